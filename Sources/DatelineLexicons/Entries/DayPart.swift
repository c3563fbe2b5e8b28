public import DatelineScan

/// A part of the day or a word beside a clock time, from `dates/parts-of-day.tsv`.
public struct DayPart: BackwardForm {
  /// What the form does to the time.
  public enum Kind: UInt8, BitwiseCopyable, Sendable {
    /// `morning`
    case part
    /// `noon`: an hour by itself.
    case hour
    case am, pm
    /// `a`, `p`: letters that say so only right after a number.
    case looseAM, loosePM
    /// `o'clock`
    case clock
    /// `hrs`: says so only after minutes.
    case hours
  }

  /// What it does to the time.
  public var kind: Kind
  /// The TIMEX3 code of a part: `MO`.
  public var code: Term
  /// The hour of an hour by itself.
  public var hour: Int8
  /// The last word of the form.
  public var end = FormEnd()
}
