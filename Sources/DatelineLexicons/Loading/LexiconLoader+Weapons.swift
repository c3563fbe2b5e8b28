import DatelineScan

extension LexiconLoader {
  /// Named systems, class nouns and the words that stand before them.
  struct WeaponTables {
    var weapons: [WeaponEntry] = []
    var classes = Draft<WeaponClassEntry>(cue: [], root: 0, entries: [])
    var modifiers = Draft<WeaponModifierEntry>(cue: [], root: 0, entries: [])
  }

  mutating func loadWeapons(_ ambiguous: Ambiguities) -> WeaponTables {
    var tables = WeaponTables()
    each(
      "weapons/weapons.tsv",
      columns: ["id", "name", "names", "class", "family", "origin", "cue"]
    ) {
      loader,
      row in
      let index = tables.weapons.count
      tables.weapons.append(
        WeaponEntry(
          name: loader.builder.term(row["name"]),
          system: loader.builder.term(row["id"]),
          row: loader.rowTerm("weapons", row),
          weaponClass: loader.builder.term(row["class"]),
          family: loader.builder.term(row["family"]),
          origin: loader.country(row, "origin"),
          cues: loader.cueWords(row)
        )
      )
      let casePolicy = loader.casePolicy(row)
      let hyphens: LexiconBuilder.Hyphens = row.says("designation", "spelling") ? .open : .kept
      for form in row.forms where !ambiguous.isNever(form, .weapon) {
        loader.builder.addName(
          form,
          kind: .weapon,
          casePolicy: casePolicy,
          policy: ambiguous.policy(form, .weapon, &loader.builder),
          entry: index,
          hyphens: hyphens,
          cues: ambiguous.cues(form, .weapon)
        )
      }
    }
    tables.classes = phrases(
      "weapons/classes.tsv",
      cue: .weaponClass,
      columns: ["class", "role", "case"]
    ) { loader, row in
      guard let role = loader.value(row, "role", as: WeaponClassEntry.Role.self) else { return nil }
      return WeaponClassEntry(
        weaponClass: loader.builder.term(row["class"]),
        role: role,
        row: loader.rowTerm("weapon-classes", row),
        exact: row.says("exact", "case")
      )
    }
    tables.modifiers = phrases(
      "weapons/modifiers.tsv",
      cue: .weaponModifier,
      columns: ["kind", "class"]
    ) { loader, row in
      WeaponModifierEntry(
        kind: loader.builder.term(row["kind"]),
        weaponClass: loader.builder.term(row["class"]),
        name: loader.builder.term(row["name"])
      )
    }
    return tables
  }
}
