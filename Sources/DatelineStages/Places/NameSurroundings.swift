import DatelineCore

/// What the words right around a name say of it.
struct NameSurroundings: OptionSet {
  var rawValue: UInt16

  /// Has a place among its readings.
  static var place: NameSurroundings { NameSurroundings(rawValue: 1) }
  /// Part of a person's name: `Jordan Peterson`.
  static var ofPerson: NameSurroundings { NameSurroundings(rawValue: 2) }
  /// Part of a longer name that no lexicon holds: `Ceamurlia de Jos`.
  static var partOfName: NameSurroundings { NameSurroundings(rawValue: 4) }
  /// After a preposition of place: `in Reading`.
  static var located: NameSurroundings { NameSurroundings(rawValue: 8) }
  /// Beside a place that holds it: `Reading, England`.
  static var contained: NameSurroundings { NameSurroundings(rawValue: 16) }
  /// Beside a noun that says what it is: `the town of Reading`.
  static var headed: NameSurroundings { NameSurroundings(rawValue: 32) }
  /// In a list of places.
  static var listed: NameSurroundings { NameSurroundings(rawValue: 128) }
  /// Before a region that has no place of the name: `Defiance, Missouri`.
  static var elsewhere: NameSurroundings { NameSurroundings(rawValue: 256) }
  /// One place that is well known, whatever the words around.
  static var sure: NameSurroundings { NameSurroundings(rawValue: 64) }

  /// What only places have around them.
  static var ofPlaces: NameSurroundings { [.located, .contained, .headed] }
}
