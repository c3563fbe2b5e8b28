import Dateline

/// An explanation for people: lines of at most 100 columns.
struct ExplanationText {
  static let columns = 100
  /// Of each name so many readings that lost are shown.
  private static let mostReadings = 5

  let style: TextStyle

  /// A block for each mention, and for each name that is none, below its sentence.
  func text(_ explanation: Explanation) -> String {
    let text = explanation.document.text
    return explanation.items.map { item in
      switch item {
      case .mention(let explained):
        (excerpt(explained.sentence, explained.mention.range, text, mark: "^", .found)
          + lines(explained)).joined(separator: "\n")
      case .name(let name):
        (excerpt(name.sentence, name.range, text, mark: "~", .lost)
          + lines(name, in: explanation.document)).joined(separator: "\n")
      }
    }.joined(separator: "\n\n")
  }

  /// A line that names a document and the day its dates count from.
  func heading(_ document: borrowing Document) -> String {
    var words = [Columns.plain(document.id)]
    if let published = document.meta.published {
      let from = document.meta.publishedFrom.map { " (\($0.rawValue))" } ?? ""
      words.append("published \(published)\(from)")
    }
    let lines = HangingText.lines(
      "# ",
      words.joined(separator: ", ").split(separator: " ").map(String.init),
      columns: ExplanationText.columns
    )
    return lines.map { style($0, .heading) }.joined(separator: "\n")
  }

  // MARK: Parts

  /// The sentence, cut where it is long, and a line that marks the span.
  private func excerpt(
    _ sentence: TextRange,
    _ span: TextRange,
    _ text: [UInt8],
    mark: Character,
    _ role: TextStyle.Role
  ) -> [String] {
    let excerpt = Excerpt(sentence, around: span, of: text, columns: ExplanationText.columns)
    return [
      excerpt.before + style(excerpt.span, role) + excerpt.after,
      String(repeating: " ", count: excerpt.indent)
        + style(String(repeating: mark, count: excerpt.length), role),
    ]
  }

  private func lines(_ explained: ExplainedMention) -> [String] {
    let record = explained.record
    var name = [record["norm"] ?? ""]
    if let id = record["kb_id"] { name.append("(\(id))") }
    var lines = row(explained.mention.label.name, name, .heading)
    if !record.value.isEmpty { lines += row("value", record.value.map(\.text)) }
    let made =
      "stage \(explained.mention.rule.stage.name), rule \(explained.mention.rule.rawValue)"
      + (record["row"].map { ", row \($0)" } ?? "")
    lines += row("made by", words(made))
    if let reason = reason(explained) { lines += row("reason", words(reason)) }
    let lost =
      explained.losers.map { line($0, against: explained.mention) }
      + shown(explained.lostReadings)
    for (index, line) in lost.enumerated() {
      lines += row(index == 0 ? "lost" : "", words(line), .aside)
    }
    return lines
  }

  private func lines(_ name: UntakenName, in document: borrowing Document) -> [String] {
    var lines = row("no mention", [Columns.plain(document[name.range])], .heading)
    for line in shown(name.readings) { lines += row("", words(line), .aside) }
    return lines
  }

  private func reason(_ explained: ExplainedMention) -> String? {
    let reason = explained.mention.reason
    guard let gloss = Gloss.text(reason) else { return nil }
    let evidence = explained.taken.flatMap { weight($0.considered) }.map { ", \($0)" } ?? ""
    return "\(reason.rawValue)\(evidence): \(gloss)"
  }

  private func line(_ loser: ExplainedLoser, against winner: Mention) -> String {
    let record = loser.record
    let row = record["row"].map { ", row \($0)" } ?? ""
    return "\(loser.mention.label.name) \"\(record["text"] ?? "")\", rule "
      + "\(loser.mention.rule.rawValue)\(row); \(loser.defeat.rawValue): "
      + Gloss.text(loser.defeat, of: loser.mention, by: winner)
  }

  /// The strongest readings, and how many more there are.
  private func shown(_ readings: [NamedReading]) -> [String] {
    let lines = readings.prefix(ExplanationText.mostReadings).map { line($0) }
    let more = readings.count - lines.count
    return more == 0 ? lines : lines + ["and \(more) more"]
  }

  private func line(_ reading: NamedReading) -> String {
    let considered = reading.considered
    var about = [reading.sort, reading.within]
    about.append(reading.country.isNone ? nil : reading.country.description)
    let known = about.compactMap(\.self)
    return "\(reading.labels[0].name) \(reading.name)"
      + (known.isEmpty ? "" : " (\(known.joined(separator: ", ")))")
      + (reading.row.map { ", row \($0)" } ?? "")
      + (weight(considered).map { ", \($0)" } ?? "")
      + "; \(considered.outcome.rawValue): \(Gloss.text(considered.outcome))"
  }

  /// What the evidence weighs, and the strongest of it.
  private func weight(_ considered: ConsideredReading) -> String? {
    guard considered.weight != 0 else { return nil }
    let tenths = (Double(considered.weight) * 10).rounded() / 10
    let reason =
      considered.reason == .none || considered.outcome == .taken
      ? "" : " by \(considered.reason.rawValue)"
    return "weight \(tenths)\(reason)"
  }

  // MARK: Lines

  private func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private func row(
    _ key: String,
    _ pieces: [String],
    _ role: TextStyle.Role? = nil
  ) -> [String] {
    let key = "  " + key + String(repeating: " ", count: max(2, 12 - key.count))
    var lines = HangingText.lines(key, pieces, columns: ExplanationText.columns)
    if let role { lines = lines.map { style($0, role) } }
    return lines
  }
}
