/// A map from hashes to numbers that only grows.
package struct HashIndex: Sendable {
  /// Apart from the values, because plain zeros are laid out at once.
  private var keys: [UInt64]
  private var values: [UInt32]
  private var used = 0

  /// - Parameter capacity: the number of entries there is room for at first.
  package init(capacity: Int = 32) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt32](repeating: 0, count: size)
  }

  /// Forgets everything but keeps the memory.
  package mutating func removeAll() {
    guard used > 0 else { return }
    for index in keys.indices { keys[index] = 0 }
    used = 0
  }

  /// The number of a hash, which is not zero; nothing for a new one.
  package func value(of key: UInt64) -> UInt32? {
    let at = place(of: key)
    return keys[at] == 0 ? nil : values[at]
  }

  /// The number of a hash; a hash that is new gets the one offered.
  ///
  /// The hash is not zero.
  package mutating func insert(_ key: UInt64, _ value: UInt32) -> UInt32 {
    if used * 2 >= keys.count { grow() }
    let at = place(of: key)
    if keys[at] == 0 {
      keys[at] = key
      values[at] = value
      used += 1
    }
    return values[at]
  }

  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: (key ^ (key >> 32)) &* 0x9e37_79b9_7f4a_7c15 >> 20) & mask
    while keys[at] != 0 && keys[at] != key { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    values = [UInt32](repeating: 0, count: old.0.count * 2)
    for (key, value) in zip(old.0, old.1) where key != 0 {
      let at = place(of: key)
      keys[at] = key
      values[at] = value
    }
  }
}
