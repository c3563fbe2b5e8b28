/// Where the bytes of a document's terms lie, looked up once for many terms.
///
/// It lasts as long as the call that made it and cannot be copied out of it.
@safe
public struct TermSources: ~Copyable {
  /// A source for each ``Term/Home``, by its number.
  private let sources: UnsafeMutableBufferPointer<UnsafeBufferPointer<UInt8>>

  private init(_ sources: UnsafeMutableBufferPointer<UnsafeBufferPointer<UInt8>>) {
    unsafe self.sources = sources
  }

  /// Calls a closure with the sources of a document's terms.
  public static func with(
    lexicons: TermStore,
    derived: Span<UInt8>,
    text: Span<UInt8>,
    _ body: (borrowing TermSources) -> Void
  ) {
    let words = unsafe UnsafeBufferPointer(start: lexicons.bytes.base, count: lexicons.bytes.count)
    unsafe derived.withUnsafeBufferPointer { derived in
      unsafe text.withUnsafeBufferPointer { text in
        unsafe withUnsafeTemporaryAllocation(
          of: UnsafeBufferPointer<UInt8>.self,
          capacity: 4
        ) { sources in
          let nowhere = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
          unsafe sources.initialize(repeating: nowhere)
          unsafe sources[Int(Term.Home.lexicons.rawValue)] = words
          unsafe sources[Int(Term.Home.document.rawValue)] = derived
          unsafe sources[Int(Term.Home.text.rawValue)] = text
          unsafe body(TermSources(sources))
        }
      }
    }
    withExtendedLifetime(lexicons) {}
  }

  /// The source that holds a term.
  @inline(__always)
  @unsafe func source(of term: Term) -> UnsafeBufferPointer<UInt8> {
    unsafe sources.baseAddress.unsafelyUnwrapped[Int(term.homeNumber)]
  }
}

extension Term {
  /// The number of the home, 0 to 3.
  @inline(__always) fileprivate var homeNumber: UInt32 { lengthAndHome & 3 }
}

extension ByteWriter {
  /// Appends a term in quotes, escaped; `""` for no term.
  public mutating func string(_ term: Term, of sources: borrowing TermSources) {
    let source = unsafe sources.source(of: term)
    let range = term.bytes
    precondition(range.upperBound <= source.count, "a term outside its source")
    guard let start = source.baseAddress else { return literal("\"\"") }
    unsafe quoted(start + range.lowerBound, range.count, source.count &- range.lowerBound)
  }

  /// Appends a range of the text in quotes, escaped.
  @inlinable @inline(__always)
  public mutating func string(_ range: TextRange, of sources: borrowing TermSources) {
    string(Term(range), of: sources)
  }
}
