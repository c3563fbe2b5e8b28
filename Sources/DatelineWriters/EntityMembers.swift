import DatelineCore

/// The mentions of each entity of a document, in text order.
struct EntityMembers {
  /// The indices of the mentions, entity after entity.
  private(set) var mentions: [Int]
  /// Where the mentions of each entity end.
  private var ends: [Int]

  /// Sorts the mentions by their entity, counting how many each has.
  init(_ document: borrowing Document) {
    ends = [Int](repeating: 0, count: document.entities.count)
    let all = document.mentions.span
    var total = 0
    for index in all.indices {
      let entity = Int(all[index].entity)
      guard ends.indices.contains(entity) else { continue }
      ends[entity] &+= 1
      total &+= 1
    }
    var start = 0
    for entity in ends.indices {
      let count = ends[entity]
      ends[entity] = start
      start &+= count
    }
    // Each entity's end begins at its start and moves up as its mentions come in.
    mentions = [Int](repeating: 0, count: total)
    for index in all.indices {
      let entity = Int(all[index].entity)
      guard ends.indices.contains(entity) else { continue }
      mentions[ends[entity]] = index
      ends[entity] &+= 1
    }
  }

  /// Where the mentions of an entity stand in ``mentions``.
  func range(of entity: Int) -> Range<Int> {
    (entity == 0 ? 0 : ends[entity - 1])..<ends[entity]
  }
}
