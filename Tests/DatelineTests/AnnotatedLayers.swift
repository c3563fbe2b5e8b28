import Dateline

/// What stages have added to a document, so that two states of it can be compared.
struct AnnotatedLayers: Equatable {
  private struct Found: Hashable {
    var range: TextRange
    var value: MentionValue
    var rule: Rule
    var reason: Reason
    var terms: [Term]

    /// The number of the entity belongs to the layer of entities.
    init(_ mention: Mention) {
      (range, value, rule, reason) = (mention.range, mention.value, mention.rule, mention.reason)
      terms = [mention.norm, mention.knowledgeBaseID, mention.row]
    }
  }

  private struct Named: Hashable {
    var label: Label
    var terms: [Term]

    init(_ entity: Entity) {
      label = entity.label
      terms = [entity.norm, entity.knowledgeBaseID]
    }
  }

  private let text: [UInt8]
  private let blocks: [Block]
  private let tokens: [Token]
  private let sentences: [Sentence]
  private let dateline: Metadata.Dateline?
  private let candidates: [Candidate]
  private let mentions: [Found]
  private let entities: [Named]
  private let numbers: [Int32]

  init(_ document: Document) {
    text = document.text
    blocks = document.blocks
    tokens = document.tokens
    sentences = document.sentences
    dateline = document.meta.dateline
    candidates = document.candidates
    mentions = document.mentions.map(Found.init)
    entities = document.entities.map(Named.init)
    numbers = document.mentions.map(\.entity)
  }

  /// The layers that differ; the text counts as blocks.
  func changes(to other: AnnotatedLayers) -> Set<Layer> {
    var changes: Set<Layer> = []
    if text != other.text || blocks != other.blocks { changes.insert(.blocks) }
    if tokens != other.tokens { changes.insert(.tokens) }
    if sentences != other.sentences { changes.insert(.sentences) }
    if dateline != other.dateline { changes.insert(.dateline) }
    if candidates != other.candidates { changes.insert(.candidates) }
    if mentions != other.mentions { changes.insert(.mentions) }
    if entities != other.entities { changes.insert(.entities) }
    return changes
  }
}
