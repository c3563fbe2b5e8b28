public import DatelineCore

/// A noun beside a name that says what kind of place it is, from `places/heads.tsv`.
public struct PlaceHead: BitwiseCopyable, Sendable {
  /// What it makes of the name.
  public var kind: PlaceValue.Kind
  /// Whether it must have a capital itself: `Tharthar Barrage`, but `missile barrage`.
  public var needsCapital: Bool
}
