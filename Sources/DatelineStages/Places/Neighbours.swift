import DatelineCore

/// The names beside a name that may hold its place, or lie in it.
struct Neighbours {
  /// Behind a comma, a bracket or a preposition.
  var after: Candidate?
  /// Before it, with a possessive.
  var possessor: Candidate?
  /// Before it and a comma.
  var before: Candidate?

  var isEmpty: Bool { after == nil && possessor == nil && before == nil }
}
