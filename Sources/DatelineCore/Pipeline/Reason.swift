/// Why one reading of a name was taken.
///
/// The raw value is the code shown in the output.
public enum Reason: String, BitwiseCopyable, Sendable, CaseIterable {
  case none = ""
  /// The name has one reading.
  case onlyReading = "only-reading"
  /// The country of the document's other places.
  case sameCountry = "same-country"
  /// The first-level region of the document's other places.
  case sameRegion = "same-region"
  /// Close to the document's other places.
  case nearby
  /// The caller expects the country.
  case countryBias = "country-bias"
  /// Two readings are as likely, and none was taken.
  case undecided
  /// A containing place is named beside it.
  case containingName = "containing-name"
  /// The largest population.
  case population
  /// A noun beside it says what it is.
  case kindCue = "kind-cue"
  /// A capital that acts.
  case capitalActs = "capital-acts"
  /// A word that the lexicon row asks for stands near.
  case rowCue = "row-cue"
  /// Named in full earlier.
  case earlierMention = "earlier-mention"
  /// The holder of the office at the document's date.
  case officeHolder = "office-holder"
  /// The name stands in the lexicons as it is.
  case listed
  /// Built by the grammar from its words.
  case grammar
  /// Written in brackets after the full name.
  case bracketedShortForm = "bracketed-short-form"
}
