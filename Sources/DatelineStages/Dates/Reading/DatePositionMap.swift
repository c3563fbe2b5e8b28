import DatelineLexicons
import DatelineScan

/// What single words do around dates, by word id: one look instead of a probe.
///
/// Numbers and dates are read first of all tables, so that their ids are low and the map is small.
struct DatePositionMap: Sendable {
  /// The first stands for all words that do nothing; `isLong` says that a longer form begins with
  /// the word too.
  private let words: [DatePosition]

  init(_ table: PhraseTable<DatePosition>) {
    var words: [DatePosition] = [.none]
    for index in 0..<table.entries.count {
      let entry = table.entries[index]
      let word = Int(entry.word)
      while words.count <= word { words.append(.none) }
      guard word > 0 else { continue }
      let isLong = entry.isLong || words[word].isLong
      if !entry.isLong { words[word] = entry }
      words[word].isLong = isLong
    }
    self.words = words
  }

  subscript(word: UInt32) -> DatePosition {
    words[Int(word) < words.count ? Int(word) : 0]
  }
}
