/// A time zone, from `dates/zones.tsv`.
public struct TimeZoneEntry: BitwiseCopyable, Sendable {
  /// Minutes east of UTC.
  public var offset: Int
}
