import DatelineCore
import DatelineScan

/// The layers of plain ranges, and what is told about the whole document.
extension JSONLinesWriter {
  func writeBlocks(
    _ document: borrowing Document,
    _ counter: inout OffsetCounter,
    to output: inout ByteWriter
  ) {
    output.literal(#","blocks":["#)
    for block in document.blocks {
      output.separator()
      output.literal("{")
      output.range(block.range, &counter, of: document)
      output.field("kind", name: block.kind.name)
      output.literal("}")
    }
    output.literal("]")
  }

  func writeSentences(
    _ document: borrowing Document,
    _ counter: inout OffsetCounter,
    to output: inout ByteWriter
  ) {
    output.literal(#","sents":["#)
    for sentence in document.sentences {
      output.separator()
      output.literal("{")
      output.range(sentence.range, &counter, of: document)
      output.literal("}")
    }
    output.literal("]")
  }

  func writeTokens(
    _ document: borrowing Document,
    _ counter: inout OffsetCounter,
    to output: inout ByteWriter
  ) {
    output.literal(#","tokens":["#)
    for (id, token) in document.tokens.enumerated() {
      output.separator()
      output.literal("{")
      output.field("id", id)
      output.range(token.range, &counter, of: document)
      output.literal("}")
    }
    output.literal("]")
  }

  func writeEntities(_ document: borrowing Document, to output: inout ByteWriter) {
    let members = EntityMembers(document)
    output.literal(#","entities":["#)
    for (id, entity) in document.entities.enumerated() {
      let mentions = members.mentions(of: id)
      output.separator()
      output.literal("{")
      output.field("id", id)
      output.field("label", entity.label.name)
      if !entity.norm.isNone {
        output.field("norm", entity.norm, of: document)
      } else if let first = mentions.first {
        output.field("norm", document.mentions[first].normOrText, of: document)
      }
      output.field("kb_id", entity.knowledgeBaseID, of: document)
      output.key("mentions")
      output.literal("[")
      for mention in mentions {
        output.separator()
        output.integer(mention)
      }
      output.literal("]}")
    }
    output.literal("]")
  }

  func writeDropped(_ dropped: [Dropped], to output: inout ByteWriter) {
    output.literal(#","dropped":["#)
    for block in dropped {
      output.separator()
      output.literal("{")
      output.field("rule", block.rule)
      output.field("text", block.text)
      output.literal("}")
    }
    output.literal("]")
  }

  func writeNotes(
    _ document: borrowing Document,
    _ counter: inout OffsetCounter,
    to output: inout ByteWriter
  ) {
    guard !document.notes.isEmpty else { return }
    output.literal(#","notes":["#)
    for note in document.notes {
      output.separator()
      output.literal("{")
      output.field("code", note.code.rawValue)
      output.range(note.range, &counter, of: document)
      output.field("message", note.message)
      output.literal("}")
    }
    output.literal("]")
  }
}
