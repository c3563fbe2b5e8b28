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
      words: loadNumberWords(),
      bounds: phrases("numbers/bounds.tsv", cue: .bound, columns: ["bound", "position", "mod"]) {
        loader,
        row in
        guard let position = loader.value(row, "position", as: BoundEntry.Position.self),
          let mod = loader.mod(row)
        else { return nil }
        if position != .after { loader.add(.boundEnd, toEndsOf: row.forms) }
        return BoundEntry(mod: mod, position: position)
      },
      units: loadUnits(),
      currencies: loadCurrencies(),
      scaleSuffixes: phrases("numbers/scale-suffixes.tsv", cue: .scaleSuffix, columns: ["value"]) {
        loader,
        row in loader.number(row, "value")
      },
      notCounts: phrases("numbers/not-counts.tsv", cue: .notCount, columns: ["case"]) {
        loader,
        row in
        loader.add(.notCountEnd, toEndsOf: row.forms)
        return !row.says("any", "case")
      }
    )
  }

  /// Adds a cue to the last word of each form.
  private mutating func add(_ cue: Cues, toEndsOf forms: [ArraySlice<UInt8>]) {
    for form in forms {
      if let last = builder.words(of: form).last { builder.add(cue, to: last) }
    }
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

  /// Only words that can begin a number get the cue: `of` and `and` would wake the rules at every
  /// other token.
  private mutating func loadNumberWords() -> Draft<NumberWord> {
    var draft = Draft<NumberWord>(cue: .numberWord, root: builder.makeRoot(), entries: [])
    each("numbers/words.tsv", columns: ["id", "name", "names", "value", "role"]) { loader, row in
      guard let role = loader.value(row, "role", as: NumberWord.Role.self) else { return }
      var entry = NumberWord(value: row.number("value") ?? 0, role: role)
      for form in row.forms {
        let words = loader.builder.words(of: form)
        entry.word = words.first ?? 0
        entry.isLong = words.count > 1
        if words.count == 1, entry.isOfSpokenDate { loader.builder.add(.spokenDate, to: words[0]) }
        draft.entries.append(entry)
        _ = loader.builder.addPhrase(
          form,
          under: draft.root,
          cue: role.beginsNumber ? .numberWord : [],
          value: draft.entries.count - 1
        )
      }
    }
    return draft
  }

  /// Names count in any case, symbols only as written.
  private mutating func loadUnits() -> Draft<UnitEntry> {
    var draft = Draft<UnitEntry>(cue: .unit, root: builder.makeRoot(), entries: [])
    each("numbers/units.tsv", columns: ["id", "name", "names", "symbols", "measures", "factor"]) {
      loader,
      row in
      guard let kind = loader.unitKind(row) else { return }
      let shown = row.isSet("shown") ? row["shown"] : row.list("symbols").first ?? row["name"]
      var entry = UnitEntry(
        kind: kind,
        symbol: loader.builder.term(shown),
        measures: loader.builder.term(row["measures"]),
        factor: row.number("factor"),
        offset: row.number("offset") ?? 0,
        siUnit: loader.builder.term(row["si"]),
        row: loader.rowTerm("units", row)
      )
      for form in row.forms { loader.add(form, entry, to: &draft, other: \.other) }
      for symbol in row.list("symbols") {
        entry.spelling = loader.builder.term(symbol)
        loader.add(symbol, entry, to: &draft, other: \.other)
      }
      entry.kind = .glued
      for symbol in row.list("glued") {
        entry.spelling = loader.builder.term(symbol)
        loader.add(symbol, entry, to: &draft, other: \.other)
      }
      if kind == .prefix || kind == .percent {
        loader.add(.unitEnd, toEndsOf: row.forms + row.list("symbols"))
      }
    }
    return draft
  }

  private mutating func unitKind(_ row: LexiconRow) -> UnitEntry.Kind? {
    switch row.string("kind") {
    case "": return .quantity
    case "percent": return .percent
    case "calibre": return .calibre
    case "before": return .prefix
    default:
      report(row, "kind", "\"\(row.string("kind"))\" is not one of the values of this column")
      return nil
    }
  }

  /// Adds a form; units of one form in different case make a chain from the first.
  private mutating func add<Entry>(
    _ form: ArraySlice<UInt8>,
    _ entry: Entry,
    to draft: inout Draft<Entry>,
    other: WritableKeyPath<Entry, Int32>
  ) {
    let index = draft.entries.count
    draft.entries.append(entry)
    var last = builder.addPhrase(form, under: draft.root, cue: draft.cue, value: index)
    guard last != index else { return }
    while draft.entries[last][keyPath: other] >= 0 {
      last = Int(draft.entries[last][keyPath: other])
    }
    draft.entries[last][keyPath: other] = Int32(index)
  }

  /// The names of a currency, those that count in large sums only, its signs, its hundredth.
  private mutating func loadCurrencies() -> Draft<CurrencyEntry> {
    var draft = Draft<CurrencyEntry>(cue: .currency, root: builder.makeRoot(), entries: [])
    each("numbers/currencies.tsv", columns: ["id", "name", "names", "symbols", "minor", "large"]) {
      loader,
      row in
      let code = row["id"].map { $0 >= 0x61 && $0 <= 0x7a ? $0 - 32 : $0 }
      var entry = CurrencyEntry(
        code: loader.builder.term(ArraySlice(code)),
        name: loader.builder.term(row["name"]),
        row: loader.rowTerm("currencies", row)
      )
      for form in row.forms { loader.add(form, entry, to: &draft, other: \.other) }
      entry.isWordToo = true
      for form in row.list("large") { loader.add(form, entry, to: &draft, other: \.other) }
      entry.isWordToo = false
      entry.isSymbol = true
      for symbol in row.list("symbols") {
        // Letters alone count only as written: `RM`, not the word `rm`.
        let isSign = symbol.contains { $0 == UInt8(ascii: "$") || $0 >= 0x80 }
        entry.spelling = isSign ? .none : loader.builder.term(symbol)
        loader.add(symbol, entry, to: &draft, other: \.other)
      }
      loader.add(.currencyEnd, toEndsOf: row.list("symbols") + row.list("minor"))
      entry.isSymbol = false
      entry.isMinor = true
      entry.spelling = .none
      guard let first = row.list("minor").first else { return }
      entry.name = loader.builder.term(first)
      for form in row.list("minor") { loader.add(form, entry, to: &draft, other: \.other) }
    }
    return draft
  }
}
