public import DatelineScan

extension Document {
  /// The string of a range of the text.
  public subscript(range: TextRange) -> String {
    String(decoding: text[range.bytes], as: UTF8.self)
  }

  /// The string of a term, nothing for ``DatelineScan/Term/none``.
  public subscript(term: Term) -> String? {
    term.isNone ? nil : String(decoding: bytes(of: term), as: UTF8.self)
  }

  /// The bytes of a term, empty for ``DatelineScan/Term/none``.
  public func bytes(of term: Term) -> ArraySlice<UInt8> {
    switch term.home {
    case .nowhere: []
    case .lexicons: terms.bytes[term.bytes]
    case .document: derived[term.bytes]
    case .text: text[term.bytes]
    }
  }

  /// Keeps bytes with the document and gives the term for them.
  public mutating func derive(_ bytes: some Collection<UInt8>) -> Term {
    let start = derived.count
    derived.append(contentsOf: bytes)
    return Term(.document, start: start, length: derived.count - start)
  }

  /// Keeps a string with the document and gives the term for it.
  public mutating func derive(_ string: String) -> Term { derive(string.utf8) }

  /// Keeps a list of terms with the document.
  public mutating func derive(list terms: some Collection<Term>) -> TermList {
    let start = termLists.count
    termLists.append(contentsOf: terms)
    return TermList(start: UInt32(start), count: UInt32(termLists.count - start))
  }
}
