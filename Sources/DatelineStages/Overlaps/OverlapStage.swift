public import DatelineCore
import DatelineScan

/// Settles overlapping mentions: the longest stays, then the one of the higher label.
///
/// Losers go to ``Document/rejected``.
public struct OverlapStage: Stage {
  public static let name = "overlaps"
  public static let summary = "one mention for each place of the text: longest, then priority"
  public static let needs: Set<Layer> = [.mentions]
  public static let adds: Set<Layer> = [.mentions]

  public init() {}

  public func annotate(_ document: inout Document) {
    var mentions = document.mentions
    document.mentions = []
    mentions.sort { OverlapStage.comesFirst($0, $1) }
    var start = 0
    while start < mentions.count {
      var end = start + 1
      var reach = mentions[start].range.end
      while end < mentions.count, mentions[end].range.start < reach {
        reach = max(reach, mentions[end].range.end)
        end += 1
      }
      if end == start + 1 {
        document.mentions.append(mentions[start])
      } else {
        settle(mentions[start..<end], &document)
      }
      start = end
    }
  }

  /// Takes mentions that hang together by overlaps; keeps the strongest that do not.
  private func settle(_ cluster: ArraySlice<Mention>, _ document: inout Document) {
    let byStrength = cluster.sorted { OverlapStage.isStronger($0, $1) }
    let first = document.mentions.count
    for mention in byStrength
    where !document.mentions[first...].contains(where: { $0.range.overlaps(mention.range) }) {
      document.mentions.append(mention)
    }
    document.mentions[first...].sort { OverlapStage.comesFirst($0, $1) }
    for mention in byStrength {
      guard
        let winner = document.mentions[first...].firstIndex(where: {
          $0.range.overlaps(mention.range)
        }), document.mentions[winner].range != mention.range
          || document.mentions[winner].rule != mention.rule
      else { continue }
      document.rejected.append(Rejected(mention: mention, winner: UInt32(winner)))
    }
  }

  private static func comesFirst(_ left: Mention, _ right: Mention) -> Bool {
    if left.range.start != right.range.start { return left.range.start < right.range.start }
    if left.range.end != right.range.end { return left.range.end > right.range.end }
    return priority(left) < priority(right)
  }

  private static func isStronger(_ left: Mention, _ right: Mention) -> Bool {
    if left.range.count != right.range.count { return left.range.count > right.range.count }
    if priority(left) != priority(right) { return priority(left) < priority(right) }
    return left.range.start < right.range.start
  }

  /// Which label wins among mentions of one length: the more it took to find, the lower.
  private static func priority(_ mention: Mention) -> Int {
    switch mention.label {
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
