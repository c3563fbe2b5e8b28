import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most letters of a short form whose words are looked for.
private let mostLetters = 8

/// Reads the short forms of one document.
struct AcronymReader {
  private var words: TokenView
  private var lookup: CandidateLookup
  /// All mentions so far.
  private let mentions: [Mention]
  /// Those of organisations, places and weapons by where they end, the end in the upper half and
  /// the index in the lower; few texts ask for them.
  private lazy var named = mentions.indices.filter { AcronymReader.canBeShort(mentions[$0]) }
    .map { UInt64(mentions[$0].range.end) << 32 | UInt64($0) }.sorted()
  /// What each short form stands for, by its hash.
  private var introduced = HashIndex()
  private var values: [Mention] = []

  init(_ document: borrowing Document, _ lexicons: Lexicons) {
    words = TokenView(document)
    lookup = CandidateLookup(document, lexicons)
    mentions = document.mentions
  }

  private static func canBeShort(_ mention: Mention) -> Bool {
    switch mention.label {
    case .organisation, .weapon: true
    case .place: mention.rule == .gazetteer
    default: false
    }
  }

  mutating func enter(_ sentence: Sentence) {
    words.sentence = sentence.tokens
    lookup.sentence = sentence.tokens
  }

  /// What `(SRTF)` adds: the short form, and the name before it when no rule found that.
  mutating func introduction(at index: Int) -> [Mention]? {
    guard words.isMark("(", at: index - 1), words.isMark(")", at: index + 1),
      lookup.starting(at: index) == nil
    else { return nil }
    var mentions: [Mention] = []
    var full: Mention
    if let name = nameEnding(before: index - 1) {
      full = name
    } else if let name = initials(of: index) {
      full = Mention(
        words.range(name),
        .organisation(OrganisationValue()),
        rule: .bracketedAcronym,
        reason: .grammar
      )
      mentions.append(full)
    } else {
      return nil
    }
    full.norm = full.norm.isNone ? Term(full.range) : full.norm
    full.rule = .bracketedAcronym
    full.reason = .bracketedShortForm
    let next = values.count
    let known = Int(introduced.insert(hash(index), UInt32(next)))
    if known == next { values.append(full) } else { values[known] = full }
    full.range = words.range(index..<index + 1)
    mentions.append(full)
    return mentions
  }

  /// A short form introduced earlier.
  func known(at index: Int) -> Mention? {
    guard !values.isEmpty, lookup.starting(at: index) == nil,
      let found = introduced.value(of: hash(index))
    else { return nil }
    var mention = values[Int(found)]
    mention.range = words.range(index..<index + 1)
    return mention
  }

  /// The mention that ends right before a bracket.
  private mutating func nameEnding(before bracket: Int) -> Mention? {
    guard bracket > words.sentence.lowerBound else { return nil }
    let end = words[bracket - 1].end
    let index = named.partitionPoint { $0 >> 32 < end }
    guard index < named.count else { return nil }
    let mention = mentions[Int(truncatingIfNeeded: named[index] & 0xffff_ffff)]
    return mention.range.end == end ? mention : nil
  }

  /// The capitalised words before a bracket whose first letters spell the short form.
  private func initials(of index: Int) -> Range<Int>? {
    let letters = words[index].range.bytes
    guard (3...mostLetters).contains(letters.count) else { return nil }
    let end = index - 1
    var at = end
    for letter in letters.reversed() {
      at -= 1
      // Small words between are skipped: `Institute for the Study of War (ISW)`.
      while words.isSmallWord(at), words.has(.functionWord, at: at) { at -= 1 }
      guard words.isCapitalWord(at), words.text[Int(words[at].start)] == words.text[letter] else {
        return nil
      }
    }
    guard let listed = lookup.covering(at..<end) else { return at..<end }
    return listed.tokens == at..<end ? nil : at..<end
  }

  private func hash(_ index: Int) -> UInt64 {
    var hash = FoldedHash()
    for at in words[index].range.bytes { hash.add(words.text[at]) }
    return hash.value
  }
}
