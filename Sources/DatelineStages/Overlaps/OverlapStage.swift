public import DatelineCore
import DatelineScan

/// Settles overlapping mentions: the longest stays, then the one of the higher label.
///
/// Losers go to ``DatelineCore/Document/rejected``.
public struct OverlapStage: Stage {
  public static let name = "overlaps"
  public static let summary = "one mention for each place of the text: longest, then priority"
  public static let needs: Set<Layer> = [.mentions]
  public static let adds: Set<Layer> = [.mentions]

  public init() {}

  public func annotate(_ document: inout Document) {
    let all = document.mentions
    let mentions = all.span
    let order = MentionOrder(mentions)
    document.mentions = []
    // The room of the old ones, so that the next document need not make more.
    document.mentions.reserveCapacity(all.capacity)
    var start = 0
    while start < order.count {
      var end = start + 1
      var reach = mentions[order[start]].range.end
      while end < order.count {
        let range = mentions[order[end]].range
        guard range.start < reach else { break }
        reach = max(reach, range.end)
        end += 1
      }
      if end == start + 1 {
        document.mentions.append(mentions[order[start]])
      } else if end == start + 2 {
        settle(mentions[order[start]], mentions[order[start + 1]], &document)
      } else {
        settle((start..<end).map { all[order[$0]] }, &document)
      }
      start = end
    }
  }

  /// Keeps the stronger of two.
  private func settle(_ left: Mention, _ right: Mention, _ document: inout Document) {
    let leftWins = OverlapStage.isStronger(left, right)
    document.mentions.append(leftWins ? left : right)
    document.rejected.append(
      Rejected(
        mention: leftWins ? right : left,
        winner: UInt32(document.mentions.count - 1)
      )
    )
  }

  /// Takes mentions that hang together by overlaps; keeps the strongest that do not.
  ///
  /// What is kept is never shorter than what comes after it, so of two that overlap it holds the
  /// first or the last byte of the other: two looks tell, however many there are.
  private func settle(_ cluster: [Mention], _ document: inout Document) {
    let byStrength = cluster.sorted { OverlapStage.isStronger($0, $1) }
    let start = cluster.reduce(UInt32.max) { min($0, $1.range.start) }
    let end = cluster.reduce(0) { max($0, $1.range.end) }
    // For each byte the place in `byStrength` of what is kept there.
    var holders = [UInt32](repeating: .max, count: Int(end - start))
    func holder(_ range: TextRange) -> UInt32 {
      let first = holders[Int(range.start - start)]
      return first != .max ? first : holders[Int(range.end - start) - 1]
    }
    var kept: [UInt32] = []
    for (index, mention) in byStrength.enumerated() where holder(mention.range) == .max {
      kept.append(UInt32(index))
      for byte in mention.range.start..<mention.range.end {
        holders[Int(byte - start)] = UInt32(index)
      }
    }
    kept.sort { byStrength[Int($0)].range.start < byStrength[Int($1)].range.start }
    var winners = [UInt32](repeating: 0, count: byStrength.count)
    for index in kept {
      winners[Int(index)] = UInt32(document.mentions.count)
      document.mentions.append(byStrength[Int(index)])
    }
    for mention in byStrength {
      let winner = winners[Int(holder(mention.range))]
      guard
        document.mentions[Int(winner)].range != mention.range
          || document.mentions[Int(winner)].rule != mention.rule
      else { continue }
      document.rejected.append(Rejected(mention: mention, winner: winner))
    }
  }

  private static func isStronger(_ left: Mention, _ right: Mention) -> Bool {
    if left.range.count != right.range.count { return left.range.count > right.range.count }
    let (first, second) = (left.label.overlapPriority, right.label.overlapPriority)
    if first != second { return first < second }
    return left.range.start < right.range.start
  }
}

extension Label {
  /// Which label wins among mentions of one length: the more it took to find, the lower.
  var overlapPriority: UInt8 {
    switch self {
    case .official: 0
    case .person: 1
    case .organisation: 2
    case .weapon: 3
    case .place: 4
    case .norp: 5
    case .date: 6
    case .money: 7
    case .percent: 8
    case .quantity: 9
    case .number: 10
    }
  }
}
