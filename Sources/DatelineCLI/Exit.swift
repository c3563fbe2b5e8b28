import Glibc

/// How the program ends; the codes are stable.
enum Exit: Int32, Error, CaseIterable {
  case done = 0
  case negative = 1
  case usage = 2
  case noInput = 3
  case someFailed = 4
  case interrupted = 130

  /// What the code means, as help and the man page say it.
  var summary: String {
    switch self {
    case .done: "All done; also when the reader of a pipe closes it."
    case .negative: "The finding is negative: a check that fails, a score below its floor."
    case .usage: "Wrong usage or configuration, or an output that cannot be written."
    case .noInput: "No readable input."
    case .someFailed: "Finished, but some documents failed."
    case .interrupted: "Interrupted."
    }
  }

  /// Ends the program at once; all our writes are unbuffered.
  static func leave(_ exit: Exit) -> Never { _exit(exit.rawValue) }
}
