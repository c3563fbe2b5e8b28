/// A part of Dateline that takes bytes of any kind.
protocol FuzzTarget: Sendable {
  /// Gives the part some bytes and throws when what comes of them breaks a promise.
  func check(_ bytes: [UInt8]) throws

  /// Removes what the target has written.
  func finish()
}

extension FuzzTarget {
  func finish() {}
}
