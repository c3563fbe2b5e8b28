/// The words of all lexicons, found by folded hash.
///
/// One probe gives a token its word id and its cues. Open addressing over 8-byte slots, at most
/// two thirds full, so that the words of everyday texts stay in the near caches; a bitmap answers
/// for most words that no lexicon holds.
public struct Vocabulary: Sendable {
  /// One word, or nothing where `word` is 0.
  public struct Slot: BitwiseCopyable, Sendable {
    /// The word in the lower 24 bits, its class in the next 16, the upper end of its hash above.
    private var packed: UInt64 = 0

    init() {}

    init(hash: UInt64, word: Int, wordClass: Int) {
      precondition(word < 1 << 24 && wordClass < 1 << 16, "too many words")
      packed = (hash & ~(1 << 40 - 1)) | UInt64(wordClass) << 24 | UInt64(word)
    }

    @inline(__always) var isFree: Bool { packed == 0 }
    /// The id of the word, 0 when the slot is free.
    @inline(__always) var word: UInt32 { UInt32(truncatingIfNeeded: packed & 0xff_ffff) }
    /// The index of the word's class; that of a free slot is the one of unknown words.
    @inline(__always) var wordClass: Int { Int(truncatingIfNeeded: packed >> 24 & 0xffff) }

    /// Whether the word has a hash, as far as the slot can tell together with its place.
    @inline(__always) func mayBe(_ hash: UInt64) -> Bool { (packed ^ hash) >> 40 == 0 }
  }

  /// What words with the same cues have in common.
  ///
  /// The first class is that of unknown words.
  public struct WordClass: BitwiseCopyable, Sendable {
    /// What the words can begin.
    public var cues: Cues
    /// The stages that they wake in whatever way they are written.
    public var wakes: UInt64

    init(_ cues: Cues) {
      self.cues = cues
      wakes = UInt64(Wakes(cues).rawValue)
    }
  }

  /// A vocabulary as flat tables, for a file.
  public struct Tables: Sendable {
    /// A power of two of them.
    public var slots: [Slot]
    /// A power of two of them.
    public var classes: [WordClass]
    /// The bits for ``BitFilter``.
    public var filter: [UInt64]

    /// Lays out words for look-up.
    ///
    /// - Parameter words: the hash and cues of each word; its id is its index plus one.
    ///   No two words have the same hash.
    public init(_ words: [(hash: UInt64, cues: Cues)]) {
      var classes = [WordClass([])]
      var indexes: [Cues: Int] = [[]: 0]
      let entries = words.enumerated().map { index, word in
        let wordClass = indexes[word.cues] ?? classes.count
        if wordClass == classes.count {
          indexes[word.cues] = wordClass
          classes.append(WordClass(word.cues))
        }
        return (word.hash, Slot(hash: word.hash, word: index + 1, wordClass: wordClass))
      }
      while classes.count.nonzeroBitCount > 1 { classes.append(classes[0]) }
      self.classes = classes
      var size = 16
      while 2 * size < 3 * words.count { size *= 2 }
      var laid: [Slot]?
      while laid == nil {
        laid = Tables.lay(entries, in: size)
        size *= 2
      }
      slots = laid ?? []
      filter = BitFilter.bitmap(for: words.map { Vocabulary.filterHash($0.hash) })
    }

    /// Puts each word at its place or behind; nothing when one would be taken for another.
    private static func lay(_ words: [(hash: UInt64, slot: Slot)], in size: Int) -> [Slot]? {
      var slots = [Slot](repeating: Slot(), count: size)
      for (hash, slot) in words {
        var at = Vocabulary.home(hash) & (size - 1)
        while !slots[at].isFree {
          if slots[at].mayBe(hash) { return nil }
          at = (at + 1) & (size - 1)
        }
        slots[at] = slot
      }
      return slots
    }
  }

  private let slots: MaskedTable<Slot>
  private let classes: MaskedTable<WordClass>
  private let filter: BitFilter

  /// Takes the tables of ``Tables``.
  public init(
    slots: FlatTable<Slot>,
    classes: FlatTable<WordClass>,
    filter: FlatTable<UInt64>
  ) {
    self.slots = MaskedTable(slots)
    self.classes = MaskedTable(classes)
    self.filter = BitFilter(filter)
  }

  /// Lays out words in memory.
  public init(_ words: [(hash: UInt64, cues: Cues)]) {
    let tables = Tables(words)
    self.init(
      slots: FlatTable(tables.slots),
      classes: FlatTable(tables.classes),
      filter: FlatTable(tables.filter)
    )
  }

  /// Replaces the hash that ``Tokenizer`` left in each token with word id and cues, and adds what
  /// each token wakes.
  public func resolve(_ tokens: inout [Token], waking wakes: inout [Wakes]) {
    let count = tokens.count
    let (slots, classes, filter) = (slots, classes, filter)
    unsafe tokens.withUnsafeMutableBufferPointer { tokens in
      wakes.append(addingCapacity: count) { output in
        unsafe output.withUnsafeMutableBufferPointer { room, used in
          guard var token = tokens.baseAddress, var woken = room.baseAddress else { return }
          unsafe woken += used
          for _ in 0..<count {
            let hash = unsafe token.pointee.cues.rawValue
            var slot = Slot()
            if filter.mayHold(Vocabulary.filterHash(hash)) {
              slot = Vocabulary.slot(hash, slots)
            }
            let wordClass = classes[slot.wordClass]
            let shape = unsafe token.pointee.shape
            unsafe token.pointee.word = slot.word
            unsafe token.pointee.cues = wordClass.cues
            let ofWord = Wakes(rawValue: UInt8(truncatingIfNeeded: wordClass.wakes))
            unsafe woken.initialize(to: ofWord.union(Wakes(shape, wordClass.cues)))
            unsafe token += 1
            unsafe woken += 1
          }
          used += count
        }
      }
    }
  }

  /// The id and cues of a word, 0 and none when no lexicon holds it.
  public func find(_ hash: UInt64) -> (word: UInt32, cues: Cues) {
    guard filter.mayHold(Vocabulary.filterHash(hash)) else { return (0, []) }
    let slot = Vocabulary.slot(hash, slots)
    return (slot.word, classes[slot.wordClass].cues)
  }

  @inline(__always)
  private static func slot(_ hash: UInt64, _ slots: MaskedTable<Slot>) -> Slot {
    var index = home(hash)
    while true {
      let slot = slots[index]
      if slot.isFree || slot.mayBe(hash) { return slot }
      index &+= 1
    }
  }

  @inline(__always) fileprivate static func home(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 1)
  }

  @inline(__always) fileprivate static func filterHash(_ hash: UInt64) -> UInt64 { hash >> 36 }
}
