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

  /// What the finished child processes used: processor time of all in seconds, and the most
  /// memory that one of them held in bytes.
  package static func usageOfChildren() -> (seconds: Double, peakBytes: Int) {
    var usage = rusage()
    guard unsafe getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage) == 0 else {
      return (0, 0)
    }
    let (user, system) = (usage.ru_utime, usage.ru_stime)
    let micros = (user.tv_sec + system.tv_sec) * 1_000_000 + user.tv_usec + system.tv_usec
    return (Double(micros) / 1e6, usage.ru_maxrss * 1024)
  }

  /// Whether a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a folder has an entry of a name, be it a link that leads nowhere; also true where the
  /// system refuses to look.
  package static func isThere(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 || errno != ENOENT && errno != ENOTDIR
  }

  /// The folder that the running program lies in; nothing when the system does not tell.
  package static var programFolder: String? {
    let capacity = Int(PATH_MAX)
    return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { path in
      guard let start = path.baseAddress else { return nil }
      let length = unsafe readlink("/proc/self/exe", start, capacity)
      guard length > 0, let slash = unsafe path[..<length].lastIndex(of: 0x2f) else {
        return nil
      }
      return unsafe String(decoding: path[..<slash].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// The number of processors at work, at least 1.
  package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The number of this process.
  package static var processID: Int32 { getpid() }

  /// A variable of the environment; nothing when it is not set.
  package static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  private static func failure(_ status: Int32) -> Int32? { status == 0 ? nil : errno }
}
