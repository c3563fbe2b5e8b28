import DatelineLexicons
import DatelineScan

/// The noun that a number counts, over adjectives and nationalities.
extension NumberGrammar {
  /// How many words of a noun phrase are looked at.
  private static let reach = 8

  /// The head noun after a number, as written.
  func countedNoun(after end: Int, isPlural: Bool) -> TextRange? {
    if isTightHyphen(end) {
      let isNoun =
        isSmallWord(end + 1) && !has(.functionWord, at: end + 1) && link(end + 1) != .addition
      return isNoun ? tokens[end + 1].range : nil
    }
    var index = end
    // `on day 86 of the invasion`
    if link(index) == .ratio, has(.dateUnit, at: end - 2), has(.number, at: end - 1) { return nil }
    if link(index) == .ratio {
      index += 1
      while link(index) == .determiner || link(index) == .possessive { index += 1 }
      // `13 of them alone`, `16,323 of disease`
      if isPlural, link(index - 1) == .possessive || has(.number, at: end - 1) && index == end + 1,
        !isPluralNoun(index), isSmallWord(index), !isPluralNoun(index + 1)
      {
        return nil
      }
    }
    if isCapitalWord(index), has(.possessive, at: index + 1) { index += 2 }
    return isPlural ? pluralHead(from: index) : singularHead(from: index)
  }

  /// The first plural, or else the one noun there is: `12 aircraft`, `three Chinese`.
  private func pluralHead(from start: Int) -> TextRange? {
    var others = 0
    var index = start
    let limit = min(start + Self.reach, sentence.upperBound)
    while index < limit, has(.word, at: index) {
      if let end = endOfCompound(index) {
        index = end
        continue
      }
      if isPluralNoun(index) { return tokens[lastPlural(index)].range }
      let isAddition = link(index) == .addition || (others > 0 && link(index) == .joiner)
      if !isAddition {
        guard isNameLetter(index, start) || !has(.functionWord, at: index), core(index) == nil
        else { break }
        others += 1
      }
      index += 1
    }
    guard others > 0, has(.word, at: start) else { return nil }
    if isCapitalWord(start), !has(.functionWord, at: start) {
      // `180 K2s`
      let end = endOfDesignation(start)
      return TextRange(tokens[start].start, tokens[end - 1].end)
    }
    return others == 1 && index == start + 1 && !isVerbForm(start) && !has(.dateAlone, at: start)
      ? tokens[start].range : nil
  }

  /// The last word before one that cannot belong to a noun phrase.
  private func singularHead(from start: Int) -> TextRange? {
    var weapon: Int?
    var last: Int?
    var index = start
    let limit = min(start + Self.reach, sentence.upperBound)
    while index < limit, has(.word, at: index) {
      if let end = endOfCompound(index) {
        index = end
        continue
      }
      if link(index) != .addition {
        guard !has(.functionWord, at: index), core(index) == nil, !isPluralNoun(index),
          !isVerbForm(index) || (last == nil && isSmallWord(index + 1))
        else { break }
        if isSmallWord(index), !isVerbForm(index) {
          if weapon == nil, isWeapon(index) { weapon = index }
          last = index
        }
      }
      index += 1
    }
    guard let last else { return nil }
    return tokens[weapon ?? last].range
  }

  /// The end of a word with hyphens, or of a designation: `long-range`, `Kh-101`, `T-72B3`.
  private func endOfCompound(_ index: Int) -> Int? {
    guard isTightHyphen(index + 1) else { return nil }
    if has(.word, at: index + 2) { return index + 3 }
    guard has(.number, at: index + 2) else { return nil }
    var end = index + 3
    while sentence.contains(end), tokens[end].touchesPrevious, !tokens[end].shape.contains(.mark) {
      end += 1
    }
    return end
  }

  /// Whether a capital that looks like an article is a letter: `influenza A viruses`.
  private func isNameLetter(_ index: Int, _ start: Int) -> Bool {
    index > start && isCapitalWord(index) && tokens[index].count == 1
  }

  /// The last of plurals in a row: `weapons caches`, `police officers`.
  private func lastPlural(_ index: Int) -> Int {
    isSmallWord(index + 1) && isPluralNoun(index + 1) ? lastPlural(index + 1) : index
  }

  /// Whether a word looks like a plural: `soldiers`, `servicemen`, `people`.
  func isPluralNoun(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return false }
    let token = tokens[index]
    guard token.shape.contains(.word), !token.cues.contains(.functionWord) else { return false }
    if words.role(token.word) == .noun { return true }
    switch text[Int(token.end) - 1] | 0x20 {
    case UInt8(ascii: "n"): return ending(index) & 0xffffff == 0x6d656e  // men
    case UInt8(ascii: "s"):
      guard token.count > 3 else { return false }
      switch text[Int(token.end) - 2] | 0x20 {
      case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"), UInt8(ascii: "'"): return false
      default: return true
      }
    default: return false
    }
  }

  /// Whether a word alone is the noun of a weapon; not `aerial`, `nuclear`, which only begin one.
  private func isWeapon(_ index: Int) -> Bool {
    tables.weaponClasses.entry(tokens[index]) != nil
  }

  /// Whether a word looks like a past tense or participle, or is one: `lost`.
  private func isVerbForm(_ index: Int) -> Bool {
    if has(.tenseWord, at: index) { return true }
    let ending = ending(index)
    return ending & 0xffff == 0x6564 || ending & 0xffffff == 0x696e67 || ending & 0xffff == 0x6c79
  }
}
