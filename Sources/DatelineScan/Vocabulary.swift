/// The words of all lexicons, found by folded hash.
///
/// One probe gives a token its word id and its cues. Open addressing over 16-byte slots, at
/// most half full; a bitmap that stays in the near caches answers for most words that no lexicon
/// holds.
public struct Vocabulary: Sendable {
  /// One word, or nothing where `word` is 0.
  public struct Slot: BitwiseCopyable, Sendable {
    /// The upper half of the hash; the lower half chose the slot.
    public var tag: UInt32 = 0
    /// The word in the lower 24 bits, what it wakes in the upper eight.
    @usableFromInline var wordAndWakes: UInt32 = 0
    /// What the word can begin.
    public var cues = Cues()

    @inlinable public init() {}

    /// The id of the word, 0 when the slot is free.
    @inlinable public var word: UInt32 { wordAndWakes & 0xff_ffff }
    /// The stages that the word wakes in whatever way it is written.
    @inlinable public var wakes: Wakes {
      Wakes(rawValue: UInt8(truncatingIfNeeded: wordAndWakes >> 24))
    }

    init(hash: UInt64, word: UInt32, cues: Cues) {
      precondition(word <= 0xff_ffff, "too many words")
      tag = UInt32(truncatingIfNeeded: hash >> 32)
      wordAndWakes = word | UInt32(Wakes(cues).rawValue) << 24
      self.cues = cues
    }
  }

  @usableFromInline let slots: MaskedTable<Slot>
  @usableFromInline let filter: BitFilter

  /// Takes a table whose size is a power of two, with at least one empty slot, and its filter.
  public init(slots: FlatTable<Slot>, filter: FlatTable<UInt64>) {
    self.slots = MaskedTable(slots)
    self.filter = BitFilter(filter)
  }

  /// Replaces the hash that ``Tokenizer`` left in each token with word id and cues, and adds what
  /// each token wakes.
  public func resolve(_ tokens: inout [Token], waking wakes: inout [Wakes]) {
    let count = tokens.count
    let (slots, filter) = (slots, filter)
    unsafe tokens.withUnsafeMutableBufferPointer { tokens in
      wakes.append(addingCapacity: count) { output in
        unsafe output.withUnsafeMutableBufferPointer { room, used in
          guard var token = tokens.baseAddress, var woken = room.baseAddress else { return }
          unsafe woken += used
          for _ in 0..<count {
            let hash = unsafe token.pointee.cues.rawValue
            var slot = Slot()
            if filter.mayHold(Vocabulary.filterHash(hash)) {
              slot = Vocabulary.slot(hash: hash, slots)
            }
            let shape = unsafe token.pointee.shape
            unsafe token.pointee.word = slot.word
            unsafe token.pointee.cues = slot.cues
            unsafe woken.initialize(to: slot.wakes.union(Wakes(shape, slot.cues)))
            unsafe token += 1
            unsafe woken += 1
          }
          used += count
        }
      }
    }
  }

  /// The slot of a word, or an empty one.
  @inlinable public func slot(hash: UInt64) -> Slot {
    guard filter.mayHold(Vocabulary.filterHash(hash)) else { return Slot() }
    return Vocabulary.slot(hash: hash, slots)
  }

  @inlinable @inline(__always)
  static func slot(hash: UInt64, _ slots: MaskedTable<Slot>) -> Slot {
    let tag = UInt32(truncatingIfNeeded: hash &>> 32)
    var index = Int(truncatingIfNeeded: hash &>> 1)
    while true {
      let slot = slots[index]
      if slot.wordAndWakes == 0 || slot.tag == tag { return slot }
      index &+= 1
    }
  }

  /// Lays out words for look-up.
  ///
  /// - Parameter words: the hash and cues of each word; its id is its index plus one.
  /// - Returns: the slots, a power of two of them and at most half of them full.
  public static func slots(for words: [(hash: UInt64, cues: Cues)]) -> [Slot] {
    var size = 16
    while size < 2 * words.count + 2 { size *= 2 }
    var slots = [Slot](repeating: Slot(), count: size)
    for (index, word) in words.enumerated() {
      var at = Int(truncatingIfNeeded: word.hash >> 1) & (size - 1)
      while slots[at].word != 0 { at = (at + 1) & (size - 1) }
      slots[at] = Slot(hash: word.hash, word: UInt32(index + 1), cues: word.cues)
    }
    return slots
  }

  /// Lays out words in memory.
  public static func build(_ words: [(hash: UInt64, cues: Cues)]) -> Vocabulary {
    Vocabulary(slots: FlatTable(slots(for: words)), filter: FlatTable(filter(for: words)))
  }

  /// The bitmap of the words.
  ///
  /// - Parameter words: as for ``slots(for:)``.
  /// - Returns: the bits for ``BitFilter``.
  public static func filter(for words: [(hash: UInt64, cues: Cues)]) -> [UInt64] {
    BitFilter.bitmap(for: words.map { filterHash($0.hash) })
  }

  @inlinable static func filterHash(_ hash: UInt64) -> UInt64 { hash >> 36 }
}
