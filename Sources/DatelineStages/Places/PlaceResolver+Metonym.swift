import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most words between a capital and its verb: `Moscow has also formally denied`.
private let reach = 3

// Tells whether a capital stands for its government, by the words beside it.
extension PlaceResolver {
  /// Whether a capital acts or is dealt with, rather than being where something happens.
  ///
  ///     [Moscow](PLACE metonym=RU) has vowed to answer requests from [Kyiv](PLACE metonym=UA),
  ///     officials said in [Moscow](PLACE kb=geonames:524901).
  func standsForGovernment(_ name: Range<Int>) -> Bool {
    if let partner = partner(after: name) { return standsAlone(name.lowerBound..<partner) }
    if let partner = partner(before: name) { return standsAlone(partner..<name.upperBound) }
    return standsAlone(name)
  }

  private func standsAlone(_ name: Range<Int>) -> Bool {
    if isInCompound(name.upperBound) { return true }
    if endsPhrase(.before, before: name.lowerBound) { return true }
    if endsPhrase(.locative, before: name.lowerBound) { return false }
    if endsPhrase(.toward, before: name.lowerBound) { return false }
    if words.isPossessive(name.upperBound) { return possesses(from: name.upperBound + 1) }
    return acts(from: name.upperBound)
  }

  /// Whether a hyphen joins a deed to a name: `Moscow-backed`, not `Moscow-based`.
  private func isInCompound(_ hyphen: Int) -> Bool {
    words.has(Token.Shape.hyphen, at: hyphen) && words[hyphen].touchesPrevious
      && cue(.compound, at: hyphen + 1) != nil
  }

  /// The end of a second capital joined to a name: `London and Washington`.
  private func partner(after name: Range<Int>) -> Int? {
    guard isJoiner(name.upperBound), let other = lookup.starting(at: name.upperBound + 1),
      isCapital(other)
    else { return nil }
    return other.tokens.upperBound
  }

  /// The start of a first capital that a name is joined to.
  private func partner(before name: Range<Int>) -> Int? {
    guard isJoiner(name.lowerBound - 1), let other = lookup.ending(at: name.lowerBound - 1),
      isCapital(other)
    else { return nil }
    return other.tokens.lowerBound
  }

  /// Whether a settlement only lends its name to a text or a meeting: `Minsk agreements`.
  func isTitle(_ candidate: Candidate) -> Bool {
    let next = candidate.tokens.upperBound
    guard cue(.title, at: next) != nil else { return false }
    return lookup.reading(candidate, .place).map { place($0).kind == .city } ?? false
  }

  func isJoiner(_ index: Int) -> Bool {
    words.isJoiner(index, lexicons)
  }

  private func isCapital(_ candidate: Candidate) -> Bool {
    candidate.readings.contains { index in
      let reading = lexicons.readings[index]
      return reading.kind == .place && !lexicons.places[Int(reading.entry)].capitalOf.isNone
    }
  }

  /// Whether a form of the table ends right before a token.
  func endsPhrase(_ kind: MetonymCue, before end: Int) -> Bool {
    phrase(kind, before: end) != nil
  }

  /// The number of tokens of a form of the table that ends right before a token.
  func phrase(_ kind: MetonymCue, before end: Int) -> Int? {
    (1...4).first { cue(kind, at: end - $0) == $0 }
  }

  /// The number of tokens of a form of the table that begins at a token.
  func cue(_ kind: MetonymCue, at index: Int) -> Int? {
    guard words.has(.metonymCue, at: index) else { return nil }
    return words.match(lexicons.metonymCues(kind), at: index)?.count
  }

  /// Whether a verb of governments follows, past helping verbs and adverbs.
  private func acts(from start: Int) -> Bool {
    for index in start..<start + reach + 1 {
      if cue(.verb, at: index) != nil { return true }
      guard words.has(.functionWord, at: index) || isAdverb(index) else { return false }
    }
    return false
  }

  /// Whether a thing that governments have follows the possessive, past one adjective.
  private func possesses(from start: Int) -> Bool {
    if cue(.possessed, at: start) != nil { return true }
    return words.isSmallWord(start) && cue(.possessed, at: start + 1) != nil
  }

  /// English adverbs of manner end in -ly.
  private func isAdverb(_ index: Int) -> Bool {
    guard words.isSmallWord(index), words[index].count > 4 else { return false }
    let end = Int(words[index].end)
    return words.text[end - 2] == UInt8(ascii: "l") && words.text[end - 1] == UInt8(ascii: "y")
  }
}
