/// A noun that makes an organisation after a nationality, from `organisations/forces.tsv`: `army`.
public struct ForceEntry: BitwiseCopyable, Sendable {
  /// Whether the form counts only with a capital.
  public var needsCapital: Bool
}
