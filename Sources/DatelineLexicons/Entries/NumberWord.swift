/// A number word, from `numbers/words.tsv`.
public struct NumberWord: BitwiseCopyable, Sendable {
  public enum Role: String, BitwiseCopyable, Sendable {
    case unit, teen, ten, scale, group, multiplier, fraction, half, ordinal, ratio, vague
    case article, joiner, point, minus
    case ordinalSuffix = "ordinal-suffix"
  }

  public var value: Double
  public var role: Role
}
