/// How often an attribute is right where gold asks for it.
package struct Accuracy: Sendable, Equatable {
  /// Over all pairs of mentions.
  package var right = 0
  package var counted = 0
  /// Over the pairs with the same extent.
  package var strictRight = 0
  package var strictCounted = 0

  package init(right: Int = 0, counted: Int = 0, strictRight: Int = 0, strictCounted: Int = 0) {
    self.right = right
    self.counted = counted
    self.strictRight = strictRight
    self.strictCounted = strictCounted
  }

  /// The share that is right, 0 when nothing was counted.
  package var share: Double { counted > 0 ? Double(right) / Double(counted) : 0 }

  mutating func add(_ isRight: Bool, isStrict: Bool) {
    counted += 1
    right += isRight ? 1 : 0
    strictCounted += isStrict ? 1 : 0
    strictRight += isRight && isStrict ? 1 : 0
  }
}
