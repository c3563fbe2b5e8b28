import Dateline

/// A name that stands in the text and came to no mention.
struct UntakenName {
  var range: TextRange
  /// The sentence that holds it.
  var sentence: TextRange
  /// What it could have stood for, the strongest first.
  var readings: [NamedReading]
}
