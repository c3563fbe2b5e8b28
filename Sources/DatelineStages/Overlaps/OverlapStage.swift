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
  private func settle(_ cluster: [Mention], _ document: inout Document) {
    let byStrength = cluster.sorted { OverlapStage.isStronger($0, $1) }
    let first = document.mentions.count
    for mention in byStrength
    where !document.mentions[first...].contains(where: { $0.range.overlaps(mention.range) }) {
      document.mentions.append(mention)
    }
    document.mentions[first...].sort { $0.range.start < $1.range.start }
    for mention in byStrength {
      guard
        let winner = document.mentions[first...].firstIndex(where: {
          $0.range.overlaps(mention.range)
        }),
        document.mentions[winner].range != mention.range
          || document.mentions[winner].rule != mention.rule
      else { continue }
      document.rejected.append(Rejected(mention: mention, winner: UInt32(winner)))
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
