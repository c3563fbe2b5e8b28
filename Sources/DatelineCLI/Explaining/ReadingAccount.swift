import Dateline

/// Gives account of every reading of every name seen: whose it is and what came of it.
struct ReadingAccount {
  /// The readings inside each mention, the strongest first.
  private(set) var byMention: [Int: [NamedReading]] = [:]
  /// Names outside all mentions, in text order.
  private(set) var untaken: [(range: TextRange, readings: [NamedReading])] = []

  private let lexicons: Lexicons

  /// What makes two readings the same in an explanation.
  private struct Key: Hashable {
    var range: TextRange
    var kind: NameReading.Kind
    var entry: UInt32
  }

  init(_ document: borrowing Document, _ lexicons: Lexicons) {
    self.lexicons = lexicons
    var seen: Set<Key> = []
    var all: [ConsideredReading] = []
    for considered in document.considered {
      let reading = lexicons.readings[Int(considered.reading)]
      let key = Key(range: considered.range, kind: reading.kind, entry: reading.entry)
      if seen.insert(key).inserted { all.append(considered) }
    }
    let made = MadeRows(document)
    for candidate in document.candidates {
      let range = TextRange(
        document.tokens[candidate.tokens.lowerBound].start,
        document.tokens[candidate.tokens.upperBound - 1].end
      )
      for index in candidate.readings {
        let reading = lexicons.readings[index]
        let key = Key(range: range, kind: reading.kind, entry: reading.entry)
        guard seen.insert(key).inserted else { continue }
        let considered = ConsideredReading(range, reading: UInt32(index), .passedOver)
        // What became a mention needs no account.
        if let row = NamedReading(considered, lexicons).row, made.has(row, around: range) {
          continue
        }
        all.append(considered)
      }
    }
    share(all, among: document.mentions)
  }

  /// Gives each reading to the mention it overlaps first, else to its name.
  private mutating func share(_ readings: [ConsideredReading], among mentions: [Mention]) {
    let sorted = readings.sorted {
      ($0.range.start, $0.range.end, -$0.weight, $0.reading)
        < ($1.range.start, $1.range.end, -$1.weight, $1.reading)
    }
    var next = 0
    for considered in sorted {
      while next < mentions.count, mentions[next].range.end <= considered.range.start { next += 1 }
      let named = NamedReading(considered, lexicons)
      if next < mentions.count, mentions[next].range.overlaps(considered.range) {
        byMention[next, default: []].append(named)
      } else if untaken.last?.range == considered.range {
        untaken[untaken.count - 1].readings.append(named)
      } else {
        untaken.append((considered.range, [named]))
      }
    }
  }
}

/// Where the lexicon rows stand that mentions were made of, also of those that lost.
private struct MadeRows {
  /// Mentions are shorter than this, so that looking back may end.
  private static let longest: UInt32 = 1024

  /// The ranges of each row by where they begin.
  private var ranges: [String: [TextRange]] = [:]

  init(_ document: borrowing Document) {
    for mention in document.mentions + document.rejected.map(\.mention) {
      if let row = document[mention.row] { ranges[row, default: []].append(mention.range) }
    }
    for row in ranges.keys { ranges[row]?.sort { $0.start < $1.start } }
  }

  func has(_ row: String, around range: TextRange) -> Bool {
    guard let ranges = ranges[row] else { return false }
    return ranges[..<ranges.partitionPoint { $0.start <= range.start }].reversed()
      .prefix { range.start - $0.start < MadeRows.longest }
      .contains { $0.contains(range) }
  }
}
