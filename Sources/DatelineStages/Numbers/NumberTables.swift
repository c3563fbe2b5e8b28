import DatelineCore
import DatelineLexicons
import DatelineScan

/// The lexicon tables that the number rules look into.
///
/// A class, so that each document's grammar holds it by one reference.
final class NumberTables: Sendable {
  let words: PhraseTable<NumberWord>
  let singleWords: NumberWordMap
  let bounds: PhraseTable<BoundEntry>
  let units: PhraseTable<UnitEntry>
  let currencies: PhraseTable<CurrencyEntry>
  let scaleSuffixes: PhraseTable<Double>
  let notCounts: PhraseTable<Bool>
  let dateUnits: PhraseTable<DateUnit>
  /// The units of heights such as `5'10"`.
  let foot: UnitEntry?
  let inch: UnitEntry?
  let unitHeads: PhraseTable<UnitHead>
  let ranks: PhraseTable<RankEntry>
  let weaponClasses: PhraseTable<WeaponClassEntry>
  let weaponModifiers: PhraseTable<WeaponModifierEntry>
  /// The spellings that units and currencies ask for.
  let terms: TermStore

  init(_ lexicons: Lexicons) {
    words = lexicons.numberWords
    singleWords = NumberWordMap(lexicons.numberWords)
    bounds = lexicons.bounds
    units = lexicons.units
    currencies = lexicons.currencies
    scaleSuffixes = lexicons.scaleSuffixes
    notCounts = lexicons.notCounts
    dateUnits = lexicons.dateUnits
    foot = NumberTables.unit(written: Array("′".utf8), lexicons)
    inch = NumberTables.unit(written: Array("″".utf8), lexicons)
    unitHeads = lexicons.unitHeads
    ranks = lexicons.ranks
    weaponClasses = lexicons.weaponClasses
    weaponModifiers = lexicons.weaponModifiers
    terms = lexicons.terms
  }

  /// The unit with a sign of its own.
  private static func unit(written sign: [UInt8], _ lexicons: Lexicons) -> UnitEntry? {
    for index in 0..<lexicons.units.entries.count {
      let entry = lexicons.units.entries[index]
      guard entry.spelling.length == sign.count else { continue }
      let start = entry.spelling.bytes.lowerBound
      if sign.indices.allSatisfy({ lexicons.terms.bytes[start + $0] == sign[$0] }) { return entry }
    }
    return nil
  }
}
