import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most words of a name before its noun.
private let longestName = 4

// Finds places by the noun beside a capitalised name that no lexicon holds.
extension PlaceResolver {
  /// Adds the places of the sentence that a noun makes.
  ///
  ///     The [Kursk Vostochny air base](PLACE kind=facility) was hit, and the village of
  ///     [Nova Zoria](PLACE kind=city) was taken.
  ///
  /// The name of a settlement stands without its noun, all others with it.
  func addPlacesByHead(to document: inout Document) {
    let end = words.sentence.upperBound
    // Capitals wake what looks for persons.
    var at = words.wakes.span.next([.head, .person], from: words.sentence.lowerBound, to: end)
    while at < end {
      defer { at = words.wakes.span.next([.head, .person], from: at + 1, to: end) }
      let token = words.tokens[at]
      if token.shape.contains(.capital), words.isUnknown(at),
        words.isSmallWord(at - 1) || at - 1 == words.sentence.lowerBound
      {
        addUnlisted(at, to: &document)
      }
      guard token.cues.contains(.placeHead) else { continue }
      if let head = words.match(lexicons.placeHeadsAfter, at: at) {
        if head.entry.kind != .region || !addRegions(listedBefore: at, to: &document) {
          addName(before: at, head: head, to: &document)
        }
      }
      if let head = words.match(lexicons.placeHeadsBefore, at: at) {
        addName(after: at, head: head, to: &document)
      }
    }
  }

  /// `Kursk Vostochny` + `air base`.
  private func addName(
    before at: Int,
    head: (entry: PlaceHead, count: Int),
    to document: inout Document
  ) {
    var start = at
    // In a headline every word has a capital: only a listed name is sure to be one.
    if words.isTitleCase {
      start = lookup.ending(at: at)?.tokens.lowerBound ?? at
    } else {
      while start > words.sentence.lowerBound, at - start < longestName, isNameWord(start - 1) {
        start -= 1
      }
    }
    start = withoutOpening(start, at)
    guard start < at, head.entry.kind != .border || lookup.ending(at: at) != nil else { return }
    let range = start..<at + head.count
    if head.entry.needsCapital, !words.has(.capital, at: at) {
      // `Carthaginian settlements`, `Contested towns`
      guard head.entry.kind != .border, head.entry.kind != .city, isUnlisted(start..<at) else {
        return
      }
    }
    guard lookup.covering(range).flatMap({ lookup.reading($0, .place) }) == nil else { return }
    add(range, head.entry.kind, named: start..<at, to: &document)
  }

  /// `village of` + `Robotyne`.
  private func addName(
    after at: Int,
    head: (entry: PlaceHead, count: Int),
    to document: inout Document
  ) {
    let start = at + head.count
    var end = start
    while end - start < longestName, isNameWord(end) { end += 1 }
    guard end > start else { return }
    if head.entry.kind == .city {
      // What only villages elsewhere are called is a name like any other.
      if let known = lookup.starting(at: start), known.kinds != NameReading.Kinds.village.rawValue {
        return
      }
      let first = words[start].start
      guard !document.mentions.reversed().prefix(8).contains(where: { $0.range.start == first })
      else { return }
      add(start..<end, .city, named: start..<end, to: &document)
    } else if words.has(.capital, at: at) {
      add(at..<end, head.entry.kind, named: start..<end, to: &document)
    }
  }

  /// A capitalised word or a hyphen between two.
  private func isNameWord(_ index: Int) -> Bool {
    if words.isCapitalWord(index) { return !words.has([.month, .weekday], at: index) }
    return words.has(.hyphen, at: index) && words.isCapitalWord(index - 1)
      && words.isCapitalWord(index + 1) && words[index].touchesPrevious
  }

  /// Leaves out a nationality in front, and a word that only has its capital from the sentence's
  /// start.
  private func withoutOpening(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end, words.has(.hyphen, at: start) { start += 1 }
    while start < end,
      words.has([.functionWord, .status], at: start)
        || lookup.starting(at: start).map({ lookup.reading($0, .demonym) != nil }) == true
    { start += 1 }
    return start
  }

  private func add(
    _ range: Range<Int>,
    _ kind: PlaceValue.Kind,
    named name: Range<Int>,
    to document: inout Document
  ) {
    let inner = place(of: name)
    var value = PlaceValue(kind: kind, country: inner?.entry.country ?? .none)
    // The airport of a town lies by the town.
    if let inner, inner.isWhole, kind == .facility || kind == .region, inner.entry.kind == .city {
      value.point = inner.entry.point
      value.point?.derived = true
    }
    if value.country.isNone { value.country = country(near: name, document) }
    document.mentions.append(
      Mention(words.range(range), .place(value), rule: .placeHead, reason: .kindCue)
    )
  }

  /// The place inside a name, and whether it is all of it: `Kursk` in `Kursk Vostochny`.
  private func place(of name: Range<Int>) -> (entry: PlaceEntry, isWhole: Bool)? {
    for index in name {
      guard let candidate = lookup.starting(at: index), let place = likelyPlace(candidate) else {
        continue
      }
      return (place, candidate.tokens == name)
    }
    return nil
  }
}
