/// A word between an office and its place or holder, from `officials/links.tsv`.
public enum OfficeLink: String, BitwiseCopyable, Sendable {
  /// `governor of Sevastopol`.
  case jurisdiction
  /// `Name, the governor of Sevastopol`.
  case article
}
