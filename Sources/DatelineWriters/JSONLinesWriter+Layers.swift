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
    let blocks = document.blocks.span
    for index in blocks.indices {
      output.separator()
      output.range(#"{"start":"#, blocks[index].range, &counter, in: document.text.span)
      output.name(blocks[index].kind, names.blockKinds)
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
    let sentences = document.sentences.span
    for index in sentences.indices {
      output.separator()
      output.range(#"{"start":"#, sentences[index].range, &counter, in: document.text.span)
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
    let tokens = document.tokens.span
    for id in tokens.indices {
      output.separator()
      output.field(#"{"id":"#, id)
      output.range(#","start":"#, tokens[id].range, &counter, in: document.text.span)
      output.literal("}")
    }
    output.literal("]")
  }

  func writeEntities(
    _ document: borrowing Document,
    _ sources: borrowing TermSources,
    to output: inout ByteWriter
  ) {
    let members = EntityMembers(document)
    output.literal(#","entities":["#)
    let entities = document.entities.span
    let mentions = document.mentions.span
    let indices = members.mentions.span
    for id in entities.indices {
      let range = members.range(of: id)
      output.separator()
      output.field(#"{"id":"#, id)
      output.name(entities[id].label, names.labels)
      if !entities[id].norm.isNone {
        output.field(#","norm":"#, entities[id].norm, of: sources)
      } else if !range.isEmpty {
        output.field(#","norm":"#, mentions[indices[range.lowerBound]].normOrText, of: sources)
      }
      output.field(#","kb_id":"#, entities[id].knowledgeBaseID, of: sources)
      output.literal(#","mentions":["#)
      for place in range {
        output.separator()
        output.integer(indices[place])
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
      output.member("rule", block.rule)
      output.member("text", block.text)
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
      output.member("code", note.code.rawValue)
      output.range(#","start":"#, note.range, &counter, in: document.text.span)
      output.member("message", note.message)
      output.literal("}")
    }
    output.literal("]")
  }
}
