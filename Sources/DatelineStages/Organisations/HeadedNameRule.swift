import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most words of a name before or after its noun.
private let longestPart = 6

/// Finds organisations that no lexicon holds, by the noun in their name.
///
///     The [World Monuments Fund](ORG) and the [State Board of Antiquities and Heritage](ORG)
///     wrote to the [Institute for the Study of Rivers](ORG). The fund is small.
///
/// The noun and the words beside it have a capital. Headlines, where all words have, are left out.
struct HeadedNameRule {
  var words: TokenView
  var lookup: CandidateLookup
  let lexicons: Lexicons

  func annotate(at index: Int, _ document: inout Document) {
    guard words.isCapitalWord(index), let head = words.match(lexicons.organisationHeads, at: index)
    else { return }
    let end = index + head.count
    guard !isInside(index..<end), !words.isTitleCase else { return }
    let start = start(before: index)
    let last = head.entry.takesOf ? self.end(after: end) : end
    guard start < index || last > end else { return }
    let range = words.range(start..<last)
    // What the other rules know of the same words says more.
    guard !document.mentions.suffix(4).contains(where: { $0.range == range }) else { return }
    document.mentions.append(
      Mention(
        range,
        .organisation(OrganisationValue(kind: head.entry.kind, country: country(start..<last))),
        rule: .headedName,
        reason: .grammar
      )
    )
  }

  /// Whether a name of the lexicons goes on beyond the noun: `Group of Seven`.
  private func isInside(_ head: Range<Int>) -> Bool {
    if let listed = lookup.covering(head) {
      return lookup.reading(listed, .organisation) != nil || lookup.reading(listed, .person) != nil
    }
    return words.isCapitalWord(head.upperBound)
      && words.match(lexicons.organisationHeads, at: head.upperBound) != nil
  }

  /// The first word of the name, after words that only open the sentence.
  private func start(before index: Int) -> Int {
    var at = index
    while index - at < longestPart {
      if isPart(at - 1) {
        at -= 1
      } else if isJoint(at - 1), isPart(at - 2) {
        at -= 2
      } else {
        break
      }
    }
    while at < index, isOpening(at) { at += 1 }
    return at
  }

  /// The end of `of Antiquities and Heritage`, the given position when nothing like it follows.
  private func end(after index: Int) -> Int {
    guard let link = words.match(lexicons.officeLinks, at: index), link.entry == .part
    else { return index }
    var at = index + link.count
    if words.match(lexicons.officeLinks, at: at)?.entry == .article { at += 1 }
    guard isPart(at) else { return index }
    while at - index < longestPart * 2 {
      if isPart(at) {
        at += 1
      } else if isJoint(at) || isJoiner(at) || isLink(at), isPart(at + 1) {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  private func isPart(_ index: Int) -> Bool {
    words.isCapitalWord(index) && !words.has([.month, .weekday], at: index)
  }

  /// A hyphen, an ampersand or the apostrophe of a plural inside the name: `Doctors' Syndicate`.
  private func isJoint(_ index: Int) -> Bool {
    let isMark = words.has(Token.Shape.hyphen, at: index) || words.has(Token.Shape.quote, at: index)
    return isMark && words[index].touchesPrevious || words.isMark("&", at: index)
  }

  private func isJoiner(_ index: Int) -> Bool {
    words.isJoiner(index, lexicons) && !words.has(.capital, at: index)
      // `the Board of Health and the mayor`, `the Bank of England and Mr Smith`.
      && !words.has([.rank, .role, .givenName], at: index + 1)
      && lookup.starting(at: index + 1) == nil
  }

  private func isLink(_ index: Int) -> Bool {
    words.match(lexicons.officeLinks, at: index)?.entry == .part
  }

  /// A word that has its capital from the sentence's start, or belongs to somebody's office.
  private func isOpening(_ index: Int) -> Bool {
    if words.has([.status, .rank], at: index) { return true }
    return words.has(.functionWord, at: index)
      || index == words.sentence.lowerBound && words.has(.sentenceStarter, at: index)
  }

  /// The country that the name begins or ends with.
  private func country(_ name: Range<Int>) -> CountryCode {
    if let first = lookup.starting(at: name.lowerBound) {
      let country = lookup.owner(first)
      if !country.isNone { return country }
    }
    return lookup.ending(at: name.upperBound).map { lookup.owner($0) } ?? .none
  }
}
