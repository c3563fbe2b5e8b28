import DatelineCore
import DatelineReaders
import Foundation
import Testing

@Suite struct GunzipTests {
  let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  /// The gzip form of bytes, stored without compression.
  private func gzip(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var member: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1]
    let count = UInt16(bytes.count)
    for part in [count, ~count] { member += [UInt8(part & 0xff), UInt8(part >> 8)] }
    member += bytes
    for part in [GunzipTests.checksum(bytes), UInt32(bytes.count)] {
      for shift in stride(from: 0, to: 32, by: 8) { member.append(UInt8(part >> shift & 0xff)) }
    }
    return member
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xedb8_8320 : 0) }
    }
    return ~sum
  }

  private func text(_ batch: Batch?) -> String {
    String(decoding: batch?.bytes ?? [], as: UTF8.self)
  }

  @Test func readsAllMembers() throws {
    let path = try folder.write("a.txt.gz", gzip("Troops ") + gzip("left.") + [0, 0, 0])
    #expect(text(batches([path]).first) == "Troops left.")
  }

  @Test func goesByTheFirstBytesNotTheName() throws {
    let path = try folder.write("a.txt", gzip("Troops left."))
    #expect(text(batches([path]).first) == "Troops left.")
  }

  @Test func givesTheLinesBeforeATruncation() throws {
    let bytes = gzip("{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"te")
    let path = try folder.write("a.jsonl.gz", bytes.dropLast(10))
    let found = outline(batches([path]))
    #expect(found.first == "\(path):1")
    #expect(found.last == "damaged_compression \(path)")
  }

  @Test func tellsDamage() throws {
    var bytes = gzip("Troops left.")
    bytes[10] = 0xff
    let path = try folder.write("a.txt.gz", bytes)
    #expect(outline(batches([path])) == ["damaged_compression \(path)"])
  }

  @Test func stopsAtTheLimit() throws {
    let process = Process()
    let path = folder.path + "/bomb.txt.gz"
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "head -c 300000000 /dev/zero | gzip -1 > '\(path)'"]
    try process.run()
    process.waitUntilExit()
    var options = ReadOptions()
    options.maxBytes = 1_000_000
    #expect(outline(batches([path], options)) == ["too_large \(path)"])
  }
}
