public import DatelineScan

/// A noun that makes an organisation of the capitalised words beside it, from
/// `organisations/heads.tsv`: `Fund`, `Board of`.
public struct OrganisationHead: BitwiseCopyable, Sendable {
  /// What sort of organisation it makes.
  public var kind: Term
  /// Whether more of the name may follow after `of`, `for` or `on`.
  public var takesOf: Bool
}
