import DatelineCore
import DatelineLexicons
import DatelineScan

/// Looks persons up: their slug, and the office they held at the document's date.
struct KnownPeople {
  private let lexicons: Lexicons
  private let published: CivilDay?
  private let setting: Setting

  init(_ lexicons: Lexicons, published: CivilDay?, setting: Setting) {
    self.setting = setting
    self.lexicons = lexicons
    self.published = published
  }

  /// The mention of a person or office found, who can be named by surname from now on.
  func mention(
    _ found: FoundPerson,
    _ words: TokenView,
    _ document: inout Document,
    _ known: inout IntroducedPeople
  ) -> Mention {
    var value = PersonValue(
      role: found.role,
      country: found.country,
      organisation: found.organisation,
      place: found.place,
      status: found.status
    )
    value.office = found.office.map { Term(words.range($0)) } ?? .none
    var norm = found.name.map { Term(words.range($0)) } ?? .none
    var row = found.roleRow
    var reason = Reason.grammar
    if let index = found.entry {
      let entry = lexicons.people[Int(index)]
      (value.person, norm, row) = (entry.id, entry.name, entry.row)
      reason = .listed
      if let term = term(of: entry, role: found.role) {
        complete(&value, term, entry)
        if published != nil { reason = .officeHolder }
      } else if value.country.isNone {
        value.country = entry.country
      }
    } else if let name = found.name {
      if let earlier = known.person(named: name, words) {
        value.person = earlier.value.person
        if found.isOfficial || earlier.isOfficial { fill(&value, from: earlier.value) }
      } else {
        value.person = slug(of: name, words, &document)
      }
    }
    let isOfficial = found.isOfficial
    if isOfficial, value.country.isNone, value.organisation.isNone, value.place.isNone {
      value.country = setting.country(at: found.tokens.lowerBound, words)
    }
    let mention = Mention(
      words.range(found.tokens),
      isOfficial ? .official(value) : .person(value),
      rule: found.rule,
      reason: reason,
      norm: norm,
      row: row
    )
    if let name = found.name {
      let person = IntroducedPeople.Person(value: value, isOfficial: isOfficial, norm: norm)
      known.introduce(name, person, words)
      known.introduce(givenName: name, person, words)
    }
    return mention
  }

  /// The term of office meant: of the role named, at the document's date, else the last one.
  private func term(of person: PersonEntry, role: Term) -> OfficeTerm? {
    var last: OfficeTerm?
    var held: OfficeTerm?
    for index in Int(person.firstTerm)..<Int(person.firstTerm + person.termCount) {
      let term = lexicons.officeTerms[index]
      guard role.isNone || isSame(term.role, role) else { continue }
      last = term
      if let published, term.holds(on: published) { held = term }
    }
    return held ?? last
  }

  private func complete(_ value: inout PersonValue, _ term: OfficeTerm, _ person: PersonEntry) {
    if value.role.isNone { value.role = term.role }
    if value.organisation.isNone { value.organisation = term.organisation }
    if value.country.isNone { value.country = term.country.isNone ? person.country : term.country }
  }

  private func fill(_ value: inout PersonValue, from earlier: PersonValue) {
    if value.role.isNone { value.role = earlier.role }
    if value.country.isNone { value.country = earlier.country }
    if value.organisation.isNone { value.organisation = earlier.organisation }
    if value.place.isNone { value.place = earlier.place }
  }

  private func isSame(_ left: Term, _ right: Term) -> Bool {
    lexicons.terms.isSame(left, right)
  }

  /// The name in small ASCII letters with hyphens, kept with the document.
  private func slug(
    of name: Range<Int>,
    _ words: TokenView,
    _ document: inout Document
  ) -> Term {
    let start = document.derived.count
    for index in name where words.has(.word, at: index) {
      if document.derived.count > start { document.derived.append(UInt8(ascii: "-")) }
      Folding.appendFolded(words.text.span, words[index].range.bytes, to: &document.derived)
    }
    return Term(.document, start: start, length: document.derived.count - start)
  }
}
