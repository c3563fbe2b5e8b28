@testable import DatelineScoring

/// Gold and predictions in the notation, for tests.
enum Gold {
  /// A gold document with these paragraphs.
  static func document(_ body: String, id: String = "a") throws -> GoldDocument {
    try GoldDocument(
      Array("# source: \(id).txt    published: unknown\n\(body)".utf8),
      file: "\(id).gold"
    )
  }

  /// Predictions with these paragraphs.
  static func predictions(_ body: String, id: String = "a") throws -> Predictions {
    Predictions([try document(body, id: id).annotated])
  }

  /// The score of a document.
  static func score(
    _ gold: String,
    _ found: String,
    labels: Set<String> = []
  ) throws -> Score {
    Scorer.score([try document(gold)], try predictions(found), labels: labels)
  }

  /// What differs between two predictions for a document.
  static func changes(
    _ old: String,
    _ new: String,
    gold: String,
    labels: Set<String> = []
  ) throws -> Changes {
    Changes(
      from: try predictions(old),
      to: try predictions(new),
      gold: [try document(gold)],
      labels: labels
    )
  }

  /// What is wrong with a gold file, as the user reads it.
  static func problems(_ file: String) -> String {
    do throws(FormatError) {
      _ = try GoldDocument(Array(file.utf8), file: "a.gold")
      return ""
    } catch {
      return error.description
    }
  }
}
