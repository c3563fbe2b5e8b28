/// Where the tokeniser puts tokens: room that was made before, one for each byte of the text.
@safe
struct TokenSink {
  private(set) var next: UnsafeMutablePointer<Token>

  @unsafe init(next: UnsafeMutablePointer<Token>) { unsafe self.next = next }

  @inline(__always) mutating func append(_ token: Token) {
    unsafe next.initialize(to: token)
    unsafe next += 1
  }
}
