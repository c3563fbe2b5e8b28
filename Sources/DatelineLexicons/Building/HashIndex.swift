/// A map from hashes to numbers that only grows.
struct HashIndex {
  private var keys = [UInt64](repeating: 0, count: 1 << 14)
  private var values = [UInt32](repeating: 0, count: 1 << 14)
  private var used = 0

  /// The number of a hash; a hash that is new gets the one offered. The hash is not zero.
  mutating func insert(_ key: UInt64, _ value: UInt32) -> UInt32 {
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
    var at = Int(truncatingIfNeeded: key >> 1) & (keys.count - 1)
    while keys[at] != 0 && keys[at] != key { at = (at + 1) & (keys.count - 1) }
    return at
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [UInt32](repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      let at = place(of: key)
      keys[at] = key
      values[at] = value
    }
  }
}
