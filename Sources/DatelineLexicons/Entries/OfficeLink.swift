/// A word between an office and its place or holder, from `officials/links.tsv`.
public enum OfficeLink: String, BitwiseCopyable, Sendable, CaseIterable {
  /// `ambassador to Moscow`.
  case jurisdiction
  /// `governor of Sevastopol`; also inside names: `Board of Health`.
  case part
  /// `Name, the governor of Sevastopol`.
  case article

  /// Whether a place or organisation may follow.
  public var leadsOn: Bool { self != .article }
}
