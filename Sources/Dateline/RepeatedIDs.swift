/// The ids of a run, to notice one that comes again.
///
/// Ids are kept as 64-bit hashes, so that memory stays bounded: after ``limit`` ids no more are
/// kept, and only repetitions of those before are noticed.
struct RepeatedIDs {
  /// Keeps the set below 50 MB.
  static let limit = 3_000_000

  private var seen: Set<UInt64> = []

  /// Keeps an id; says whether it was there already.
  mutating func isRepeated(_ identity: UInt64) -> Bool {
    guard seen.count < RepeatedIDs.limit else { return seen.contains(identity) }
    return !seen.insert(identity).inserted
  }
}
