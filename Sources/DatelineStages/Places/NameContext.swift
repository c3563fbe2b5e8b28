import DatelineCore

/// A name that may have several places, with what stands around it.
struct NameContext {
  let candidate: Candidate
  let around: NameSurroundings
  let neighbours: Neighbours
  /// Whether it stands as only places do, here or elsewhere in the text.
  let isPlaced: Bool
  /// Whether it may be a village of a region that the text names, although nothing places it.
  let mayBeVillage: Bool
}
