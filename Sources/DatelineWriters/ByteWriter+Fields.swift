import DatelineCore
import DatelineScan

/// Keys with their values; a value that is not known writes nothing.
extension ByteWriter {
  @inline(__always)
  mutating func field(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  @inline(__always)
  mutating func field(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    integer(value)
  }

  /// What is no number is not known.
  @inline(__always)
  mutating func field(_ key: StaticString, _ value: Double?) {
    guard let value, value.isFinite else { return }
    self.key(key)
    number(value)
  }

  @inline(__always)
  mutating func field(_ key: StaticString, _ term: Term, of document: borrowing Document) {
    guard !term.isNone else { return }
    self.key(key)
    string(term, of: document)
  }

  @inline(__always)
  mutating func field(_ key: StaticString, _ country: CountryCode) {
    guard !country.isNone else { return }
    self.key(key)
    let (first, second) = country.bytes
    byte(UInt8(ascii: "\""))
    byte(first)
    byte(second)
    byte(UInt8(ascii: "\""))
  }

  @inline(__always)
  mutating func field(_ key: StaticString, name: StaticString?) {
    guard let name else { return }
    self.key(key)
    plain(name)
  }

  @inline(__always)
  mutating func field(_ key: StaticString, _ day: CivilDay) {
    self.key(key)
    let (year, month, day) = day.parts
    byte(UInt8(ascii: "\""))
    self.day(year: year, month: month, day: day)
    byte(UInt8(ascii: "\""))
  }

  /// Appends the start and end of a range, counted in the record's unit.
  @inline(__always)
  mutating func range(
    _ range: TextRange,
    _ counter: inout OffsetCounter,
    of document: borrowing Document
  ) {
    let text = document.text.span
    key("start")
    integer(counter.offset(of: Int(range.start), in: text))
    key("end")
    integer(counter.offset(of: Int(range.end), in: text))
  }

  /// Appends a term as a string.
  mutating func string(_ term: Term, of document: borrowing Document) {
    switch term.home {
    case .nowhere: plain("")
    case .lexicons: string(document.terms.bytes, term.bytes)
    case .document: string(document.derived, term.bytes)
    case .text: string(document.text, term.bytes)
    }
  }
}
