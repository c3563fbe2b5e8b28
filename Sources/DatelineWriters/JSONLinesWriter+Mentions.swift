import DatelineCore
import DatelineScan

/// The mentions: what all share, then the keys of each label.
extension JSONLinesWriter {
  func writeMentions(
    _ document: borrowing Document,
    _ counter: inout OffsetCounter,
    to output: inout ByteWriter
  ) {
    output.literal(#","ents":["#)
    for index in document.mentions.indices {
      output.separator()
      output.literal("{")
      output.field("id", index)
      writeMention(document.mentions[index], of: document, &counter, to: &output)
      output.literal("}")
    }
    output.literal("]")
  }

  private func writeMention(
    _ mention: Mention,
    of document: borrowing Document,
    _ counter: inout OffsetCounter,
    to output: inout ByteWriter
  ) {
    output.range(mention.range, &counter, of: document)
    output.field("label", mention.label.name)
    output.key("text")
    output.string(document.text, mention.range.bytes)
    output.field("norm", mention.normOrText, of: document)
    output.field("kb_id", mention.knowledgeBaseID, of: document)
    if mention.entity >= 0 { output.field("entity", Int(mention.entity)) }
    output.field("rule", mention.rule.rawValue)
    output.field("row", mention.row, of: document)
    if mention.reason != .none { output.field("reason", mention.reason.rawValue) }
    switch mention.value {
    case .place(let place): writePlace(place, of: document, to: &output)
    case .norp(let country): output.field("country", country)
    case .organisation(let body): writeOrganisation(body, of: document, to: &output)
    case .weapon(let weapon): writeWeapon(weapon, of: document, to: &output)
    case .official(let person), .person(let person):
      writePerson(person, of: document, to: &output)
    case .number(let number), .quantity(let number), .percent(let number), .money(let number):
      writeNumber(number, of: document, to: &output)
    case .date(let date): writeDate(date, of: document, to: &output)
    }
  }
}
