import DatelineLexicons
import DatelineScan

/// What single words do in and around numbers, by word id: one look instead of a probe.
///
/// Number words are read first of all tables, so that their ids are low and the map is small.
struct NumberWordMap: Sendable {
  private let words: [NumberWord?]
  private let roles: [NumberWord.Role?]

  init(_ table: PhraseTable<NumberWord>) {
    var words: [NumberWord?] = []
    for index in 0..<table.entries.count where table.entries[index].word != 0 {
      let entry = table.entries[index]
      let word = Int(entry.word)
      while words.count <= word { words.append(nil) }
      if !entry.isLong, words[word] == nil { words[word] = entry }
    }
    for index in 0..<table.entries.count where table.entries[index].isLong {
      words[Int(table.entries[index].word)]?.isLong = true
    }
    self.words = words
    roles = words.map { $0?.role }
  }

  /// The entry of a word; `isLong` says that a longer form begins with the word too.
  subscript(word: UInt32) -> NumberWord? {
    Int(word) < words.count ? words[Int(word)] : nil
  }

  /// The role of a word, which most questions are about.
  @inline(__always)
  func role(_ word: UInt32) -> NumberWord.Role? {
    Int(word) < roles.count ? roles[Int(word)] : nil
  }
}
