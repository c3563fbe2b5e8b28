import DatelineTestSupport
import Foundation
import Testing

/// A table of the repository's lexicons, by its path in the folder `Lexicons`.
struct ShippedTable: CustomTestStringConvertible, Sendable {
  let path: String

  var testDescription: String { path }

  /// All tables in the order of their paths.
  static let all: [ShippedTable] = {
    let folder = Repository.url("Lexicons").path()
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".tsv") }.sorted().map { ShippedTable(path: $0) }
  }()

  func bytes() throws -> [UInt8] { try Repository.bytes("Lexicons/" + path) }

  /// The lines without their line feeds.
  func lines() throws -> [Substring] {
    String(decoding: try bytes(), as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    .dropLast()
  }

  var columns: [String] {
    get throws {
      let header = try lines().first { !$0.hasPrefix("#") } ?? ""
      return header.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The cells of each row.
  func rows() throws -> [[Substring]] {
    try lines().drop { $0.hasPrefix("#") }.dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }
}
