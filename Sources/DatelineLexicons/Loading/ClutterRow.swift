import DatelineScan

/// A ``ClutterEntry`` as kept in the image.
struct ClutterRow: BitwiseCopyable, Sendable {
  var rule: Term
  var phrase: Term
  var match: ClutterEntry.Match
}
