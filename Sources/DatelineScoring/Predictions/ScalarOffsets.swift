import DatelineScan

/// Turns offsets counted in bytes or UTF-16 units into scalars.
enum ScalarOffsets {
  /// What lies inside no scalar; it is told as a span outside the text.
  private static let nowhere = -1

  /// The mentions with their offsets in scalars of the text.
  static func convert(
    _ mentions: [ScoredMention],
    from unit: OffsetUnit,
    in text: String
  ) -> [ScoredMention] {
    guard unit != .scalar else { return mentions }
    var scalars: [Int: Int] = [:]
    var offset = 0
    var count = 0
    for scalar in text.unicodeScalars {
      scalars[offset] = count
      offset += unit == .utf8 ? scalar.utf8.count : scalar.utf16.count
      count += 1
    }
    scalars[offset] = count
    return mentions.map { mention in
      var mention = mention
      mention.start = scalars[mention.start] ?? nowhere
      mention.end = scalars[mention.end] ?? nowhere
      return mention
    }
  }
}
