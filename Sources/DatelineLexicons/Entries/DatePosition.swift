/// What a word does around dates, from `dates/positions.tsv`: `early`, `last`, `first half of`.
///
/// A form may do several things (`earlier this month`, `two days earlier`), so one entry holds
/// all of them and the grammar asks for the one that fits.
public struct DatePosition: BackwardForm {
  /// What a form does by being there.
  public struct Marks: OptionSet, BitwiseCopyable, Hashable, Sendable {
    public var rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `the`, `a`.
    @inlinable public static var article: Marks { Marks(rawValue: 1) }
    /// `of`.
    @inlinable public static var of: Marks { Marks(rawValue: 2) }
    /// Stands between a day and a clock time.
    @inlinable public static var at: Marks { Marks(rawValue: 4) }
    /// Stands between a clock time and a day.
    @inlinable public static var on: Marks { Marks(rawValue: 8) }
    /// `in`.
    @inlinable public static var `in`: Marks { Marks(rawValue: 16) }
    /// Opens a range: `from`, `between`.
    @inlinable public static var rangeStart: Marks { Marks(rawValue: 32) }
    /// Joins both ends of a range: `to`, `and`.
    @inlinable public static var rangeJoin: Marks { Marks(rawValue: 64) }
    /// Makes four digits after it a year.
    @inlinable public static var yearCue: Marks { Marks(rawValue: 128) }
    /// Makes four digits before a noun a year: `the 1978 treaty`.
    @inlinable public static var nounCue: Marks { Marks(rawValue: 256) }
    /// Makes a name such as `May` a month.
    @inlinable public static var monthCue: Marks { Marks(rawValue: 512) }
    /// Tells that what is said is still to come.
    @inlinable public static var future: Marks { Marks(rawValue: 1024) }
    /// Tells that what is said has happened.
    @inlinable public static var past: Marks { Marks(rawValue: 2048) }
    /// Joins number words: `two hundred and six`.
    @inlinable public static var numberJoin: Marks { Marks(rawValue: 4096) }
    /// Makes digits before it an ordinal: `9th`.
    @inlinable public static var ordinalSuffix: Marks { Marks(rawValue: 8192) }
    /// Makes the day after it a week: `the week of March 4`.
    @inlinable public static var weekOf: Marks { Marks(rawValue: 16384) }
    /// Counts like an ordinal: `the last week of August`.
    @inlinable public static var ordinal: Marks { Marks(rawValue: 32768) }
    /// Tells what a comparison counts from: `later than`.
    @inlinable public static var than: Marks { Marks(rawValue: 65536) }
    /// Adds minutes to the hour after it: `half past seven`.
    @inlinable public static var clockPast: Marks { Marks(rawValue: 131_072) }
    /// Takes minutes from the hour after it: `a quarter to nine`.
    @inlinable public static var clockTo: Marks { Marks(rawValue: 262_144) }
    /// Makes the unit before it one that ends: `year-end`, `month's end`.
    @inlinable public static var unitEnd: Marks { Marks(rawValue: 524_288) }
    /// Goes with what is still to come after `to` or `will`: `to be held`.
    @inlinable public static var auxiliary: Marks { Marks(rawValue: 2_097_152) }
    /// Sets the end of what is still to come: `by June`.
    @inlinable public static var deadline: Marks { Marks(rawValue: 4_194_304) }
    /// Says `during` as often as it bounds: `over four years`.
    @inlinable public static var during: Marks { Marks(rawValue: 8_388_608) }
    /// Tells of a number that grew or fell: `rose from 4 to 23 in March`.
    @inlinable public static var change: Marks { Marks(rawValue: 16_777_216) }
    /// Goes behind the possessive of a length: `in a week's time`.
    @inlinable public static var lapse: Marks { Marks(rawValue: 33_554_432) }
    /// Lets the clause go on, so that a part of the day before it stands alone: `in the morning
    /// together`.
    @inlinable public static var clause: Marks { Marks(rawValue: 67_108_864) }
    /// Leads on from a day told after a length: `two days after Friday`.
    @inlinable public static var onwards: Marks { Marks(rawValue: 134_217_728) }
    /// Leads back from a day told after a length: `two days before Friday`.
    @inlinable public static var backwards: Marks { Marks(rawValue: 268_435_456) }
    /// A deed that the season or month before it tells the time of: `the spring offensive`.
    @inlinable public static var deed: Marks { Marks(rawValue: 536_870_912) }
    /// Belongs to a year after it: `fiscal 2023`, `the year 2020`.
    @inlinable public static var yearHead: Marks { Marks(rawValue: 1_048_576) }
  }

  /// Which of the values below a form has, for rules that look for one.
  public struct Fields: OptionSet, BitwiseCopyable, Hashable, Sendable {
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Start, middle or end.
    @inlinable public static var edge: Fields { Fields(rawValue: 1) }
    /// A half.
    @inlinable public static var half: Fields { Fields(rawValue: 2) }
    /// A quarter.
    @inlinable public static var quarter: Fields { Fields(rawValue: 4) }
    /// Steps from the document's date.
    @inlinable public static var step: Fields { Fields(rawValue: 8) }
    /// Steps from the date told last.
    @inlinable public static var told: Fields { Fields(rawValue: 16) }
    /// A stretch that ends or begins now.
    @inlinable public static var span: Fields { Fields(rawValue: 32) }
    /// A bound of TIMEX3.
    @inlinable public static var bound: Fields { Fields(rawValue: 64) }
    /// A bound that a date takes; `over` and `under` bound lengths only.
    @inlinable public static var dateBound: Fields { Fields(rawValue: 128) }
    /// A bound, before numbers only.
    @inlinable public static var countBound: Fields { Fields(rawValue: 256) }
    /// A step to the next one.
    @inlinable public static var stepAhead: Fields { Fields(rawValue: 1024) }
    /// The mark ``Marks/weekOf``.
    @inlinable public static var weekOf: Fields { Fields(rawValue: 512) }
    /// The mark ``Marks/yearHead``.
    @inlinable public static var yearHead: Fields { Fields(rawValue: 2048) }
  }

  /// The era a year is counted in.
  public enum Era: UInt8, BitwiseCopyable, Sendable { case ad, bc }

  /// What the form is by itself.
  public var marks: Marks = []
  /// Which of the values below hold.
  public var fields: Fields = []
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
  /// The era it names.
  public var era: Era?
  /// Whether the form has more words than ``word``.
  public var isLong = false
  /// The first word of the form.
  public var word: UInt32 = 0
  /// The last word of the form.
  public var end = FormEnd()

  /// A form that does nothing.
  public static let none = DatePosition()

  public init() {}

  /// The fields that are set.
  var setFields: Fields {
    var fields: Fields = []
    if edge != nil { fields.insert(.edge) }
    if half != nil { fields.insert(.half) }
    if quarter != nil { fields.insert(.quarter) }
    if step != nil { fields.insert(.step) }
    if step == 1 { fields.insert(.stepAhead) }
    if told != nil { fields.insert(.told) }
    if span != nil { fields.insert(.span) }
    if bound != nil { fields.insert(.bound) }
    if bound == .approx || bound == .onOrBefore || bound == .onOrAfter { fields.insert(.dateBound) }
    if countBound != nil { fields.insert(.countBound) }
    if marks.contains(.weekOf) { fields.insert(.weekOf) }
    if marks.contains(.yearHead) { fields.insert(.yearHead) }
    return fields
  }
}
