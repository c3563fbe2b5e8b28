// One import gives a user of the library all of it.
@_exported public import DatelineCore
@_exported public import DatelineLexicons
@_exported public import DatelineReaders
@_exported public import DatelineStages
@_exported public import DatelineWriters
@_exported public import DatelineScan

/// This release of Dateline.
public enum Release {
  /// The version, as in the change log.
  public static let version = "0.1.0"
}
