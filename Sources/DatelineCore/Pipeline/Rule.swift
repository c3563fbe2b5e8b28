/// What made a mention.
///
/// The raw value is the name shown in the output.
public enum Rule: String, BitwiseCopyable, Sendable, CaseIterable {
  // Places
  case gazetteer
  case placeHead = "place-head"
  case placeUnlisted = "place-unlisted"
  case demonym
  // Weapons
  case weaponSystem = "weapon-system"
  case weaponClass = "weapon-class"
  // Officials and persons
  case titleName = "title-name"
  case nameApposition = "name-apposition"
  case officeOfPlace = "office-of-place"
  case knownPerson = "known-person"
  case surname
  case honorificName = "honorific-name"
  case givenName = "given-name"
  case agedName = "aged-name"
  case speaker
  // Organisations
  case organisation
  case nationalBody = "national-body"
  case nationalForce = "national-force"
  case militaryUnit = "military-unit"
  case headedName = "headed-name"
  case bracketedAcronym = "bracketed-acronym"
  // Numbers
  case cardinal, ordinal, ratio, fraction, vagueCount = "vague-count", age
  case range, quantity, percent, money
  // Dates
  case absoluteDate = "absolute-date"
  case partialDate = "partial-date"
  case year
  case relativeDay = "relative-day"
  case relativeUnit = "relative-unit"
  case weekday
  case dayPart = "day-part"
  case clockTime = "clock-time"
  case duration
  case season
  case decade
  case dateSet = "date-set"
  case dateReference = "date-reference"
  case holiday
}
