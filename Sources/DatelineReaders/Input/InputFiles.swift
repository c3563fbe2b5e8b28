public import DatelineCore
import DatelineScan
import SystemPackage

/// The files that paths stand for, found one after the other.
///
/// A file stands for itself, `-` for standard input, a directory for every text, HTML and JSON
/// Lines file below it in the order of their path bytes. Only the directories on the way to the
/// current file are held.
public struct InputFiles: Sequence, IteratorProtocol, Sendable {
  public typealias Element = Result<InputFile, ReadError>

  /// A directory that is being walked, its names still to come in reverse order.
  private struct Level: Sendable {
    var path: String
    /// The path below the argument, empty or ending in a slash.
    var prefix: String
    var identity: Identity
    var names: [String]
  }

  /// What tells a directory from all others, whatever path leads to it.
  private struct Identity: Sendable, Equatable {
    var device: UInt64
    var inode: UInt64
  }

  private var arguments: ArraySlice<String>
  private var levels: [Level] = []

  public init(paths: [String]) { arguments = paths[...] }

  /// The next file, or why a path leads to none.
  public mutating func next() -> Element? {
    while true {
      if let level = levels.indices.last {
        guard let name = levels[level].names.popLast() else {
          levels.removeLast()
          continue
        }
        if let found = visit(name, in: levels[level]) { return found }
      } else {
        guard let argument = arguments.popFirst() else { return nil }
        if argument == "-" { return .success(.standardInput) }
        if let found = visit(argument: argument) { return found }
      }
    }
  }

  private mutating func visit(argument: String) -> Element? {
    switch InputFiles.stat(argument) {
    case .failure(let error):
      return .failure(InputFiles.error(error, name: argument, path: argument))
    case .success(let stat) where stat.type == .directory:
      return enter(argument, prefix: "", stat)
    case .success:
      return .success(InputFile(name: argument, path: argument))
    }
  }

  /// Goes on to an entry of a directory: names of directories end in a slash.
  private mutating func visit(_ name: String, in level: Level) -> Element? {
    let path = level.path.hasSuffix("/") ? level.path + name : level.path + "/" + name
    guard name.hasSuffix("/") else {
      return .success(InputFile(name: level.prefix + name, path: path))
    }
    let directory = String(path.dropLast())
    switch InputFiles.stat(directory) {
    case .failure(let error):
      return .failure(InputFiles.error(error, name: level.prefix + name, path: directory))
    case .success(let stat):
      return enter(directory, prefix: level.prefix + name, stat)
    }
  }

  private mutating func enter(_ path: String, prefix: String, _ stat: Stat) -> Element? {
    let identity = Identity(
      device: UInt64(truncatingIfNeeded: stat.deviceID.rawValue),
      inode: UInt64(truncatingIfNeeded: stat.inode.rawValue)
    )
    let id = prefix.isEmpty ? path : prefix
    if levels.contains(where: { $0.identity == identity }) {
      return .failure(
        ReadError(
          .directoryLoop,
          id: id,
          path: path,
          "the directory contains itself through a link; remove the link"
        )
      )
    }
    guard let entries = DirectoryListing.entries(of: path) else {
      return .failure(
        ReadError(
          .unreadable,
          id: id,
          path: path,
          "the directory cannot be listed; check its permissions"
        )
      )
    }
    var names: [String] = []
    for entry in entries {
      if InputFiles.isDirectory(entry, in: path) {
        names.append(entry.name + "/")
      } else if InputFile.format(ofName: entry.name) != nil {
        names.append(entry.name)
      }
    }
    names.sort { $1.utf8.lexicographicallyPrecedes($0.utf8) }
    levels.append(Level(path: path, prefix: prefix, identity: identity, names: names))
    return nil
  }

  private static func isDirectory(_ entry: DirectoryListing.Entry, in path: String) -> Bool {
    switch entry.sort {
    case .directory: return true
    case .file: return false
    case .unsure:
      guard case .success(let stat) = stat(path + "/" + entry.name) else { return false }
      return stat.type == .directory
    }
  }

  private static func stat(_ path: String) -> Result<Stat, Errno> {
    do throws(Errno) {
      return .success(try Stat(FilePath(path)))
    } catch {
      return .failure(error)
    }
  }

  /// What a failed system call means for a reader.
  static func error(_ error: Errno, name: String, path: String?) -> ReadError {
    error == .noSuchFileOrDirectory
      ? ReadError(.notFound, id: name, path: path, "no such file or directory; check the path")
      : ReadError(.unreadable, id: name, path: path, "cannot be read: \(error)")
  }
}
