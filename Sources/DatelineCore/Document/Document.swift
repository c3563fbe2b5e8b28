public import DatelineScan

/// One text with everything Dateline knows about it.
///
/// A reader makes the text, after which it is final. Stages only add layers: arrays of plain
/// values in text order whose ranges are UTF-8 byte offsets into ``text``. Writers only look.
///
///     let document = Document(text: "Troops left Kyiv on 3 May.")
public struct Document: Sendable {
  /// The name of the document in all output.
  public var id: String
  /// Where the document came from.
  public var source = Source()
  /// What is known about the document besides its text.
  public var meta = Metadata()
  /// The UTF-8 bytes of the text.
  public var text: [UInt8]
  /// Paragraphs, headings and the like; they cover all text but the white space between.
  public var blocks: [Block]
  /// Words, numbers and marks.
  public var tokens: [Token] = []
  /// For each token the stages that it wakes.
  public var wakes: [Wakes] = []
  /// Sentences, each inside one block.
  public var sentences: [Sentence] = []
  /// Names of the lexicons seen in the text, with every reading.
  public var candidates: [Candidate] = []
  /// Spans with the one value they stand for; after the pipeline they do not overlap.
  public var mentions: [Mention] = []
  /// Mentions that lost against an overlapping one.
  public var rejected: [Rejected] = []
  /// Whether stages keep what they looked at in ``considered``; stays so over a reset.
  public var isExplained = false
  /// Readings of names that stages looked at, only when the document is explained.
  public var considered: [ConsideredReading] = []
  /// What one or more mentions stand for.
  public var entities: [Entity] = []
  /// Blocks that the reader left out.
  public var dropped: [Dropped] = []
  /// What a user should know.
  public var notes: [Note] = []
  /// The way from ``text`` back to the decoded input.
  public var offsets = OffsetMap.identity

  /// The strings of the lexicons that the mentions point into.
  public var terms = TermStore.empty
  /// Strings made for this document: slugs, TIMEX3 values, entity names.
  public var derived: [UInt8] = []
  /// Lists of terms that mentions point into.
  public var termLists: [Term] = []
  /// Lists of claims that mentions point into.
  public var claims: [Claim] = []

  /// Creates a document from its bytes; without blocks the whole text is one paragraph.
  public init(id: String = "-", text: [UInt8], blocks: [Block] = []) {
    self.id = id
    self.text = text
    self.blocks =
      blocks.isEmpty && !text.isEmpty
      ? [Block(range: TextRange(0..<text.count), kind: .paragraph)] : blocks
  }

  /// Creates a document from a string.
  public init(id: String = "-", text: String) {
    self.init(id: id, text: Array(text.utf8))
  }

  /// Empties the document but keeps its memory, so that a worker can fill it again.
  public mutating func reset() {
    id = "-"
    source = Source()
    meta = Metadata()
    text.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    dropped.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
    offsets = .identity
    resetLayers()
  }

  /// Removes what stages add.
  public mutating func resetLayers() {
    tokens.removeAll(keepingCapacity: true)
    wakes.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    rejected.removeAll(keepingCapacity: true)
    considered.removeAll(keepingCapacity: true)
    entities.removeAll(keepingCapacity: true)
    derived.removeAll(keepingCapacity: true)
    termLists.removeAll(keepingCapacity: true)
    claims.removeAll(keepingCapacity: true)
  }

  /// Notes something about a place of the text.
  public mutating func note(_ code: Note.Code, at range: TextRange, _ message: String) {
    notes.append(Note(code: code, range: range, message: message))
  }
}
