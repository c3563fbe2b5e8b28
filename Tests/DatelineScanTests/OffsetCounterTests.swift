import DatelineScan
import Testing

@Suite struct OffsetCounterTests {
  static let texts = [
    "", "plain", "Київ", "a🚀b", "“Troops left,” he said — Łódź 🚀🚀 and more plain text to follow",
    String(repeating: "é🚀x", count: 100), String(repeating: "plain text ", count: 30) + "…",
  ]

  /// Each scalar's byte offset with its offset in the other units.
  private func places(_ text: String) -> [(utf8: Int, scalar: Int, utf16: Int)] {
    var places = [(utf8: 0, scalar: 0, utf16: 0)]
    var (utf8, utf16) = (0, 0)
    for (index, scalar) in text.unicodeScalars.enumerated() {
      utf8 += UTF8.width(scalar)
      utf16 += UTF16.width(scalar)
      places.append((utf8, index + 1, utf16))
    }
    return places
  }

  @Test(arguments: texts)
  func countsForwards(_ text: String) {
    let bytes = Array(text.utf8)
    var scalars = OffsetCounter(.scalar, of: bytes.span)
    var utf16 = OffsetCounter(.utf16, of: bytes.span)
    var utf8 = OffsetCounter(.utf8, of: bytes.span)
    for place in places(text) {
      #expect(scalars.offset(of: place.utf8, in: bytes.span) == place.scalar)
      #expect(utf16.offset(of: place.utf8, in: bytes.span) == place.utf16)
      #expect(utf8.offset(of: place.utf8, in: bytes.span) == place.utf8)
    }
  }

  @Test(arguments: texts)
  func countsInAnyOrder(_ text: String) {
    let bytes = Array(text.utf8)
    let places = places(text)
    var counter = OffsetCounter(.utf16, of: bytes.span)
    for step in 0..<places.count {
      let place = places[step * 37 % places.count]
      #expect(counter.offset(of: place.utf8, in: bytes.span) == place.utf16)
    }
    for place in places.reversed() {
      #expect(counter.offset(of: place.utf8, in: bytes.span) == place.utf16)
    }
  }
}
