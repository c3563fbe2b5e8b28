import DatelineCore

/// The mentions of each entity of a document, in text order.
struct EntityMembers {
  /// The indices of the mentions, entity after entity.
  private var mentions: [Int]
  /// Where the mentions of each entity end.
  private var ends: [Int]

  /// Sorts the mentions by their entity, counting how many each has.
  init(_ document: borrowing Document) {
    ends = [Int](repeating: 0, count: document.entities.count)
    var total = 0
    for mention in document.mentions where ends.indices.contains(Int(mention.entity)) {
      ends[Int(mention.entity)] += 1
      total += 1
    }
    var start = 0
    for entity in ends.indices {
      let count = ends[entity]
      ends[entity] = start
      start += count
    }
    // Each entity's end begins at its start and moves up as its mentions come in.
    mentions = [Int](repeating: 0, count: total)
    for (index, mention) in document.mentions.enumerated()
    where ends.indices.contains(Int(mention.entity)) {
      mentions[ends[Int(mention.entity)]] = index
      ends[Int(mention.entity)] += 1
    }
  }

  func mentions(of entity: Int) -> ArraySlice<Int> {
    mentions[(entity == 0 ? 0 : ends[entity - 1])..<ends[entity]]
  }
}
