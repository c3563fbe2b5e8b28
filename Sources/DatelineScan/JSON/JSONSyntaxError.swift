/// A place where bytes are not JSON.
package struct JSONSyntaxError: Error, Equatable {
  /// The offset of the first byte that cannot be.
  package var offset: Int
  /// What is wrong, in small letters.
  package var message: String
}
