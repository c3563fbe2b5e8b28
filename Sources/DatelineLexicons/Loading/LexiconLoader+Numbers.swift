import DatelineCore
import DatelineScan

extension LexiconLoader {
  /// Number words, bounds, units and currencies.
  struct NumberTables {
    var words: Draft<NumberWord>
    var bounds: Draft<BoundEntry>
    var units: Draft<UnitEntry>
    var currencies: Draft<CurrencyEntry>
    var scaleSuffixes: Draft<Double>
    var notCounts: Draft<Bool>
  }

  mutating func loadNumbers() -> NumberTables {
    NumberTables(
      words: phrases("numbers/words.tsv", cue: .numberWord, columns: ["value", "role"]) {
        loader, row in
        guard let role = loader.value(row, "role", as: NumberWord.Role.self) else { return nil }
        return NumberWord(value: row.number("value") ?? 0, role: role)
      },
      bounds: phrases("numbers/bounds.tsv", cue: .bound, columns: ["bound", "position", "mod"]) {
        loader, row in
        guard let position = loader.value(row, "position", as: BoundEntry.Position.self),
          let mod = loader.mod(row)
        else { return nil }
        return BoundEntry(mod: mod, position: position)
      },
      units: phrases(
        "numbers/units.tsv", cue: .unit, columns: ["symbols", "measures", "factor", "si"],
        forms: ["name", "names", "symbols"]
      ) { loader, row in
        UnitEntry(
          symbol: loader.builder.term(row.list("symbols").first ?? row["name"]),
          measures: loader.builder.term(row["measures"]), factor: row.number("factor"),
          offset: row.number("offset") ?? 0, siUnit: loader.builder.term(row["si"]),
          row: loader.rowTerm("units", row))
      },
      currencies: loadCurrencies(),
      scaleSuffixes: phrases("numbers/scale-suffixes.tsv", cue: .scaleSuffix, columns: ["value"]) {
        loader, row in loader.number(row, "value")
      },
      notCounts: phrases("numbers/not-counts.tsv", cue: .notCount) { _, _ in true })
  }

  private mutating func mod(_ row: LexiconRow) -> NumberValue.Mod? {
    switch row.string("bound") {
    case "more-than": return .moreThan
    case "less-than": return .lessThan
    case "at-least": return .equalOrMore
    case "at-most": return .equalOrLess
    case "about": return .approx
    default:
      report(row, "bound", "\"\(row.string("bound"))\" is not a bound")
      return nil
    }
  }

  /// Each row makes two entries: the unit of the code, and its hundredth where one is named.
  private mutating func loadCurrencies() -> Draft<CurrencyEntry> {
    var draft = Draft<CurrencyEntry>(cue: .currency, root: builder.makeRoot(), entries: [])
    each("numbers/currencies.tsv", columns: ["id", "name", "names", "symbols", "minor"]) {
      loader, row in
      let code = loader.builder.term(
        ArraySlice(row["id"].map { $0 >= 0x61 && $0 <= 0x7a ? $0 - 32 : $0 }))
      let entry = CurrencyEntry(code: code, row: loader.rowTerm("currencies", row), factor: 1)
      for (columns, factor) in [(["name", "names", "symbols"], 1.0), (["minor"], 0.01)] {
        let entry = CurrencyEntry(code: entry.code, row: entry.row, factor: factor)
        loader.add(row, entry, to: &draft, forms: columns)
      }
    }
    return draft
  }
}
