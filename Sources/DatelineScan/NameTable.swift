/// The names of an enum's cases, ready to be written.
///
/// Each stands in a slot of its own, so that it is copied by a few moves of fixed length.
@safe
public struct NameTable<Key: CaseIterable & BitwiseCopyable & Sendable>: Sendable {
  /// The bytes of a slot: those of the name, and last their number.
  @usableFromInline static var slot: Int { 48 }

  @usableFromInline let slots: [UInt8]

  /// Lays out names of at most 47 bytes for all cases of an enum without associated values.
  public init(_: Key.Type = Key.self, _ name: (Key) -> String) {
    precondition(MemoryLayout<Key>.size == 1, "an enum of more than one case, without values")
    let highest = Key.allCases.map { NameTable.index($0) }.max() ?? 0
    var slots = [UInt8](repeating: 0, count: (highest + 1) * NameTable.slot)
    for key in Key.allCases {
      let bytes = Array(name(key).utf8)
      precondition(bytes.count < NameTable.slot, "a name of at most 47 bytes")
      let start = NameTable.index(key) * NameTable.slot
      slots.replaceSubrange(start..<start + bytes.count, with: bytes)
      slots[start + NameTable.slot - 1] = UInt8(bytes.count)
    }
    self.slots = slots
  }

  /// The number behind a case, from 0.
  @inlinable @inline(__always) static func index(_ key: Key) -> Int {
    Int(unsafe unsafeBitCast(key, to: UInt8.self))
  }
}

extension ByteWriter {
  /// Appends the name of a case as it is.
  @inlinable @inline(__always)
  public mutating func name<Key>(_ key: Key, _ table: borrowing NameTable<Key>) {
    makeRoom()
    let start = NameTable<Key>.index(key) &* NameTable<Key>.slot
    precondition(start &+ NameTable<Key>.slot <= table.slots.count, "a case without a name")
    unsafe table.slots.withUnsafeBytes { slots in
      unsafe UnsafeMutableRawPointer(next).copyMemory(
        from: slots.baseAddress.unsafelyUnwrapped + start,
        byteCount: NameTable<Key>.slot
      )
      unsafe advance(Int(slots[start &+ NameTable<Key>.slot &- 1]))
    }
  }
}
