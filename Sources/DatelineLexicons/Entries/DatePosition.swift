/// What a word does around dates, from `dates/positions.tsv`: `early`, `last`, `first half of`.
///
/// A form may do several things (`earlier this month`, `two days earlier`), so one entry holds
/// all of them and the grammar asks for the one that fits.
public struct DatePosition: BitwiseCopyable, Sendable {
  /// What a form does by being there.
  public struct Marks: OptionSet, BitwiseCopyable, Hashable, Sendable {
    public var rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let article = Marks(rawValue: 1)
    public static let of = Marks(rawValue: 2)
    /// Stands between a day and a clock time.
    public static let at = Marks(rawValue: 4)
    /// Stands between a clock time and a day.
    public static let on = Marks(rawValue: 8)
    public static let `in` = Marks(rawValue: 16)
    public static let rangeStart = Marks(rawValue: 32)
    public static let rangeJoin = Marks(rawValue: 64)
    /// Makes four digits after it a year.
    public static let yearCue = Marks(rawValue: 128)
    /// Makes four digits before a noun a year: `the 1978 treaty`.
    public static let nounCue = Marks(rawValue: 256)
    /// Makes a name such as `May` a month.
    public static let monthCue = Marks(rawValue: 512)
    /// Tells that what is said is still to come.
    public static let future = Marks(rawValue: 1024)
    /// Tells that what is said has happened.
    public static let past = Marks(rawValue: 2048)
    /// Joins number words: `two hundred and six`.
    public static let numberJoin = Marks(rawValue: 4096)
    /// Makes digits before it an ordinal: `9th`.
    public static let ordinalSuffix = Marks(rawValue: 8192)
    /// Makes the day after it a week: `the week of March 4`.
    public static let weekOf = Marks(rawValue: 16384)
    /// Counts like an ordinal: `the last week of August`.
    public static let ordinal = Marks(rawValue: 32768)
    /// Tells what a comparison counts from: `later than`.
    public static let than = Marks(rawValue: 65536)
  }

  /// The era a year is counted in.
  public enum Era: UInt8, BitwiseCopyable, Sendable { case ad, bc }

  public var marks: Marks = []
  /// The part of a date that is meant.
  public var edge: TimexEdge?
  /// 1 or 2.
  public var half: Int8?
  /// 1 to 4.
  public var quarter: Int8?
  /// Units from the one the text stands in: `last` is -1.
  public var step: Int8?
  /// Units from the one told last: `following` is +1.
  public var told: Int8?
  /// The stretch that ends now (-1) or begins now (+1): `the past week`.
  public var span: Int8?
  /// The direction after a length counted from the day of the text: `ago` is -1.
  public var ago: Int8?
  /// The direction after a length counted from the date told last: `later` is +1.
  public var shift: Int8?
  /// As ``shift``, but only where nothing follows: `two days after`.
  public var shiftAlone: Int8?
  /// How a date or a length is bounded.
  public var bound: TimexBound?
  /// The same, only before a number: `some 19 days`.
  public var countBound: TimexBound?
  public var era: Era?
  /// The tens of a decade: `nineties` is 9.
  public var decade: Int8?

  /// A form that does nothing.
  public static let none = DatePosition()

  public init() {}
}
