import DatelineLexicons
import DatelineScan

extension NumberGrammar {
  /// Whether a token of the sentence has all of these marks.
  func has(_ shape: Token.Shape, at index: Int) -> Bool {
    sentence.contains(index) && tokens[index].shape.isSuperset(of: shape)
  }

  /// Whether a token of the sentence can begin what these cues say.
  func has(_ cues: Cues, at index: Int) -> Bool {
    sentence.contains(index) && !tokens[index].cues.isDisjoint(with: cues)
  }

  /// Whether a token of the sentence follows the one before it without white space.
  func touches(_ index: Int) -> Bool {
    index > sentence.lowerBound && index < sentence.upperBound && tokens[index].touchesPrevious
  }

  /// Whether a token is this one ASCII mark.
  func isMark(_ mark: UInt8, at index: Int) -> Bool {
    sentence.contains(index) && tokens[index].count == 1 && text[Int(tokens[index].start)] == mark
  }

  /// Whether a token is a hyphen or short dash with nothing between it and its neighbours.
  func isTightHyphen(_ index: Int) -> Bool {
    has(.hyphen, at: index) && touches(index) && touches(index + 1)
  }

  func isSmallWord(_ index: Int) -> Bool {
    has(.word, at: index) && !tokens[index].shape.contains(.capital)
  }

  func isCapitalWord(_ index: Int) -> Bool { has([.word, .capital], at: index) }

  /// The word at a token that can begin a number.
  func core(_ index: Int) -> (entry: NumberWord, count: Int)? {
    guard has(.numberWord, at: index) else { return nil }
    if let single = words[tokens[index].word], !single.isLong { return (single, 1) }
    return inSentence(tables.words.match(tokens.span, at: index), at: index)
  }

  /// What a token does between numbers: article, joiner, ratio and the like.
  ///
  /// Such words lack the cue, so that they do not wake the rules.
  @inline(__always)
  func link(_ index: Int) -> NumberWord.Role? {
    sentence.contains(index) ? words.role(tokens[index].word) : nil
  }

  /// Whether a token goes on with a number in words: one more word, a hyphen, `and`, `point`.
  func goesOn(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return false }
    if tokens[index].cues.contains(.numberWord) || tokens[index].shape.contains(.hyphen) {
      return true
    }
    let link = link(index)
    return link == .joiner || link == .point
  }

  /// A match of a table, unless it runs out of the sentence.
  func inSentence<Entry>(
    _ found: (entry: Entry, count: Int)?,
    at index: Int
  ) -> (entry: Entry, count: Int)? {
    guard let found, index + found.count <= sentence.upperBound else { return nil }
    return found
  }

  /// The longest form of a table that ends just before a token, and where it begins.
  func ending<Entry>(
    _ table: PhraseTable<Entry>,
    before index: Int,
    words: Int = 4,
    where isRight: (Entry, Int) -> Bool
  ) -> (entry: Entry, start: Int)? {
    var start = max(sentence.lowerBound, index - words)
    while start < index {
      if tokens[start].cues.contains(table.cue),
        let found = table.match(tokens.span, at: start), start + found.count == index,
        isRight(found.entry, start)
      {
        return (found.entry, start)
      }
      start += 1
    }
    return nil
  }

  /// The small letters that end a word, up to four of them, the last one lowest.
  func ending(_ index: Int) -> UInt32 {
    var letters: UInt32 = 0
    for at in tokens[index].range.bytes.suffix(4) {
      letters = letters << 8 | UInt32(text[at] | 0x20)
    }
    return letters
  }
}
