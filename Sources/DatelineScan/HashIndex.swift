/// A map from hashes to numbers that only grows.
package struct HashIndex: Sendable {
  private struct Slot: BitwiseCopyable {
    var key: UInt64 = 0
    var value: UInt32 = 0
  }

  private var slots: [Slot]
  private var used = 0

  /// - Parameter capacity: the number of entries there is room for at first.
  package init(capacity: Int = 32) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// Forgets everything but keeps the memory.
  package mutating func removeAll() {
    guard used > 0 else { return }
    for index in slots.indices { slots[index] = Slot() }
    used = 0
  }

  /// The number of a hash, which is not zero; nothing for a new one.
  package func value(of key: UInt64) -> UInt32? {
    let slot = slots[place(of: key)]
    return slot.key == 0 ? nil : slot.value
  }

  /// The number of a hash; a hash that is new gets the one offered.
  ///
  /// The hash is not zero.
  package mutating func insert(_ key: UInt64, _ value: UInt32) -> UInt32 {
    if used * 2 >= slots.count { grow() }
    let at = place(of: key)
    if slots[at].key == 0 {
      slots[at] = Slot(key: key, value: value)
      used += 1
    }
    return slots[at].value
  }

  private func place(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: (key ^ (key >> 32)) &* 0x9e37_79b9_7f4a_7c15 >> 20) & mask
    while slots[at].key != 0 && slots[at].key != key { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
  }
}
