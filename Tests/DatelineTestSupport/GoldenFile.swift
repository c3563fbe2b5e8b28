import Foundation
public import Testing

/// A recorded output that the program must repeat byte for byte.
///
/// With `DATELINE_RECORD=1` in the environment the file is written anew, and the test fails all
/// the same, so that a recording run is never taken for a pass.
public struct GoldenFile: Sendable {
  /// The path from the root of the repository, ending in `.golden`.
  public let path: String
  private let url: URL
  private let recording: Bool

  /// Names a file of the repository.
  public init(_ path: String) {
    self.init(
      path,
      at: Repository.url(path),
      recording: ProcessInfo.processInfo.environment["DATELINE_RECORD"] == "1"
    )
  }

  init(_ path: String, at url: URL, recording: Bool) {
    self.path = path
    self.url = url
    self.recording = recording
  }

  /// Expects the bytes to be those of the file.
  public func expect(_ actual: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
    guard let problem = try problem(with: actual) else { return }
    Issue.record("\(problem)", sourceLocation: sourceLocation)
  }

  /// What a test should say of the bytes: nothing when they are those of the file.
  func problem(with actual: [UInt8]) throws -> String? {
    if recording {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(actual).write(to: url)
      return "\(path) was recorded; read the difference, then run the tests without DATELINE_RECORD"
    }
    guard let data = try? Data(contentsOf: url) else {
      return "\(path) does not exist; \(GoldenFile.remedy)"
    }
    let expected = [UInt8](data)
    guard expected != actual else { return nil }
    return GoldenFile.difference(path, expected, actual)
  }

  private static let remedy = "if the output is right, record it with Scripts/record"
  /// Longer lines are cut around the place where they part.
  private static let shownBytes = 200

  private static func difference(_ path: String, _ expected: [UInt8], _ actual: [UInt8]) -> String {
    let lines = (lines(expected), lines(actual))
    let same = zip(lines.0, lines.1).prefix { $0 == $1 }.count
    let left = same < lines.0.count ? lines.0[same] : []
    let right = same < lines.1.count ? lines.1[same] : []
    let common = zip(left, right).prefix { $0 == $1 }.count
    return """
      \(path):\(same + 1):\(common + 1): differs
        expected: \(excerpt(left, around: common))
        found:    \(excerpt(right, around: common))
      \(remedy)
      """
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private static func excerpt(_ line: ArraySlice<UInt8>, around column: Int) -> String {
    let shown = line.dropFirst(max(0, column - shownBytes / 2)).prefix(shownBytes)
    return String(decoding: shown, as: UTF8.self)
  }
}
