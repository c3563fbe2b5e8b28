import DatelineCore
import DatelineScan

/// Keys with their values; a value that is not known writes nothing.
///
/// A `lead` is what stands before the value as it is: `,"key":`. Where any key may come first, a
/// `member` is named by its key and puts the comma as needed.
extension ByteWriter {
  package mutating func member(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  package mutating func member(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    integer(value)
  }

  mutating func member(_ key: StaticString, _ country: CountryCode) {
    guard !country.isNone else { return }
    self.key(key)
    code(country)
  }

  @inline(__always)
  mutating func field(_ lead: StaticString, _ value: Int) {
    literal(lead)
    integer(value)
  }

  /// What is no number is not known.
  @inline(__always)
  mutating func field(_ lead: StaticString, _ value: Double?) {
    guard let value, value.isFinite else { return }
    literal(lead)
    number(value)
  }

  @inline(__always)
  mutating func field(_ lead: StaticString, _ term: Term, of sources: borrowing TermSources) {
    guard !term.isNone else { return }
    literal(lead)
    string(term, of: sources)
  }

  @inline(__always)
  mutating func field(_ lead: StaticString, _ country: CountryCode) {
    guard !country.isNone else { return }
    literal(lead)
    code(country)
  }

  @inline(__always)
  mutating func field(_ lead: StaticString, _ day: CivilDay) {
    literal(lead)
    let (year, month, day) = day.parts
    byte(UInt8(ascii: "\""))
    self.day(year: year, month: month, day: day)
    byte(UInt8(ascii: "\""))
  }

  /// Appends the start of a range after a lead, and its end, counted in the record's unit.
  @inline(__always)
  mutating func range(
    _ lead: StaticString,
    _ range: TextRange,
    _ counter: inout OffsetCounter,
    in text: Span<UInt8>
  ) {
    field(lead, counter.offset(of: Int(range.start), in: text))
    field(#","end":"#, counter.offset(of: Int(range.end), in: text))
  }

  @inline(__always)
  private mutating func code(_ country: CountryCode) {
    let (first, second) = country.bytes
    byte(UInt8(ascii: "\""))
    byte(first)
    byte(second)
    byte(UInt8(ascii: "\""))
  }
}
