import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most words of a name that no table holds.
private let longestName = 3
/// The most names of a list.
private let longestList = 12
/// The most mentions to look back over.
private let farthest = 24
/// The most tokens for each name of a place or nation in a text that tells of places.
private let wordsOfPlace = 80
/// The most bytes of a country written short, `U.S.` among them.
private let longestShort: UInt32 = 4
/// The shortest name in bytes: shorter ones are initials and letters.
private let shortestName = 3

// Finds settlements that no table holds: behind a preposition of place, and in lists of places.
extension PlaceResolver {
  /// Adds the name at a token if a preposition of place is before it and no table holds it.
  ///
  ///     Shells fell near [Kotlyne](PLACE kind=city), [Ukraine](PLACE country=UA).
  func addUnlisted(_ at: Int, to document: inout Document) {
    guard let name = unlistedName(at), endsName(name.upperBound), tellsOfPlaces,
      let cue = phrase(.locative, before: at), !isWork(before: at - cue), !words.isTitleCase
    else { return }
    add(unlisted: name, to: &document)
    addUnlisted(listedAfter: name, isLocated: true, to: &document)
  }

  /// Adds names of a list that no table holds, behind a place of the list.
  ///
  ///     They hold [Uvira](PLACE kind=city), [Bukavu](PLACE kind=city) and
  ///     [Mubambiro](PLACE kind=city).
  ///
  /// A list ends with `and` or `or`; it has two known places, or begins with a located one.
  func addUnlisted(
    listedAfter first: Range<Int>,
    isLocated: Bool = false,
    to document: inout Document
  ) {
    let end = first.upperBound
    guard words.isMark(",", at: end) || isJoiner(end) else { return }
    var unknown: [Range<Int>] = []
    var known = 1
    var at = end
    var isClosed = false
    while !isClosed, known + unknown.count < longestList {
      var next = at
      if words.isMark(",", at: next) { next += 1 }
      if isJoiner(next) {
        next += 1
        isClosed = true
      }
      guard next > at else { return }
      if let other = lookup.starting(at: next) {
        guard lookup.reading(other, .place) != nil || other.mayBe(.village) else { return }
        known += 1
        at = other.tokens.upperBound
      } else if let name = unlistedName(next) {
        unknown.append(name)
        at = name.upperBound
      } else {
        return
      }
    }
    guard isClosed, !unknown.isEmpty, tellsOfPlaces,
      isLocated || known > 1 || endsPhrase(.locative, before: first.lowerBound),
      !words.has(.speech, at: at),
      endsItem(at)
    else { return }
    for name in unknown { add(unlisted: name, to: &document) }
  }

  /// Adds the regions of a list that shares one noun: `Chaves and Eddy counties`.
  ///
  /// Names with a place of their own are left to it. False when it is no list.
  func addRegions(listedBefore head: Int, to document: inout Document) -> Bool {
    guard words.isSmallWord(head), words.isCapitalWord(head - 1), tellsOfPlaces else {
      return false
    }
    var names: [Range<Int>] = []
    var end = head
    while names.count < longestList {
      var start = end
      while end - start < longestName, words.isCapitalWord(start - 1),
        !words.has([.functionWord, .month, .weekday], at: start - 1)
      { start -= 1 }
      guard start < end else { break }
      names.append(start..<end)
      end = start - 1
      if isJoiner(end) {
        guard names.count == 1 else { break }
        if words.isMark(",", at: end - 1) { end -= 1 }
      } else if names.count == 1 || !words.isMark(",", at: end) {
        break
      }
    }
    guard names.count > 1 else { return false }
    for name in names {
      let first = words[name.lowerBound].start
      let known = document.mentions.suffix(farthest).lastIndex { $0.range.start == first }
      if let known {
        guard document.mentions[known].rule == .placeUnlisted else { continue }
        document.mentions.remove(at: known)
      }
      add(unlisted: name, .region, to: &document)
    }
    return true
  }

  /// Whether all words of a name are in no table, in a text that tells of places.
  func isUnlisted(_ name: Range<Int>) -> Bool {
    name.allSatisfy { isUnlistedWord($0) || words.has(Token.Shape.hyphen, at: $0) } && tellsOfPlaces
  }

  /// Whether the document names places often enough for an unknown name to be one.
  private var tellsOfPlaces: Bool { evidence.count * wordsOfPlace >= words.tokens.count }

  /// Whether somebody works at what is named: `an analyst at Stratfor`.
  private func isWork(before preposition: Int) -> Bool {
    words.has([.rank, .role], at: preposition - 1)
  }

  /// The capitalised words of no table at a token.
  private func unlistedName(_ start: Int) -> Range<Int>? {
    guard isUnlistedWord(start), lookup.starting(at: start) == nil else { return nil }
    var end = start + 1
    while end - start < longestName {
      if isUnlistedWord(end) {
        end += 1
      } else if words.has(.hyphen, at: end), words[end].touchesPrevious, isUnlistedWord(end + 1),
        words[end + 1].touchesPrevious
      {
        end += 2
      } else {
        break
      }
    }
    return start..<end
  }

  private func isUnlistedWord(_ index: Int) -> Bool {
    words.isCapitalWord(index) && words.isUnknown(index)
      && !words.has(Token.Shape.innerCapital, at: index) && !words.isAcronym(index)
      && words[index].count >= shortestName
  }

  /// Whether a name ends before a token: with a mark, or a small word of grammar.
  private func endsName(_ next: Int) -> Bool {
    guard words.sentence.contains(next) else { return true }
    if words.has(.functionWord, at: next) { return words.isSmallWord(next) }
    return words.has(Token.Shape.mark, at: next) && endsItem(next)
  }

  private func endsItem(_ next: Int) -> Bool {
    !words.isCapitalWord(next) && !words.has(Token.Shape.hyphen, at: next)
      && !words.isPossessive(next) && !words.has(Token.Shape.number, at: next)
  }

  private func add(
    unlisted name: Range<Int>,
    _ kind: PlaceValue.Kind = .city,
    to document: inout Document
  ) {
    let first = words[name.lowerBound].start
    guard !document.mentions.reversed().prefix(8).contains(where: { $0.range.start == first })
    else { return }
    document.mentions.append(
      Mention(
        words.range(name),
        .place(PlaceValue(kind: kind, country: country(near: name, document))),
        rule: .placeUnlisted,
        reason: .grammar
      )
    )
  }

  /// The country of the last place before a name in its sentence, else of the place that holds it,
  /// else of the last one before it in its block, else that of the whole text.
  func country(near name: Range<Int>, _ document: borrowing Document) -> CountryCode {
    let (start, sentence) = (words[name.lowerBound].start, words[words.sentence.lowerBound].start)
    let block = document.blocks.start(at: sentence)
    var before: (start: UInt32, country: CountryCode)?
    for index in document.mentions.indices.suffix(farthest).reversed() {
      let mention = document.mentions[index]
      if mention.range.start < block, mention.rule == .gazetteer { break }
      guard mention.range.start < start, mention.range.start >= before?.start ?? block,
        case .place(let place) = mention.value, !place.country.isNone, place.metonym.isNone,
        !isShort(mention.range)
      else { continue }
      before = (mention.range.start, place.country)
    }
    if let before, before.start >= sentence { return before.country }
    if let outer = containerAfter(name), let place = likelyPlace(outer) { return place.country }
    return before?.country ?? evidence.mainCountry
  }

  /// Whether a country is written short, as before what belongs to it: `a US division`.
  private func isShort(_ range: TextRange) -> Bool {
    range.end - range.start <= longestShort && words.text[Int(range.start) + 1] < 0x60
  }
}
