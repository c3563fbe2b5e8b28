import Dateline

/// Why a document has the mentions it has: each with what made it and what lost, and the names
/// that came to nothing.
struct Explanation {
  /// A mention, or a name that is none.
  enum Item {
    case mention(ExplainedMention)
    case name(UntakenName)
  }

  let document: Document
  /// In text order; each stands in its sentence.
  private(set) var items: [Item] = []

  /// Explains an annotated document that was explained: ``Document/isExplained``.
  init(_ document: Document, _ lexicons: Lexicons, _ writer: JSONLinesWriter) {
    self.document = document
    let readings = ReadingAccount(document, lexicons)
    let records = RecordedMention.all(document.mentions, of: document, writer)
    var losers = ExplainedLoser.all(of: document, writer)
    for (index, (mention, record)) in zip(document.mentions, records).enumerated() {
      items.append(
        .mention(
          ExplainedMention(
            id: index,
            mention: mention,
            record: record,
            sentence: sentence(of: mention.range),
            losers: losers.removeValue(forKey: index) ?? [],
            readings: readings.byMention[index] ?? []
          )
        )
      )
    }
    for (range, readings) in readings.untaken {
      items.append(
        .name(UntakenName(range: range, sentence: sentence(of: range), readings: readings))
      )
    }
    items.sort { $0.order < $1.order }
  }

  /// Keeps what has to do with labels: mentions of them, mentions that won over them, names that
  /// could have been one.
  mutating func keep(_ labels: Set<Label>) {
    guard !labels.isEmpty else { return }
    items.removeAll { item in
      switch item {
      case .mention(let explained):
        !labels.contains(explained.mention.label)
          && !explained.losers.contains { labels.contains($0.mention.label) }
      case .name(let name):
        !name.readings.contains { !labels.isDisjoint(with: $0.labels) }
      }
    }
  }

  private func sentence(of range: TextRange) -> TextRange {
    let next = document.sentences.partitionPoint { $0.range.start <= range.start }
    return next > 0 ? document.sentences[next - 1].range : range
  }
}

extension Explanation.Item {
  /// The sentence first; in it mentions before names, both in text order.
  fileprivate var order: (UInt32, Int, UInt32) {
    switch self {
    case .mention(let explained): (explained.sentence.start, 0, explained.mention.range.start)
    case .name(let name): (name.sentence.start, 1, name.range.start)
    }
  }
}
