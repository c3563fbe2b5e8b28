import DatelineLexicons
import DatelineScan

/// The boilerplate table, ready for look-up.
///
/// A class or id matches a token that it equals; `drop` and `keep` tokens also one that it begins
/// with before a hyphen. Underscores count as hyphens, rows of them as one. Other attributes match
/// whole.
struct FurnitureTokens: Sendable {
  /// The attributes that are looked up.
  enum Attribute: UInt64, Sendable { case `class`, id, role, itemprop, ariaLabel, tag }

  /// The marks of each token, by its hash.
  private var tokens: HashIndex

  init(_ entries: [BoilerplateEntry]) {
    tokens = HashIndex(capacity: entries.count)
    var marked: [UInt64: PageMarks] = [:]
    marked.reserveCapacity(entries.count)
    for entry in entries {
      let attribute: Attribute =
        switch entry.attribute {
        case .class: .class
        case .id: .id
        case .role: .role
        case .itemprop: .itemprop
        case .ariaLabel: .ariaLabel
        case .tag: .tag
        }
      var marks: PageMarks =
        switch entry.action {
        case .drop: attribute == .tag || attribute == .role ? .dropTag : .drop
        case .keep: .keep
        case .title: .title
        case .byline: .byline
        case .published: .published
        }
      if attribute == .itemprop, entry.action == .keep { marks.insert(.articleBody) }
      var hash = FurnitureTokens.seed(attribute)
      for byte in entry.token.utf8 { FurnitureTokens.add(byte, to: &hash) }
      marked[hash, default: []].formUnion(marks)
    }
    for (hash, marks) in marked { _ = tokens.insert(hash, UInt32(marks.rawValue)) }
  }

  /// What a class or id value says: each of its words counts.
  func marks(_ attribute: Attribute, words value: some Sequence<UInt8>) -> PageMarks {
    var marks: PageMarks = []
    var hash = FurnitureTokens.seed(attribute)
    var isInWord = false
    var hyphenIsPending = false
    for byte in value {
      if byte <= 0x20 {
        if isInWord { marks.formUnion(known(hash)) }
        hash = FurnitureTokens.seed(attribute)
        isInWord = false
        hyphenIsPending = false
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        if isInWord, !hyphenIsPending {
          marks.formUnion(known(hash).intersection([.drop, .keep]))
          hyphenIsPending = true
        }
      } else {
        if hyphenIsPending { FurnitureTokens.add(UInt8(ascii: "-"), to: &hash) }
        hyphenIsPending = false
        isInWord = true
        FurnitureTokens.add(FurnitureTokens.lower(byte), to: &hash)
      }
    }
    if isInWord { marks.formUnion(known(hash)) }
    return marks
  }

  /// What a whole value says.
  func marks(_ attribute: Attribute, whole value: some Sequence<UInt8>) -> PageMarks {
    var hash = FurnitureTokens.seed(attribute)
    for byte in value { FurnitureTokens.add(FurnitureTokens.lower(byte), to: &hash) }
    return known(hash)
  }

  private func known(_ hash: UInt64) -> PageMarks {
    PageMarks(rawValue: UInt16(truncatingIfNeeded: tokens.value(of: hash) ?? 0))
  }

  private static func seed(_ attribute: Attribute) -> UInt64 {
    0xcbf2_9ce4_8422_2325 &+ attribute.rawValue &* 0x9e37_79b9_7f4a_7c15
  }

  @inline(__always) private static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 29
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
  }
}
