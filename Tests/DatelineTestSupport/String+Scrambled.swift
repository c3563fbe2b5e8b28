extension String {
  /// A text of up to 60 pieces drawn at random; the same for the same seed.
  public static func scrambled(from pieces: [String], seed: UInt64) -> String {
    guard !pieces.isEmpty else { return "" }
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 0...60, using: &generator)
    return (0..<count).map { _ in
      pieces[Int.random(in: pieces.indices, using: &generator)]
    }.joined()
  }
}
