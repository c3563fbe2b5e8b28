public import DatelineCore
import DatelineScan

/// Joins mentions of the same thing: same authority id, same slug or same normal form.
///
/// Numbers, dates and class nouns are no entities.
public struct EntityStage: Stage {
  public static let name = "entities"
  public static let summary = "mentions of one thing under one number"
  public static let needs: Set<Layer> = [.mentions]
  public static let adds: Set<Layer> = [.entities]

  public init() {}

  public func annotate(_ document: inout Document) {
    var index = HashIndex(capacity: 64)
    for at in document.mentions.indices {
      let mention = document.mentions[at]
      guard let identity = identity(of: mention) else { continue }
      let next = document.entities.count
      let entity = Int(index.insert(key(identity.term, mention, document), UInt32(next)))
      document.mentions[at].entity = Int32(entity)
      if entity < next {
        if mention.label == .official { document.entities[entity].label = .official }
        continue
      }
      document.entities.append(
        Entity(
          label: mention.label,
          norm: identity.norm,
          knowledgeBaseID: mention.knowledgeBaseID
        )
      )
    }
  }

  /// The term that two mentions of one thing share, and the entity's name; nothing for mentions
  /// that are no entities.
  private func identity(of mention: Mention) -> (term: Term, norm: Term)? {
    let text = Term(mention.range)
    let norm = mention.norm.isNone ? text : mention.norm
    switch mention.value {
    case .place:
      return (mention.row.isNone ? norm : mention.row, norm)
    case .norp:
      return (mention.row.isNone ? norm : mention.row, norm)
    case .organisation(let value):
      return (value.organisation.isNone ? norm : value.organisation, norm)
    case .weapon(let value):
      return value.system.isNone ? nil : (value.system, norm)
    case .official(let value), .person(let value):
      return (value.person.isNone ? norm : value.person, norm)
    case .number, .quantity, .percent, .money, .date:
      return nil
    }
  }

  /// What two mentions of one thing share.
  ///
  /// A string of the lexicons is known by its place there; but the slug of a ministry may be put
  /// together from the text, so its bytes count.
  private func key(_ term: Term, _ mention: Mention, _ document: Document) -> UInt64 {
    let kin = mention.label.kinship
    if term.home == .lexicons, mention.label != .organisation {
      return UInt64(term.start) << 8 | UInt64(kin) | 1 << 63
    }
    return hash(term, kin, document)
  }

  /// A hash of a term's bytes without case, and of the label's kin.
  private func hash(_ term: Term, _ kin: UInt8, _ document: Document) -> UInt64 {
    var hash = FoldedHash()
    hash.add(kin)
    switch term.home {
    case .nowhere: break
    case .lexicons: for at in term.bytes { hash.add(folded(document.terms.bytes[at])) }
    case .document: for at in term.bytes { hash.add(folded(document.derived[at])) }
    case .text: for at in term.bytes { hash.add(folded(document.text[at])) }
    }
    return hash.value
  }

  private func folded(_ byte: UInt8) -> UInt8 {
    (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
  }
}

extension Label {
  /// Labels under which one thing can be mentioned share a number.
  fileprivate var kinship: UInt8 {
    switch self {
    case .official, .person: Label.person.rawValue
    default: rawValue
    }
  }
}
