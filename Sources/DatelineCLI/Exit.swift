import Glibc

/// How the program ends; the codes are stable.
enum Exit: Int32, Error {
  case done = 0
  /// The finding is negative: a check that fails, a score below its floor.
  case negative = 1
  /// Wrong usage or configuration, or an output that cannot be written.
  case usage = 2
  case noInput = 3
  /// Finished, but some documents failed.
  case someFailed = 4
  case interrupted = 130

  /// Ends the program at once; all our writes are unbuffered.
  static func leave(_ exit: Exit) -> Never { _exit(exit.rawValue) }
}
