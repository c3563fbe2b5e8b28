import Foundation

/// How much there is to find in each corpus.
///
/// A faster run that finds something else is wrong.
struct ExpectedCounts {
  struct Row: Equatable {
    var corpus: String
    var documents: Int
    var mentions: Int
  }

  private static let header = "corpus\tdocuments\tmentions"

  private let path: String
  private let rows: [Row]

  init(_ path: String) throws {
    self.path = path
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    rows = text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t")
      guard cells.count == 3, let documents = Int(cells[1]), let mentions = Int(cells[2]) else {
        return nil
      }
      return Row(corpus: String(cells[0]), documents: documents, mentions: mentions)
    }
  }

  /// What is not as recorded, a line each.
  func differences(from found: [Row]) -> [String] {
    found.compactMap { row in
      guard let expected = rows.first(where: { $0.corpus == row.corpus }) else {
        return "\(row.corpus): nothing recorded; run Scripts/bench --record"
      }
      guard expected != row else { return nil }
      return "\(row.corpus): \(row.mentions) mentions in \(row.documents) documents, "
        + "recorded \(expected.mentions) in \(expected.documents)"
    }
  }

  func record(_ found: [Row]) throws {
    let lines = found.map { "\($0.corpus)\t\($0.documents)\t\($0.mentions)\n" }
    try (ExpectedCounts.header + "\n" + lines.joined())
      .write(toFile: path, atomically: true, encoding: .utf8)
  }
}
