public import DatelineScan

/// One thing that a name of the lexicons can stand for.
public struct NameReading: BitwiseCopyable, Sendable {
  /// What a name can stand for.
  public enum Kind: UInt8, BitwiseCopyable, Sendable, CaseIterable {
    case place, demonym, weapon, organisation, person
  }

  /// What the readings of a name can stand for, one bit for each ``Kind`` and one for villages.
  public struct Kinds: OptionSet, BitwiseCopyable, Sendable {
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The one kind.
    @inlinable public init(_ kind: Kind) { rawValue = 1 << kind.rawValue }

    /// A settlement that counts only in the right company, which is no ``Kind/place`` here.
    @inlinable public static var village: Kinds { Kinds(rawValue: 1 << 5) }
  }

  /// How the text must be written for the name to count.
  public enum CasePolicy: UInt8, BitwiseCopyable, Sendable {
    /// Byte for byte.
    case exact
    /// Words with a capital in the lexicon have one in the text; all capitals will do.
    case capital
    /// In any way.
    case any
  }

  /// What the tables of hard names say of the reading.
  public enum Policy: UInt8, BitwiseCopyable, Sendable {
    /// Nothing.
    case plain
    /// Of the readings of a name this one goes first: `prefer` in `ambiguity.tsv`.
    case preferred
    /// An ordinary word or a personal name too, so it needs evidence: `places/hard-names.tsv`.
    case hard
    /// A short form of a region that counts only behind a place in it: `Springfield, Ill.`
    case behindPlace
    /// A small settlement of `places/villages.tsv`, which counts where its region is spoken of.
    case village
    /// The same with a name that is a word or a personal name too: only beside what holds it.
    case hardVillage

    /// Whether the name counts only in the right company.
    public var isVillage: Bool { self == .village || self == .hardVillage }
  }

  /// What the name stands for in this reading.
  public var kind: Kind
  /// Which writing counts.
  public var casePolicy: CasePolicy
  /// When the name counts.
  public var policy: Policy
  /// Fills the gap, so that two images of the same tables have the same bytes.
  private let unused: UInt8 = 0
  /// Which of the first 32 tokens must begin with a capital.
  public var capitals: UInt32
  /// The index of the entry in its table.
  public var entry: UInt32
  /// The name as the lexicon writes it.
  public var form: Term
  /// Words of which one must stand near, from `ambiguity.tsv`; empty for most names.
  public var cues: CueWords

  public init(
    kind: Kind,
    casePolicy: CasePolicy,
    policy: Policy = .plain,
    capitals: UInt32,
    entry: UInt32,
    form: Term,
    cues: CueWords
  ) {
    self.kind = kind
    self.casePolicy = casePolicy
    self.policy = policy
    self.capitals = capitals
    self.entry = entry
    self.form = form
    self.cues = cues
  }
}
