public import DatelineCore

/// A noun that says what kind of place a name beside it is, from `places/heads.tsv`.
public struct PlaceHead: BitwiseCopyable, Sendable {
  public enum Position: String, BitwiseCopyable, Sendable { case before, after }

  public var kind: PlaceValue.Kind
  public var position: Position
}
