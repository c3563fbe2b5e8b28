public import DatelineCore
public import DatelineScan

/// The mentions: what all share, then the keys of each label.
extension JSONLinesWriter {
  /// Appends mentions of a document as a JSON array, each as it stands in `ents`.
  ///
  /// The mentions may be any of the document's, also those that lost; `id` is the place in the
  /// array.
  public func write(
    _ mentions: [Mention],
    of document: borrowing Document,
    to output: inout ByteWriter
  ) {
    var counter = OffsetCounter(options.offsets, of: document.text.span)
    output.literal("[")
    TermSources.with(
      lexicons: document.terms,
      derived: document.derived.span,
      text: document.text.span
    ) { sources in
      writeElements(mentions.span, of: document, sources, &counter, to: &output)
    }
    output.literal("]")
  }

  func writeMentions(
    _ document: borrowing Document,
    _ sources: borrowing TermSources,
    _ counter: inout OffsetCounter,
    to output: inout ByteWriter
  ) {
    output.literal(#","ents":["#)
    writeElements(document.mentions.span, of: document, sources, &counter, to: &output)
    output.literal("]")
  }

  @inline(__always)
  private func writeElements(
    _ mentions: Span<Mention>,
    of document: borrowing Document,
    _ sources: borrowing TermSources,
    _ counter: inout OffsetCounter,
    to output: inout ByteWriter
  ) {
    let text = document.text.span
    for index in mentions.indices {
      output.separator()
      output.field(#"{"id":"#, index)
      output.range(#","start":"#, mentions[index].range, &counter, in: text)
      output.name(mentions[index].value.label, names.labelsAndText)
      output.string(mentions[index].range, of: sources)
      writeOrigin(mentions[index], of: sources, to: &output)
      writeValue(mentions[index].value, of: document, sources, to: &output)
      output.literal("}")
    }
  }

  /// What a mention stands for and why.
  @inline(__always)
  private func writeOrigin(
    _ mention: borrowing Mention,
    of sources: borrowing TermSources,
    to output: inout ByteWriter
  ) {
    output.literal(#","norm":"#)
    output.string(mention.normOrText, of: sources)
    output.field(#","kb_id":"#, mention.knowledgeBaseID, of: sources)
    if mention.entity >= 0 { output.field(#","entity":"#, Int(mention.entity)) }
    output.name(mention.rule, names.rules)
    output.field(#","row":"#, mention.row, of: sources)
    if mention.reason != .none { output.name(mention.reason, names.reasons) }
  }

  @inline(__always)
  private func writeValue(
    _ value: borrowing MentionValue,
    of document: borrowing Document,
    _ sources: borrowing TermSources,
    to output: inout ByteWriter
  ) {
    switch value {
    case .place(let place): writePlace(place, of: document, sources, to: &output)
    case .norp(let country): output.field(#","country":"#, country)
    case .organisation(let body): writeOrganisation(body, of: sources, to: &output)
    case .weapon(let weapon): writeWeapon(weapon, of: document, sources, to: &output)
    case .official(let person), .person(let person):
      writePerson(person, of: sources, to: &output)
    case .number(let number), .quantity(let number), .percent(let number), .money(let number):
      writeNumber(number, of: sources, to: &output)
    case .date(let date): writeDate(date, of: sources, to: &output)
    }
  }
}
