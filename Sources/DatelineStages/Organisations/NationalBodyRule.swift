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
  /// Made when it is first asked.
  private var setting: Setting?

  init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  mutating func annotate(
    at index: Int,
    _ words: TokenView,
    _ lookup: CandidateLookup,
    _ document: inout Document
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
          .organisation(OrganisationValue(country: nation.country)),
          rule: .nationalForce,
          reason: .grammar
        )
      )
    }
  }

  /// Adds a unit, with the nationality before it: `[Ukrainian 72nd Brigade]`.
  ///
  /// Else the country of one with a number is that which the text speaks of there; the Western
  /// Front belongs to nobody.
  mutating func add(
    unit: Range<Int>,
    _ words: TokenView,
    _ lookup: CandidateLookup,
    _ document: inout Document
  ) {
    let nation = nation(before: unit.lowerBound, words, lookup)
    let start = nation?.start ?? unit.lowerBound
    let first = lookup.starting(at: unit.lowerBound).map { lookup.country(of: $0) } ?? .none
    var country = nation?.country ?? first
    if country.isNone, words.has(.number, at: unit.lowerBound) {
      country = self.country(at: unit.lowerBound, words, document)
    }
    document.mentions.append(
      Mention(
        words.range(start..<unit.upperBound),
        .organisation(OrganisationValue(country: country)),
        rule: .militaryUnit,
        reason: .grammar
      )
    )
  }

  /// Whether a state has the body of a listed name for its own: `Russia's Security Council`.
  func owns(_ listed: Candidate, _ words: TokenView, _ lookup: CandidateLookup) -> Bool {
    let start = listed.tokens.lowerBound
    guard words.has(.body, at: start),
      words.match(lexicons.bodies, at: start)?.count == listed.tokens.count
    else { return false }
    if nation(before: start, words, lookup) != nil { return true }
    guard words.isPossessive(start - 1), let owner = lookup.ending(at: start - 1) else {
      return false
    }
    return !lookup.owner(owner).isNone
  }

  private mutating func addBody(
    _ body: BodyEntry,
    _ range: Range<Int>,
    _ words: TokenView,
    _ lookup: CandidateLookup,
    _ document: inout Document
  ) {
    if let listed = lookup.covering(range), !owns(listed, words, lookup),
      let reading = lookup.reading(listed, .organisation)
    {
      let country = lexicons.organisations[Int(reading.entry)].country
      if !country.isNone { lastCountry[body.suffix] = country }
      return
    }
    var start = range.lowerBound
    var end = range.upperBound
    var country = CountryCode.none
    if let nation = nation(before: start, words, lookup) {
      (start, country) = (nation.start, nation.country)
    } else if words.isPossessive(start - 1), let owner = lookup.ending(at: start - 1) {
      country = lookup.owner(owner)
    } else if let link = words.match(lexicons.officeLinks, at: end), link.entry.leadsOn,
      let owner = lookup.starting(at: end + link.count)
    {
      country = lookup.owner(owner)
      if !country.isNone { end = owner.tokens.upperBound }
    }
    if country.isNone {
      guard words.has(.capital, at: start) || body.countsInSmallLetters else { return }
      country = lastCountry[body.suffix] ?? self.country(at: start, words, document)
    } else {
      lastCountry[body.suffix] = country
    }
    var value = OrganisationValue(kind: body.kind, country: country)
    if !country.isNone { value.organisation = slug(country, body.suffix, &document) }
    document.mentions.append(
      Mention(
        words.range(start..<end),
        .organisation(value),
        rule: .nationalBody,
        reason: .grammar,
        norm: country.isNone ? body.name : .none,
        row: body.row
      )
    )
  }

  /// The country that the text speaks of at a token.
  private mutating func country(
    at token: Int,
    _ words: TokenView,
    _ document: borrowing Document
  ) -> CountryCode {
    let setting = setting ?? Setting(document)
    self.setting = setting
    return setting.country(at: token, words)
  }

  /// The nationality, or country name, right before a token.
  private func nation(
    before index: Int,
    _ words: TokenView,
    _ lookup: CandidateLookup
  ) -> (start: Int, country: CountryCode)? {
    guard let candidate = lookup.ending(at: index),
      words.sentence.contains(candidate.tokens.lowerBound)
    else { return nil }
    let country = lookup.country(of: candidate)
    return country.isNone ? nil : (candidate.tokens.lowerBound, country)
  }

  /// `ru-mod`, kept with the document.
  private func slug(
    _ country: CountryCode,
    _ suffix: Term,
    _ document: inout Document
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
