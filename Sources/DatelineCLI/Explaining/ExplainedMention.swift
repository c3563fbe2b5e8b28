import Dateline

/// A mention with what made it and what lost against it.
struct ExplainedMention {
  /// The place among the document's mentions.
  var id: Int
  var mention: Mention
  var record: RecordedMention
  /// The sentence that holds it.
  var sentence: TextRange
  /// The mentions it overlaps.
  var losers: [ExplainedLoser]
  /// The readings of the names in it, the strongest first.
  var readings: [NamedReading]

  /// The reading that the mention stands for, where readings were weighed.
  var taken: NamedReading? {
    readings.first { $0.considered.outcome == .taken && $0.considered.range == mention.range }
  }

  /// The readings that lost, without those of a name that lost as a whole.
  var lostReadings: [NamedReading] {
    readings.filter { reading in
      guard reading.considered.outcome != .taken else { return false }
      return reading.considered.range == mention.range
        || !losers.contains { $0.mention.range == reading.considered.range }
    }
  }
}
