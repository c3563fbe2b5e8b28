@_spi(_Unicode) import Swift

/// Unicode's composed form (NFC) of short pieces of text.
enum Composition {
  /// The composed form of a base and its marks, nothing when it is composed already.
  static func composed(_ piece: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(piece.count)
    for scalar in String(decoding: piece, as: UTF8.self)._nfc {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return bytes.elementsEqual(piece) ? nil : bytes
  }
}
