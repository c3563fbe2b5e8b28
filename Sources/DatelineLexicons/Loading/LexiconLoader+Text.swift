import DatelineScan

extension LexiconLoader {
  /// Abbreviations, agencies, the commonest words, page clutter and page furniture.
  struct TextTables {
    var abbreviations: Draft<Abbreviation>
    var agencies: Draft<Term>
    var clutter: [ClutterRow] = []
    var boilerplate: [BoilerplateRow] = []
  }

  mutating func loadText() -> TextTables {
    var tables = TextTables(
      abbreviations: loadAbbreviations(),
      agencies: phrases("text/agencies.tsv", cue: .agency) { loader, row in
        loader.builder.term(row["name"])
      }
    )
    each("text/function-words.tsv", columns: ["id", "name"]) { loader, row in
      for word in loader.builder.words(of: row["name"]) {
        loader.builder.add(.functionWord, to: word)
      }
    }
    each("text/sentence-starters.tsv", columns: ["id", "name"]) { loader, row in
      for word in loader.builder.words(of: row["name"]).prefix(1) {
        loader.builder.add(.sentenceStarter, to: word)
      }
    }
    each("text/clutter.tsv", columns: ["id", "rule", "name", "match"]) { loader, row in
      guard let match = loader.value(row, "match", as: ClutterEntry.Match.self) else { return }
      tables.clutter.append(
        ClutterRow(
          rule: loader.builder.term(row["rule"]),
          phrase: loader.builder.term(row["name"]),
          match: match
        )
      )
    }
    each("html/boilerplate.tsv", columns: ["id", "attribute", "token", "action"]) { loader, row in
      guard
        let attribute = loader.value(row, "attribute", as: BoilerplateEntry.Attribute.self),
        let action = loader.value(row, "action", as: BoilerplateEntry.Action.self)
      else { return }
      tables.boilerplate.append(
        BoilerplateRow(
          attribute: attribute,
          token: loader.builder.term(row["token"]),
          action: action
        )
      )
    }
    return tables
  }

  /// The period of an abbreviation is a token of its own and is left out of the form; that of
  /// dotted initials (`a.m.`) is not.
  private mutating func loadAbbreviations() -> Draft<Abbreviation> {
    var draft = Draft<Abbreviation>(cue: .abbreviation, root: builder.makeRoot(), entries: [])
    each("text/abbreviations.tsv", columns: ["id", "name", "kind", "ends"]) { loader, row in
      guard let kind = loader.value(row, "kind", as: Abbreviation.Kind.self),
        let ends = loader.value(row, "ends", as: Abbreviation.Ends.self)
      else { return }
      var form = row["name"]
      let capital = form.first.map { $0 | 0x20 != $0 } ?? false
      draft.entries.append(Abbreviation(kind: kind, ends: ends, capital: capital))
      if form.last == UInt8(ascii: "."), !form.dropLast().contains(UInt8(ascii: ".")) {
        form = form.dropLast()
      }
      _ = loader.builder.addPhrase(
        form,
        under: draft.root,
        cue: .abbreviation,
        value: draft.entries.count - 1
      )
    }
    return draft
  }
}
