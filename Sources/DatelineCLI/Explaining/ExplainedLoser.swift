import Dateline

/// A mention that lost against one it overlaps.
struct ExplainedLoser {
  /// Why a mention loses; the raw value is the code in JSON.
  enum Defeat: String, CaseIterable {
    case shorter
    case lowerLabel = "lower-label"
    case later
  }

  var mention: Mention
  var record: RecordedMention
  var defeat: Defeat

  /// The losers of a document by the index of the mention that won.
  static func all(
    of document: borrowing Document,
    _ writer: JSONLinesWriter
  ) -> [Int: [ExplainedLoser]] {
    let mentions = document.rejected.map(\.mention)
    var losers: [Int: [ExplainedLoser]] = [:]
    for (lost, record) in zip(
      document.rejected,
      RecordedMention.all(mentions, of: document, writer)
    ) {
      let winner = strongest(over: lost, document.mentions)
      losers[winner, default: []].append(
        ExplainedLoser(
          mention: lost.mention,
          record: record,
          defeat: defeat(of: lost.mention, by: document.mentions[winner])
        )
      )
    }
    return losers
  }

  /// The longest of the mentions that a loser overlaps: where several stay, the first need not be
  /// the one that beat it.
  private static func strongest(over lost: Rejected, _ mentions: [Mention]) -> Int {
    var winner = Int(lost.winner)
    var next = winner + 1
    while next < mentions.count, mentions[next].range.overlaps(lost.mention.range) {
      if mentions[next].range.count > mentions[winner].range.count { winner = next }
      next += 1
    }
    return winner
  }

  private static func defeat(of loser: Mention, by winner: Mention) -> Defeat {
    if loser.range.count < winner.range.count { return .shorter }
    return loser.label == winner.label ? .later : .lowerLabel
  }
}
