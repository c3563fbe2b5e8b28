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
  let unitHeads: PhraseTable<UnitHead>
  let ranks: PhraseTable<RankEntry>
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
    unitHeads = lexicons.unitHeads
    ranks = lexicons.ranks
    weaponModifiers = lexicons.weaponModifiers
    terms = lexicons.terms
  }
}
