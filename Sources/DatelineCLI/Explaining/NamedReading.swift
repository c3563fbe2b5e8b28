import Dateline
import DatelineScan

/// A reading of a name with the words of its lexicon row.
struct NamedReading {
  var considered: ConsideredReading
  var kind: NameReading.Kind
  /// The name in its usual form.
  var name: String
  /// The lexicon row, `places/gn-703448`.
  var row: String?
  var knowledgeBaseID: String?
  /// What sort of place, weapon or organisation.
  var sort: String?
  var country = CountryCode.none
  /// The region or country row around a place.
  var within: String?

  init(_ considered: ConsideredReading, _ lexicons: Lexicons) {
    let reading = lexicons.readings[Int(considered.reading)]
    func string(_ term: Term) -> String? {
      term.isNone
        ? nil
        : Columns.plain(String(decoding: lexicons.terms.bytes[term.bytes], as: UTF8.self))
    }
    self.considered = considered
    kind = reading.kind
    let entry = Int(reading.entry)
    let form = string(reading.form) ?? ""
    switch reading.kind {
    case .place:
      let place = lexicons.places[entry]
      (name, row) = (string(place.name) ?? form, string(place.row))
      knowledgeBaseID = string(place.knowledgeBaseID)
      (sort, country) = ("\(place.kind)", place.country)
      if place.within >= 0 { within = string(lexicons.places[Int(place.within)].name) }
    case .demonym:
      let demonym = lexicons.demonyms[entry]
      (name, row) = (string(demonym.name) ?? form, string(demonym.row))
      country = demonym.country
    case .weapon:
      let weapon = lexicons.weapons[entry]
      (name, row) = (string(weapon.name) ?? form, string(weapon.row))
      (sort, country) = (string(weapon.weaponClass), weapon.origin)
    case .organisation:
      let organisation = lexicons.organisations[entry]
      (name, row) = (string(organisation.name) ?? form, string(organisation.row))
      (sort, country) = (string(organisation.kind), organisation.country)
    case .person:
      let person = lexicons.people[entry]
      (name, row) = (string(person.name) ?? form, string(person.row))
      country = person.country
    }
  }

  /// The labels that the reading can have as a mention, the usual one first.
  var labels: [Label] {
    switch kind {
    case .place: [.place]
    case .demonym: [.norp]
    case .weapon: [.weapon]
    case .organisation: [.organisation]
    case .person: [.person, .official]
    }
  }
}
