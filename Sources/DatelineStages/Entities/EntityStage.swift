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
    var (mentions, entities) = (document.mentions, document.entities)
    document.mentions = []
    document.entities = []
    var index = HashIndex(capacity: 64)
    var all = mentions.mutableSpan
    for at in all.indices {
      guard let identity = identity(of: all[at]) else { continue }
      let label = all[at].label
      let next = entities.count
      let entity = Int(index.insert(key(identity.term, label, document), UInt32(next)))
      all[at].entity = Int32(entity)
      if entity < next {
        if label == .official { entities[entity].label = .official }
        continue
      }
      entities.append(
        Entity(label: label, norm: identity.norm, knowledgeBaseID: all[at].knowledgeBaseID)
      )
    }
    document.mentions = mentions
    document.entities = entities
  }

  /// The term that two mentions of one thing share, and the entity's name; nothing for mentions
  /// that are no entities.
  @inline(__always)
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
  private func key(_ term: Term, _ label: Label, _ document: borrowing Document) -> UInt64 {
    let kin = label.kinship
    if term.home == .lexicons, label != .organisation {
      return UInt64(term.start) << 8 | UInt64(kin) | 1 << 63
    }
    return hash(term, kin, document)
  }

  /// A hash of a term's bytes without case, and of the label's kin.
  private func hash(_ term: Term, _ kin: UInt8, _ document: borrowing Document) -> UInt64 {
    var hash = FoldedHash()
    switch term.home {
    case .nowhere: break
    case .lexicons: hash.add(document.terms.bytes, term.bytes)
    case .document: hash.add(document.derived.span, term.bytes)
    case .text: hash.add(document.text.span, term.bytes)
    }
    hash.add(kin)
    return hash.value
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
