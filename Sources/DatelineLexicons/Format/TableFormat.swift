/// What one table may hold; the same for the shipped table and those of users.
struct TableFormat: Sendable {
  /// How the forms of the table are looked up.
  enum Use: Sendable {
    /// Names: a form may have many readings.
    case names(NameReading.Kind)
    /// Phrases: a form has one entry in the table, or one for each value of some columns.
    case phrases(by: [String])
    /// Forms that mean nothing alone: patterns of text, rows about rows of other tables.
    case other
  }

  /// Below the folder of tables.
  var path: String
  var use: Use
  var columns: [ColumnFormat]

  init(_ path: String, _ use: Use, _ columns: [ColumnFormat]) {
    self.path = path
    self.use = use
    self.columns = columns
  }

  func column(_ name: String) -> ColumnFormat? { columns.first { $0.name == name } }

  /// What `row` of a mention says before the id.
  var rowName: String {
    switch path {
    case _ where TableFormat.placeTables.contains(path): "places"
    case "weapons/classes.tsv": "weapon-classes"
    default: String(path.split(separator: "/").last?.dropLast(".tsv".count) ?? "")
    }
  }

  // MARK: Rules that hold between tables

  static let placeTables = [
    "places/geonames.tsv", "places/regions.tsv", "places/districts.tsv", villages,
    "places/places.tsv",
  ]

  /// Those whose names are too many for their first words to be no given names: `Clark County`.
  static let thinPlaceTables = ["places/districts.tsv", villages]

  /// The settlements that count only in the right company.
  static let villages = "places/villages.tsv"

  /// The tables that share their ids with this one, itself included.
  static func idSpace(of path: String) -> [String] {
    placeTables.contains(path) ? placeTables : [path]
  }

  /// The columns that point at a row of the same kind, from which nothing may come back.
  static let parents = [
    (tables: placeTables, column: "within"),
    (tables: ["weapons/weapons.tsv"], column: "family"),
    (tables: ["organisations/organisations.tsv"], column: "parent"),
  ]

  /// Pairs of columns that are the half-open ends of a time.
  static let intervals = [("from", "to"), ("born", "died")]

  static func of(_ path: String) -> TableFormat? { byPath[path] }

  static let all = grammar + texts + names

  private static let byPath = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })
}
