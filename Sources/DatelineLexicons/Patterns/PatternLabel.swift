/// What a pattern of a user names, by the label it has.
enum PatternLabel: String, CaseIterable {
  case place = "PLACE"
  case state = "GPE"
  case location = "LOC"
  case facility = "FAC"
  case people = "NORP"
  case organisation = "ORG"
  case person = "PERSON"
  case weapon = "WEAPON"

  /// The table that the patterns are rows of.
  var table: String {
    switch self {
    case .place, .state, .location, .facility: "places/places.tsv"
    case .people: "places/demonyms.tsv"
    case .organisation: "organisations/organisations.tsv"
    case .person: "officials/people.tsv"
    case .weapon: "weapons/weapons.tsv"
    }
  }

  /// The columns of the rows: `id`, `name`, `case`, and what the table must know besides.
  var columns: [String] {
    switch self {
    case .place, .state, .location, .facility: ["id", "name", "case", "kind"]
    case .people, .organisation, .person: ["id", "name", "case"]
    case .weapon: ["id", "name", "case", "class"]
    }
  }

  /// What the last column says.
  var detail: String? {
    switch self {
    case .place, .state, .location: "region"
    case .facility: "facility"
    case .people, .organisation, .person: nil
    case .weapon: "weapon"
    }
  }
}
