import DatelineCore
import DatelineLexicons
import DatelineScan

/// Joins a body that many states have to the state in question.
///
///     The [Russian Foreign Ministry](ORG org=ru-mfa) spoke. [Ukraine](PLACE)'s
///     [Ministry of Defence](ORG org=ua-mod) did not; the [defence ministry](ORG org=ua-mod) …
///
/// The state is the nationality in front, the possessor in front, the place after a link
/// (`of Ukraine`), or that of the same body earlier in the document.
struct NationalBodyRule {
  private let lexicons: Lexicons
  /// The state last seen with a body, by the body's suffix.
  private var lastCountry: [Term: CountryCode] = [:]

  init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  mutating func annotate(
    at index: Int, _ words: TokenView, _ lookup: CandidateLookup, _ document: inout Document
  ) {
    if let body = words.match(lexicons.bodies, at: index),
      !body.entry.needsCapital || words.has(.capital, at: index)
    {
      addBody(body.entry, index..<index + body.count, words, lookup, &document)
    }
    if let force = words.match(lexicons.forces, at: index), force.entry.counts,
      !force.entry.needsCapital || words.has(.capital, at: index),
      let nation = nation(before: index, words, lookup)
    {
      document.mentions.append(
        Mention(
          words.range(nation.start..<index + force.count),
          .organisation(OrganisationValue(country: nation.country)), rule: .nationalForce,
          reason: .grammar))
    }
  }

  private mutating func addBody(
    _ body: BodyEntry, _ range: Range<Int>, _ words: TokenView, _ lookup: CandidateLookup,
    _ document: inout Document
  ) {
    var start = range.lowerBound
    var end = range.upperBound
    var country = CountryCode.none
    if let nation = nation(before: start, words, lookup) {
      (start, country) = (nation.start, nation.country)
    } else if words.isPossessive(start - 1), let owner = lookup.ending(at: start - 1) {
      country = self.country(of: owner, lookup)
    } else if let link = words.match(lexicons.officeLinks, at: end), link.entry == .jurisdiction,
      let owner = lookup.starting(at: end + link.count)
    {
      country = self.country(of: owner, lookup)
      if !country.isNone { end = owner.tokens.upperBound }
    }
    if country.isNone {
      guard words.has(.capital, at: start) || body.countsInSmallLetters else { return }
      country = lastCountry[body.suffix] ?? .none
    } else {
      lastCountry[body.suffix] = country
    }
    var value = OrganisationValue(kind: body.kind, country: country)
    if !country.isNone { value.organisation = slug(country, body.suffix, &document) }
    document.mentions.append(
      Mention(
        words.range(start..<end), .organisation(value), rule: .nationalBody, reason: .grammar,
        norm: country.isNone ? body.name : .none, row: body.row))
  }

  /// The nationality, or country name, right before a token.
  private func nation(
    before index: Int, _ words: TokenView, _ lookup: CandidateLookup
  ) -> (start: Int, country: CountryCode)? {
    guard let candidate = lookup.ending(at: index),
      words.sentence.contains(candidate.tokens.lowerBound)
    else { return nil }
    if let reading = lookup.reading(candidate, .demonym) {
      let country = lexicons.demonyms[Int(reading.entry)].country
      return country.isNone ? nil : (candidate.tokens.lowerBound, country)
    }
    let country = country(of: candidate, lookup)
    return country.isNone ? nil : (candidate.tokens.lowerBound, country)
  }

  /// The code of a candidate that names a country, none for other places.
  private func country(of candidate: Candidate, _ lookup: CandidateLookup) -> CountryCode {
    for index in candidate.readings where lexicons.readings[index].kind == .place {
      let place = lexicons.places[Int(lexicons.readings[index].entry)]
      if place.kind == .country { return place.country }
    }
    return .none
  }

  /// `ru-mod`, kept with the document.
  private func slug(
    _ country: CountryCode, _ suffix: Term, _ document: inout Document
  ) -> Term {
    let start = document.derived.count
    let letters = country.bytes
    document.derived.append(letters.0 | 0x20)
    document.derived.append(letters.1 | 0x20)
    document.derived.append(UInt8(ascii: "-"))
    document.derived.append(contentsOf: lexicons.terms.bytes[suffix.bytes])
    return Term(.document, start: start, length: document.derived.count - start)
  }
}
