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

  /// Where a mention stands in the order of the text.
  private struct Place {
    /// Start, then length reversed, then priority: what comes first is less.
    var key: UInt64
    var index: UInt32

    init(_ mention: Mention, _ index: Int) {
      let length = UInt64(0xff_ffff - min(0xff_ffff, mention.range.count))
      key = UInt64(mention.range.start) << 32 | length << 8 | UInt64(OverlapStage.priority(mention))
      self.index = UInt32(index)
    }
  }

  public func annotate(_ document: inout Document) {
    let mentions = document.mentions
    document.mentions = []
    document.mentions.reserveCapacity(mentions.count)
    var places: [Place] = []
    places.reserveCapacity(mentions.count)
    for index in mentions.indices { places.append(Place(mentions[index], index)) }
    places.sort { $0.key != $1.key ? $0.key < $1.key : $0.index < $1.index }
    var start = 0
    while start < places.count {
      var end = start + 1
      let first = Int(places[start].index)
      var reach = mentions[first].range.end
      while end < places.count {
        let range = mentions[Int(places[end].index)].range
        guard range.start < reach else { break }
        reach = max(reach, range.end)
        end += 1
      }
      if end == start + 1 {
        document.mentions.append(mentions[first])
      } else if end == start + 2 {
        settle(mentions[first], mentions[Int(places[start + 1].index)], &document)
      } else {
        settle(places[start..<end].map { mentions[Int($0.index)] }, &document)
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
