import DatelineLexicons
import DatelineScan

/// Which tables have forms of several words that end in two given words.
///
/// Rules that look back ask here before they go over all words that could begin a form. A slot may
/// say yes to words it does not hold, never no to words it does.
struct DateFormEnds: Sendable {
  /// The tables whose forms are found from their end.
  struct Tables: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8

    static let relativeDays = Tables(rawValue: 1)
    static let dayParts = Tables(rawValue: 2)
    static let references = Tables(rawValue: 4)
    static let holidays = Tables(rawValue: 8)
    static let durations = Tables(rawValue: 16)
    static let sets = Tables(rawValue: 32)
    static let positions = Tables(rawValue: 64)
    static let all = Tables(rawValue: 127)
  }

  /// Slots, a power of two, and how far to shift a hash of 32 bits down to one.
  private static let size = 1 << 14
  private static let shift: UInt32 = 18

  private var slots = [Tables](repeating: [], count: DateFormEnds.size)

  init(_ lexicons: Lexicons) {
    add(lexicons.relativeDays, .relativeDays)
    add(lexicons.dayParts, .dayParts)
    add(lexicons.dateReferences, .references)
    add(lexicons.holidays, .holidays)
    add(lexicons.vagueDurations, .durations)
    add(lexicons.dateSets, .sets)
    add(lexicons.datePositions, .positions)
  }

  private mutating func add<Entry: BackwardForm>(_ table: PhraseTable<Entry>, _ tables: Tables) {
    for index in 0..<table.entries.count {
      let end = table.entries[index].end
      if end.inner != 0 { slots[DateFormEnds.slot(end.inner, end.last)].formUnion(tables) }
    }
  }

  /// The tables that may have a form ending in two words.
  subscript(inner: UInt32, last: UInt32) -> Tables { slots[DateFormEnds.slot(inner, last)] }

  private static func slot(_ inner: UInt32, _ last: UInt32) -> Int {
    Int((inner &* 0x9e37_79b1 ^ last &* 0x85eb_ca6b) >> shift)
  }
}
