public import DatelineCore

/// What a caller can choose about annotation.
public struct StageOptions: Sendable, Equatable {
  /// What relative dates are counted from.
  public enum AnchorChoice: String, Sendable, CaseIterable {
    /// The document's date; the date last mentioned in texts about the past.
    case auto
    case document
    case narrative
  }

  /// How `03/04/2024` is read when the document itself does not tell.
  public enum DateOrder: String, Sendable, CaseIterable {
    case monthFirst = "mdy"
    case dayFirst = "dmy"
  }

  /// What relative dates are counted from.
  public var anchor = AnchorChoice.auto
  /// How `03/04/2024` is read when the document does not tell.
  public var dateOrder = DateOrder.monthFirst

  /// Countries that the texts are likely to be about: they weigh more where a name has several
  /// places.
  public var countryBias: [CountryCode] = []

  public init() {}
}
