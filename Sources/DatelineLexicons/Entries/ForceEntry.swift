/// A noun that makes an organisation after a nationality, from `organisations/forces.tsv`: `army`.
public struct ForceEntry: BitwiseCopyable, Sendable {
  /// Whether the small-letter form counts after a nationality.
  public var countsInSmallLetters: Bool
}
