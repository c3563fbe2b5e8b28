import DatelineScan

/// The hard names of `ambiguity.tsv` and `places/hard-names.tsv`, which change how the rows of
/// other tables count.
struct Ambiguities {
  enum Policy: String, CaseIterable { case never, needsCue = "needs-cue", prefer }
  enum Kind: String, CaseIterable {
    case place, weapon, organisation, person

    /// The kind of the names that a row is about.
    var names: NameReading.Kind {
      switch self {
      case .place: .place
      case .weapon: .weapon
      case .organisation: .organisation
      case .person: .person
      }
    }
  }

  private struct Key: Hashable {
    var name: [UInt8]
    var kind: Kind
  }

  private struct Row {
    var policy: Policy
    var cues: CueWords
    /// File and line.
    var place: String
  }

  /// What a name of a place is besides.
  enum OtherSense: String, CaseIterable { case word, given, family }

  private var rows: [Key: Row] = [:]
  /// The words of each hard name of a place, so that accents and case do not matter.
  private var hardPlaces: Set<[UInt32]> = []

  init() {}

  init(_ loader: inout LexiconLoader) {
    var found: [Key: Row] = [:]
    loader.each("ambiguity.tsv", columns: ["id", "name", "kind", "policy", "cue"]) { loader, row in
      guard let kind = loader.value(row, "kind", as: Kind.self),
        let policy = loader.value(row, "policy", as: Policy.self)
      else { return }
      found[Key(name: Array(row["name"]), kind: kind)] = Row(
        policy: policy,
        cues: loader.cueWords(row),
        place: row.place
      )
    }
    rows = found
    var hard: Set<[UInt32]> = []
    loader.each("places/hard-names.tsv", .optional, columns: ["id", "name", "also"]) {
      loader,
      row in
      guard loader.value(row, "also", as: OtherSense.self) != nil else { return }
      hard.insert(loader.builder.words(of: row["name"]))
    }
    hardPlaces = hard
  }

  /// Whether a name never stands for this kind of thing.
  func isNever(_ form: ArraySlice<UInt8>, _ kind: Kind) -> Bool {
    !rows.isEmpty && rows[Key(name: Array(form), kind: kind)]?.policy == .never
  }

  /// File and line of the row because of which a name never counts, nothing when it does.
  func silencer(of form: ArraySlice<UInt8>, _ kind: NameReading.Kind) -> String? {
    guard let kind = Kind.allCases.first(where: { $0.names == kind }),
      let row = rows[Key(name: Array(form), kind: kind)], row.policy == .never
    else { return nil }
    return row.place
  }

  /// What the tables say of a form; a preference, which is of one reading, goes before hardness.
  func policy(
    _ form: ArraySlice<UInt8>,
    _ kind: Kind,
    _ builder: inout LexiconBuilder
  ) -> NameReading.Policy {
    if rows[Key(name: Array(form), kind: kind)]?.policy == .prefer { return .preferred }
    guard kind == .place, !hardPlaces.isEmpty, hardPlaces.contains(builder.words(of: form)) else {
      return .plain
    }
    return .hard
  }

  /// The words of which one must stand near a name for it to count; empty for most names.
  func cues(_ form: ArraySlice<UInt8>, _ kind: Kind) -> CueWords {
    guard !rows.isEmpty, let row = rows[Key(name: Array(form), kind: kind)],
      row.policy == .needsCue
    else { return .none }
    return row.cues
  }
}
