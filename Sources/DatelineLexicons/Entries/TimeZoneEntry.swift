/// A time zone, from `dates/zones.tsv`.
public struct TimeZoneEntry: BitwiseCopyable, Sendable {
  /// Minutes east of UTC; nothing where the name covers winter and summer time.
  public var offset: Int?
}
