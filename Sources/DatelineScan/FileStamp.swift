import Glibc

/// What tells whether a file has changed without reading it.
package struct FileStamp: Hashable, Sendable {
  package var path: String
  /// Bytes.
  package var size: Int
  /// Nanoseconds since 1970.
  package var changed: Int

  /// The stamp of a file; nothing when there is none.
  package init?(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.path = path
    size = Int(status.st_size)
    changed = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
  }

  /// The stamp of what the system does not tell of: a link that leads nowhere.
  private init(unknown path: String) {
    self.path = path
    size = -1
    changed = 0
  }

  /// The stamps of the files below a folder whose names end in a given way, sorted by path.
  package static func files(below folder: String, endingIn ending: String) -> [FileStamp] {
    var stamps: [FileStamp] = []
    collect(folder, ending, depth: 0, &stamps)
    return stamps.sorted { $0.path < $1.path }
  }

  /// Folders deeper than this hold no tables; a loop of links ends here.
  private static let deepest = 4

  private static func collect(
    _ folder: String,
    _ ending: String,
    depth: Int,
    _ stamps: inout [FileStamp]
  ) {
    for entry in DirectoryListing.entries(of: folder) ?? [] {
      let path = folder + "/" + entry.name
      if entry.name.hasSuffix(ending) {
        stamps.append(FileStamp(of: path) ?? FileStamp(unknown: path))
      } else if entry.sort != .file, depth < deepest {
        collect(path, ending, depth: depth + 1, &stamps)
      }
    }
  }
}
