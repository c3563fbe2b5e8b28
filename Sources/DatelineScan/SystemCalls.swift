import Glibc

/// The few calls of the system that take names or fill structures, with a safe face.
package enum SystemCalls {
  /// Gives a file a new name, replacing what has it; nothing when that worked, else the `errno`.
  package static func rename(_ old: String, to new: String) -> Int32? {
    unsafe failure(Glibc.rename(old, new))
  }

  /// Removes a file; nothing when that worked, else the `errno`.
  package static func remove(_ path: String) -> Int32? { unsafe failure(unlink(path)) }

  /// Makes a folder and those above it; nothing when it is there now, else the `errno`.
  package static func makeFolders(_ path: String) -> Int32? {
    guard let failure = unsafe failure(mkdir(path, 0o777)) else { return nil }
    switch failure {
    case EEXIST:
      var status = stat()
      guard unsafe stat(path, &status) == 0 else { return failure }
      return status.st_mode & S_IFMT == S_IFDIR ? nil : ENOTDIR
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return failure }
      return makeFolders(String(path[..<slash])) ?? makeFolders(path)
    default: return failure
    }
  }

  /// The most memory that a finished child process held, in bytes.
  package static func peakMemoryOfChildren() -> Int {
    var usage = rusage()
    guard unsafe getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage) == 0 else { return 0 }
    return usage.ru_maxrss * 1024
  }

  private static func failure(_ status: Int32) -> Int32? { status == 0 ? nil : errno }
}
