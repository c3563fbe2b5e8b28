import DatelineScan
import SystemPackage

/// Compiled tables kept in the user's cache folder, one file for each set of tables.
///
/// The file's name is a hash of path, size and time of change of every table and of the program, so
/// a changed table or a new build, which may lay tables out otherwise, makes a new file. A file that is damaged, or was written by another version, does not open and
/// is made anew. Without a home folder nothing is kept.
struct LexiconCache {
  /// Where the image is kept; nothing without a home folder.
  let path: String?
  /// The hash in the file's name.
  let key: String

  init(_ directories: [String]) {
    var stamps: [UInt8] = []
    if let program = FileStamp(of: "/proc/self/exe") {
      stamps += Array("\(program.size)|\(program.changed)\n".utf8)
    }
    for directory in directories {
      for ending in [".tsv", ".jsonl"] {
        for file in FileStamp.files(below: directory, endingIn: ending) {
          stamps += Array("\(file.path)|\(file.size)|\(file.changed)\n".utf8)
        }
      }
      stamps.append(0)
    }
    let key = String(ContentHash.hash(stamps.span), radix: 16)
    self.key = key
    path = LexiconCache.folder.map { "\($0)/lexicons-\(key).image" }
  }

  /// The kept image; nothing when there is none or it does not open.
  var image: TableImage? {
    path.flatMap { TableImage(mapping: $0, version: Lexicons.imageVersion) }
  }

  /// Keeps an image: written under a name of its own, then renamed, so that nobody sees half of
  /// one.
  ///
  /// A cache that cannot be written is no error.
  func keep(_ bytes: [UInt8]) {
    guard let path, let folder = LexiconCache.folder, SystemCalls.makeFolders(folder) == nil else {
      return
    }
    let part = "\(path).\(SystemCalls.processID)"
    guard
      let file = try? FileDescriptor.open(
        FilePath(part),
        .writeOnly,
        options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead]
      )
    else { return }
    let written = try? file.closeAfter { try file.writeAll(bytes) }
    if written != bytes.count || SystemCalls.rename(part, to: path) != nil {
      _ = SystemCalls.remove(part)
    }
    removeOldest(in: folder)
  }

  /// Images kept at most; the oldest go first.
  private static let mostImages = 8

  private func removeOldest(in folder: String) {
    let images = FileStamp.files(below: folder, endingIn: ".image")
    for image in images.sorted(by: { $0.changed > $1.changed }).dropFirst(LexiconCache.mostImages) {
      TableImage.remove(image.path)
    }
  }

  /// `$XDG_CACHE_HOME/dateline`, else `$HOME/.cache/dateline`.
  private static var folder: String? {
    if let cache = SystemCalls.environment("XDG_CACHE_HOME"), cache.hasPrefix("/") {
      return cache + "/dateline"
    }
    guard let home = SystemCalls.environment("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.cache/dateline"
  }
}
