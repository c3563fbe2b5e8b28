/// A number word, from `numbers/words.tsv`.
public struct NumberWord: BitwiseCopyable, Sendable {
  /// What the word does in a number.
  public enum Role: String, BitwiseCopyable, Sendable, CaseIterable {
    // Words that can begin a number.
    case unit, teen, ten, scale, group, multiplier, fraction, half, ordinal, vague
    /// A phrase that only looks like a number.
    case none
    // Words between and around numbers.
    case article, joiner, point, minus, ratio, rate, range, choice, from, between, over, determiner,
      addition
    /// Says that two numbers are a proportion: `a ratio of 5:1`.
    case proportion
    /// A plural noun without an s.
    case noun
    /// `its`, `all`: goes before a number, but not before a pronoun.
    case possessive
    case ratioPrefix = "ratio-prefix"
    case ordinalSuffix = "ordinal-suffix"
    case ordinalPrefix = "ordinal-prefix"

    /// Whether the number rules wake on the word.
    var beginsNumber: Bool {
      switch self {
      case .unit, .teen, .ten, .scale, .group, .multiplier, .fraction, .half, .ordinal, .vague,
        .none:
        true
      default: false
      }
    }
  }

  /// The number it says.
  public var value: Double
  /// What it does.
  public var role: Role
  /// Whether the form has more words than ``word``.
  public var isLong = false
  /// The first word of the form.
  public var word: UInt32 = 0

  /// Whether dates in words go on with it: `nineteen ninety-nine`, `two thousand`, `two thirty`.
  var isOfSpokenDate: Bool {
    switch role {
    case .teen, .ten: value > 10
    case .scale: value == 1000
    default: false
    }
  }

  public init(value: Double, role: Role) {
    self.value = value
    self.role = role
  }
}
