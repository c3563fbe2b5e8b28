import DatelineCore

/// What the cells of one column may hold.
struct ColumnFormat: Sendable {
  enum Content: Sendable {
    /// A slug of small letters and digits parted by hyphens.
    case id
    /// One written form.
    case form
    /// Written forms parted by `|`.
    case forms
    /// Any words parted by `|`.
    case list
    case text
    case choice([String])
    case number(ClosedRange<Double>)
    /// The code of one country.
    case country
    /// Codes of countries parted by `|`.
    case countries
    /// A calendar date to the precision known.
    case day
    /// The id of a row of one of some tables, and what such a row is.
    case reference(to: [String], noun: String)
  }

  /// Whether a cell may be empty.
  enum Fill: Sendable { case always, optional }

  var name: String
  var content: Content
  var fill: Fill

  init(_ name: String, _ content: Content, _ fill: Fill = .optional) {
    self.name = name
    self.content = content
    self.fill = fill
  }

  // MARK: Columns of many tables

  static let id = ColumnFormat("id", .id, .always)
  static let name = ColumnFormat("name", .form, .always)
  static let names = ColumnFormat("names", .forms)
  static let cue = ColumnFormat("cue", .list)
  static let country = ColumnFormat("country", .country)
  static let casePolicy = choice("case", ["any", "capital", "exact"], .optional)
  static let weaponClass = choice("class", WeaponClasses.all, .optional)
  static let interval = [ColumnFormat("from", .day), ColumnFormat("to", .day)]

  static func text(_ name: String, _ fill: Fill = .optional) -> ColumnFormat {
    ColumnFormat(name, .text, fill)
  }

  static func number(
    _ name: String,
    _ range: ClosedRange<Double> = -Double.greatestFiniteMagnitude...(.greatestFiniteMagnitude),
    _ fill: Fill = .optional
  ) -> ColumnFormat {
    ColumnFormat(name, .number(range), fill)
  }

  static func choice(
    _ name: String,
    _ values: [String],
    _ fill: Fill = .always
  ) -> ColumnFormat {
    ColumnFormat(name, .choice(values), fill)
  }

  static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String,
    _ values: Value.Type,
    _ fill: Fill = .always
  ) -> ColumnFormat {
    ColumnFormat(name, .choice(values.allCases.map(\.rawValue).filter { !$0.isEmpty }), fill)
  }

  static let placeKind = choice("kind", PlaceValue.Kind.allCases.map { "\($0)" })

  static func place(_ name: String, _ fill: Fill = .optional) -> ColumnFormat {
    ColumnFormat(name, .reference(to: TableFormat.placeTables, noun: "place"), fill)
  }
}
