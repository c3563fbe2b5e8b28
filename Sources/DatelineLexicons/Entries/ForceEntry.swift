/// A noun that makes an organisation after a nationality, from `organisations/forces.tsv`: `army`.
public struct ForceEntry: BitwiseCopyable, Sendable {
  /// Whether the form makes an organisation: `military` does, `military hardware` does not.
  public var counts: Bool
  /// Whether the form counts only with a capital.
  public var needsCapital: Bool
}
