import DatelineCore
import DatelineScan

/// Makes the plain values of a document's dates, writing their strings into the document.
struct DateValueWriter {
  /// Room for the longest value.
  private static let longest = 64

  private static let documentWord = Array("document ".utf8)
  private static let mentionWord = Array("mention ".utf8)

  private var document: Term?
  private var mention: (point: CalendarPoint, term: Term)?

  /// The plain value of a resolved finding.
  mutating func value(
    of resolved: ResolvedDate,
    _ finding: DateFinding,
    _ document: inout Document
  ) -> DateValue {
    var date = DateValue(type: resolved.type, value: .none)
    switch resolved.content {
    case .term(let term): date.value = term
    case .vague(let isPast):
      date.value = write(&document) { bytes in
        for byte in (isPast ? "PAST_REF" : "FUTURE_REF").utf8 { bytes.append(byte) }
      }
    case .length(let length):
      date.value = write(&document) { length.write(with: finding.rest, into: &$0) }
    case .point(let point):
      let isTimeAlone = resolved.type == .set && point.isTimeAlone
      date.value = write(&document) {
        if isTimeAlone { point.writeTime(into: &$0) } else { point.write(into: &$0) }
      }
      date.grain = point.grain
      if resolved.type != .set {
        date.days = resolved.day.map { DateValue.Days(from: $0, to: $0 + 1) } ?? point.days
      }
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
    let term = write(&document) { bytes in
      let word = anchor.isDocument ? Self.documentWord : Self.mentionWord
      for index in word.indices { bytes.append(word[index]) }
      anchor.point.write(into: &bytes)
    }
    if anchor.isDocument { self.document = term } else { mention = (anchor.point, term) }
    return term
  }

  /// Keeps with the document what a closure writes.
  private func write(
    _ document: inout Document,
    _ body: (inout OutputSpan<UInt8>) -> Void
  ) -> Term {
    let start = document.derived.count
    document.derived.append(addingCapacity: DateValueWriter.longest, initializingWith: body)
    return Term(.document, start: start, length: document.derived.count - start)
  }
}
