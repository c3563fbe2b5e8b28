public import Foundation

/// A new folder that goes away with its last owner.
///
/// A class, because only a class is told of its end.
public final class TemporaryFolder: Sendable {
  private let root: URL

  public init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// A file or folder inside.
  public func url(_ path: String) -> URL { root.appending(path: path) }

  /// Writes a file, making the folders on the way, and gives its path.
  @discardableResult
  public func write(_ bytes: some Sequence<UInt8>, to path: String) throws -> String {
    let file = url(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
    return file.path(percentEncoded: false)
  }
}
