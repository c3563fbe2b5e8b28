import DatelineScan

/// Collects words, phrases, names and strings while tables are read.
struct LexiconBuilder {
  private(set) var words: [(hash: UInt64, cues: Cues)] = []
  private var wordIDs = HashIndex(capacity: 1 << 14)
  private(set) var phrases = PhraseTrieBuilder()
  private(set) var names = NameTrieBuilder()
  private(set) var terms: [UInt8] = []

  /// Readings as linked lists, one for each name: the last reading of a name, then the one before.
  private var readings: [(reading: NameReading, before: Int32)] = []
  private var lastReadings: [Int32] = []
  private var tokens: [Token] = []

  // MARK: Strings

  /// Keeps a string with the lexicons; empty gives ``Term/none``.
  mutating func term(_ bytes: ArraySlice<UInt8>) -> Term {
    guard !bytes.isEmpty else { return .none }
    let start = terms.count
    terms.append(contentsOf: bytes)
    return Term(.lexicons, start: start, length: bytes.count)
  }

  mutating func term(_ string: String) -> Term { term(ArraySlice(string.utf8)) }

  // MARK: Words

  /// The ids of a form's words, which get an id if they have none.
  mutating func words(of form: ArraySlice<UInt8>) -> [UInt32] {
    scan(form)
    return tokens.map { id(of: $0) }
  }

  /// For each word of a form whether it has a capital.
  mutating func capitals(of form: ArraySlice<UInt8>) -> [Bool] {
    scan(form)
    return tokens.map { $0.shape.contains(.capital) }
  }

  /// Adds cues to a word.
  mutating func add(_ cues: Cues, to word: UInt32) { words[Int(word) - 1].cues.formUnion(cues) }

  private mutating func id(of token: Token) -> UInt32 {
    let hash = token.cues.rawValue
    let next = UInt32(words.count + 1)
    let id = wordIDs.insert(hash, next)
    if id == next { words.append((hash, [])) }
    return id
  }

  private mutating func scan(_ form: ArraySlice<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    let bytes = Array(form)
    Tokenizer.scan(bytes.span, 0..<bytes.count, into: &tokens)
  }

  // MARK: Phrases

  mutating func makeRoot() -> UInt32 { phrases.makeRoot() }

  /// Hangs a form under a root.
  ///
  /// Gives the value it stands for, an earlier one if it was there.
  mutating func addPhrase(
    _ form: ArraySlice<UInt8>,
    under root: UInt32,
    cue: Cues,
    value: Int
  ) -> Int {
    let words = words(of: form)
    guard let first = words.first else { return value }
    add(cue, to: first)
    return Int(phrases.insert(words[...], under: root, value: UInt32(value)))
  }

  // MARK: Names

  /// How a hyphen of a name may be written.
  enum Hyphens {
    /// As a hyphen only.
    case kept
    /// Also as a space or not at all: `T-72`, `T 72`, `T72`.
    case open
  }

  /// Adds a name with one reading.
  mutating func addName(
    _ form: ArraySlice<UInt8>,
    kind: NameReading.Kind,
    casePolicy: NameReading.CasePolicy,
    policy: NameReading.Policy = .plain,
    entry: Int,
    hyphens: Hyphens = .open,
    cues: CueWords = .none,
    isKnown: Bool = true
  ) {
    scan(form)
    guard !tokens.isEmpty else { return }
    let ids = tokens.map { id(of: $0) }
    var capitals: UInt32 = 0
    for (index, token) in tokens.enumerated().prefix(32) where token.shape.contains(.capital) {
      capitals |= 1 << UInt32(index)
    }
    let reading = NameReading(
      kind: kind,
      casePolicy: casePolicy,
      policy: policy,
      capitals: capitals,
      entry: UInt32(entry),
      form: term(form),
      cues: cues
    )
    insert(ids, reading, isKnown)
    guard hyphens == .open, tokens.contains(where: { $0.shape.contains(.hyphen) }) else { return }
    insertWithoutHyphens(ids, reading, isKnown)
  }

  private mutating func insertWithoutHyphens(
    _ ids: [UInt32],
    _ reading: NameReading,
    _ isKnown: Bool
  ) {
    var plain: [UInt32] = []
    var capitals: UInt32 = 0
    for (index, token) in tokens.enumerated() where !token.shape.contains(.hyphen) {
      if index < 32, reading.capitals & (1 << UInt32(index)) != 0 {
        capitals |= 1 << UInt32(min(31, plain.count))
      }
      plain.append(ids[index])
    }
    var open = reading
    open.capitals = capitals
    if open.casePolicy == .exact { open.casePolicy = .capital }
    insert(plain, open, isKnown)
  }

  private mutating func insert(_ words: [UInt32], _ reading: NameReading, _ isKnown: Bool) {
    guard let first = words.first else { return }
    // A name can begin in small letters: `al-Qaeda`.
    let startsSmall = reading.casePolicy == .any || reading.capitals & 1 == 0
    var cues: Cues = startsSmall ? [.commonName, .properName] : .properName
    if isKnown { cues.insert(.knownName) }
    add(cues, to: first)
    let name = names.insert(words, value: UInt32(lastReadings.count))
    if Int(name) == lastReadings.count { lastReadings.append(-1) }
    readings.append((reading, lastReadings[Int(name)]))
    lastReadings[Int(name)] = Int32(readings.count - 1)
  }

  /// All readings, those of a name side by side, and the names, with one more at the end.
  func layOutReadings() -> (readings: [NameReading], names: [NameEntry]) {
    var all: [NameReading] = []
    var names: [NameEntry] = []
    all.reserveCapacity(readings.count)
    for last in lastReadings {
      let first = all.count
      var at = last
      while at >= 0 {
        all.append(readings[Int(at)].reading)
        at = readings[Int(at)].before
      }
      all[first...].reverse()
      let kinds = all[first...].reduce(into: NameReading.Kinds()) {
        $0.formUnion($1.policy.isVillage ? .village : NameReading.Kinds($1.kind))
      }
      names.append(NameEntry(firstReading: first, kinds: kinds))
    }
    names.append(NameEntry(firstReading: all.count, kinds: []))
    return (all, names)
  }
}
