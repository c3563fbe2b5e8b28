import DatelineScan

/// The hard names of `ambiguity.tsv`, which change how the rows of other tables count.
struct Ambiguities {
  enum Policy: String { case never, needsCue = "needs-cue", prefer }
  enum Kind: String { case place, weapon, organisation, person }

  private struct Key: Hashable {
    var name: [UInt8]
    var kind: Kind
  }

  private struct Row {
    var policy: Policy
    var cues: CueWords
  }

  private var rows: [Key: Row] = [:]

  init() {}

  init(_ loader: inout LexiconLoader) {
    var found: [Key: Row] = [:]
    loader.each("ambiguity.tsv", columns: ["id", "name", "kind", "policy", "cue"]) { loader, row in
      guard let kind = loader.value(row, "kind", as: Kind.self),
        let policy = loader.value(row, "policy", as: Policy.self)
      else { return }
      found[Key(name: Array(row["name"]), kind: kind)] = Row(
        policy: policy,
        cues: loader.cueWords(row)
      )
    }
    rows = found
  }

  /// Whether a name never stands for this kind of thing.
  func isNever(_ form: ArraySlice<UInt8>, _ kind: Kind) -> Bool {
    !rows.isEmpty && rows[Key(name: Array(form), kind: kind)]?.policy == .never
  }

  /// The words of which one must stand near a name for it to count; empty for most names.
  func cues(_ form: ArraySlice<UInt8>, _ kind: Kind) -> CueWords {
    guard !rows.isEmpty, let row = rows[Key(name: Array(form), kind: kind)],
      row.policy == .needsCue
    else { return .none }
    return row.cues
  }
}
