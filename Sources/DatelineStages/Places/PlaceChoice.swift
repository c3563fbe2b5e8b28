import DatelineCore

/// The place that a name was found to mean, and why.
struct PlaceChoice {
  /// The index in the lexicons' places, nothing when two are as likely.
  var entry: UInt32?
  var reason: Reason
  var weight: Float
  /// What all likely places are, for a name left open.
  var kind = PlaceValue.Kind.city
  /// The country of all likely places, for a name left open.
  var country = CountryCode.none
}
