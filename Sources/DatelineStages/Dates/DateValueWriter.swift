import DatelineCore
import DatelineScan

/// Makes the plain values of a document's dates, writing their strings into the document.
struct DateValueWriter {
  private var bytes: [UInt8] = []
  private var document: Term?
  private var mention: (point: CalendarPoint, term: Term)?

  /// The plain value of a resolved finding.
  mutating func value(
    of resolved: ResolvedDate,
    _ finding: DateFinding,
    _ document: inout Document
  ) -> DateValue {
    bytes.removeAll(keepingCapacity: true)
    var date = DateValue(type: resolved.type, value: .none)
    switch resolved.content {
    case .term(let term): date.value = term
    case .vague(let isPast):
      bytes.append(contentsOf: isPast ? "PAST_REF".utf8 : "FUTURE_REF".utf8)
      date.value = keep(&document)
    case .length(let length):
      length.write(into: &bytes)
      date.value = keep(&document)
    case .point(let point):
      point.write(into: &bytes)
      date.value = keep(&document)
      date.grain = point.grain
      if resolved.type != .set { date.days = point.days }
    }
    date.mod = finding.mod
    date.quant = finding.quant
    date.freq = finding.freq
    if let anchor = resolved.anchor { date.anchor = term(of: anchor, &document) }
    return date
  }

  /// `document 2024-11-26` or `mention 1939-09`: the document's is written once, and mentions that
  /// count from the same date share theirs.
  private mutating func term(
    of anchor: ResolvedDate.Anchor,
    _ document: inout Document
  ) -> Term {
    if anchor.isDocument {
      if let term = self.document { return term }
    } else if let mention, mention.point == anchor.point {
      return mention.term
    }
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: anchor.isDocument ? "document ".utf8 : "mention ".utf8)
    anchor.point.write(into: &bytes)
    let term = keep(&document)
    if anchor.isDocument { self.document = term } else { mention = (anchor.point, term) }
    return term
  }

  private func keep(_ document: inout Document) -> Term {
    let start = document.derived.count
    document.derived.append(contentsOf: bytes)
    return Term(.document, start: start, length: bytes.count)
  }
}
