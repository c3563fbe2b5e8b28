import DatelineCore
import DatelineScan

extension Mention {
  /// The normal form, or the text itself where there is none.
  @inline(__always) var normOrText: Term { norm.isNone ? Term(range) : norm }
}
