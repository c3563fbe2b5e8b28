import DatelineCore
import DatelineScan

extension LexiconLoader {
  /// The words of dates.
  struct DateTables {
    var months: Draft<CalendarName>
    var weekdays: Draft<CalendarName>
    var relativeDays: Draft<RelativeDay>
    var units: Draft<DateUnit>
    var dayParts: Draft<DayPart>
    var seasons: Draft<Season>
    var positions: Draft<DatePosition>
    var references: Draft<DateReference>
    var holidays: Draft<Holiday>
    var durations: Draft<VagueDuration>
    var zones: Draft<TimeZoneEntry>
    var sets: Draft<DateSet>
  }

  mutating func loadDates() -> DateTables {
    DateTables(
      months: calendarNames("dates/months.tsv", cue: .month),
      weekdays: calendarNames("dates/weekdays.tsv", cue: .weekday),
      relativeDays: wakingByLastWord(
        "dates/relative-days.tsv",
        cue: .relativeDay,
        columns: ["value", "part", "anchor"]
      ) { loader, row in
        guard let anchor = loader.value(row, "anchor", as: RelativeDay.Anchor.self),
          let days = loader.number(row, "value")
        else { return nil }
        return RelativeDay(days: Int(days), part: loader.builder.term(row["part"]), anchor: anchor)
      },
      units: dateUnits(),
      dayParts: wakingByLastWord(
        "dates/parts-of-day.tsv",
        cue: .dayPart,
        columns: ["value"],
        wakes: { ![.hours, .looseAM, .loosePM].contains($0.kind) }
      ) { loader, row in
        loader.dayPart(row)
      },
      seasons: phrases("dates/seasons.tsv", cue: .season, columns: ["value", "alone"]) {
        loader,
        row in
        Season(code: loader.builder.term(row["value"]), standsAlone: row.says("yes", "alone"))
      },
      positions: positions(),
      references: wakingByLastWord(
        "dates/references.tsv",
        cue: .dateReference,
        columns: ["value", "kind"],
        wakes: { $0.kind == .adverb || $0.kind == .noun }
      ) { loader, row in
        loader.value(row, "kind", as: DateReference.Kind.self).map {
          DateReference(value: loader.builder.term(row["value"]), kind: $0)
        }
      },
      holidays: wakingByLastWord("dates/holidays.tsv", cue: .holiday, columns: ["rule"]) {
        loader,
        row in
        Holiday(
          rule: loader.builder.term(row["rule"]),
          row: loader.rowTerm("holidays", row),
          isNational: row.isSet("country")
        )
      },
      durations: wakingByLastWord(
        "dates/durations.tsv",
        cue: .vagueDuration,
        columns: ["kind", "value"],
        wakes: { $0.kind == .whole }
      ) { loader, row in
        loader.value(row, "kind", as: VagueDuration.Kind.self).map {
          VagueDuration(kind: $0, value: loader.builder.term(row["value"]))
        }
      },
      zones: phrases("dates/zones.tsv", cue: .timeZone, columns: ["offset", "summer"]) {
        loader,
        row in
        TimeZoneEntry(offset: row.isSet("summer") ? nil : row.integer("offset"))
      },
      sets: wakingByLastWord(
        "dates/sets.tsv",
        cue: .dateSet,
        columns: ["kind", "value", "quant", "freq"],
        wakes: { $0.kind == .whole }
      ) { loader, row in
        loader.value(row, "kind", as: DateSet.Kind.self).map {
          DateSet(
            value: loader.builder.term(row["value"]),
            quant: loader.builder.term(row["quant"]),
            freq: loader.builder.term(row["freq"]),
            kind: $0
          )
        }
      }
    )
  }

  /// Reads a table whose forms begin with common words (`the`, `at`, `a`), for rules that wake
  /// on the last word of a form and look back: only that word gets the cue.
  ///
  /// The first words carry ``Cues/datePosition``, on which no rule wakes. The last two words of a
  /// longer form are kept: a rule looks back only where both stand side by side.
  private mutating func wakingByLastWord<Entry: BackwardForm>(
    _ name: String,
    cue: Cues,
    columns: [String],
    wakes: (Entry) -> Bool = { _ in true },
    entry: (inout LexiconLoader, LexiconRow) -> Entry?
  ) -> Draft<Entry> {
    var draft = Draft<Entry>(cue: .datePosition, root: builder.makeRoot(), entries: [])
    each(name, columns: ["id", "name"] + columns) { loader, row in
      guard var entry = entry(&loader, row) else { return }
      for form in row.forms {
        let words = loader.builder.words(of: form)
        entry.end = FormEnd(words)
        draft.entries.append(entry)
        _ = loader.builder.addPhrase(
          form,
          under: draft.root,
          cue: .datePosition,
          value: draft.entries.count - 1
        )
        let isWaking = wakes(entry)
        loader.addEnds(of: words, isWaking ? .dateEnd : .datePositionEnd)
        guard isWaking, let last = words.last else { continue }
        loader.builder.add(cue, to: last)
      }
    }
    return draft
  }

  /// Marks the words of a form for rules that look back over it.
  private mutating func addEnds(of words: [UInt32], _ cue: Cues) {
    guard words.count > 1 else {
      if let word = words.first, cue == .dateEnd { builder.add(.dateAlone, to: word) }
      return
    }
    builder.add(cue, to: words[words.count - 1])
    for word in words.dropLast() { builder.add(.dateLead, to: word) }
  }

  private mutating func calendarNames(_ name: String, cue: Cues) -> Draft<CalendarName> {
    phrases(name, cue: cue, columns: ["value", "case"]) { _, row in
      row.integer("value").map {
        CalendarName(
          number: $0,
          needsCapital: row.string("case") == "capital",
          isShort: row["name"].count <= 3 || row.string("name") == "Sept"
        )
      }
    }
  }

  private mutating func dayPart(_ row: LexiconRow) -> DayPart {
    let value = row.string("value")
    switch value {
    case "AM": return DayPart(kind: .am, code: .none, hour: -1)
    case "PM": return DayPart(kind: .pm, code: .none, hour: -1)
    case "A": return DayPart(kind: .looseAM, code: .none, hour: -1)
    case "P": return DayPart(kind: .loosePM, code: .none, hour: -1)
    case "HR": return DayPart(kind: .hours, code: .none, hour: -1)
    case "OC": return DayPart(kind: .clock, code: .none, hour: -1)
    default:
      guard value.hasPrefix("T") else {
        return DayPart(kind: .part, code: builder.term(row["value"]), hour: -1)
      }
      return DayPart(kind: .hour, code: .none, hour: Int8(value.dropFirst().prefix(2)) ?? -1)
    }
  }

  /// Units of one word; a plural is a form of its own.
  private mutating func dateUnits() -> Draft<DateUnit> {
    var draft = Draft<DateUnit>(cue: .dateUnit, root: builder.makeRoot(), entries: [])
    each("dates/units.tsv", columns: ["id", "name", "names", "value"]) { loader, row in
      guard let letter = loader.value(row, "value", as: DateUnit.Letter.self) else { return }
      for form in row.forms {
        let isPlural = form.last == UInt8(ascii: "s") || form.last == UInt8(ascii: "a")
        let edge = row.isSet("edge") ? loader.value(row, "edge", as: TimexEdge.self) : nil
        draft.entries.append(DateUnit(letter: letter, isPlural: isPlural, edge: edge))
        _ = loader.builder.addPhrase(
          form,
          under: draft.root,
          cue: .dateUnit,
          value: draft.entries.count - 1
        )
      }
    }
    return draft
  }

  /// Reads the positions; rows with the same form meet in one entry.
  private mutating func positions() -> Draft<DatePosition> {
    var draft = Draft<DatePosition>(cue: .datePosition, root: builder.makeRoot(), entries: [])
    each("dates/positions.tsv", columns: ["id", "name", "names", "kind", "value"]) { loader, row in
      for form in row.forms {
        let index = loader.builder.addPhrase(
          form,
          under: draft.root,
          cue: .datePosition,
          value: draft.entries.count
        )
        let words = loader.builder.words(of: form)
        if index == draft.entries.count {
          draft.entries.append(.none)
          draft.entries[index].word = words.first ?? 0
          draft.entries[index].isLong = words.count > 1
          draft.entries[index].end = FormEnd(words)
          loader.addEnds(of: words, .datePositionEnd)
        }
        loader.add(row, to: &draft.entries[index])
        draft.entries[index].fields = draft.entries[index].setFields
        guard words.count == 1, !draft.entries[index].marks.isDisjoint(with: [.future, .past])
        else { continue }
        loader.builder.add(.tenseWord, to: words[0])
      }
    }
    return draft
  }

  private mutating func add(_ row: LexiconRow, to entry: inout DatePosition) {
    let value = row.string("value")
    let digit = Int8(value.filter(\.isNumber))
    switch row.string("kind") {
    case "edge": entry.edge = self.value(row, "value")
    case "half": entry.half = digit
    case "quarter": entry.quarter = digit
    case "step": entry.step = Int8(value)
    case "told": entry.told = Int8(value)
    case "span": entry.span = Int8(value)
    case "ago": entry.ago = value == "-" ? -1 : 1
    case "shift": entry.shift = value == "-" ? -1 : 1
    case "shift-alone": entry.shiftAlone = value == "-" ? -1 : 1
    case "mod": entry.bound = self.value(row, "value")
    case "count-mod": entry.countBound = self.value(row, "value")
    case "era": entry.era = value == "BC" ? .bc : .ad
    case "article": entry.marks.insert(.article)
    case "of": entry.marks.insert(.of)
    case "at": entry.marks.insert(.at)
    case "on": entry.marks.insert(.on)
    case "in": entry.marks.insert(.in)
    case "range-start": entry.marks.insert(.rangeStart)
    case "range-join": entry.marks.insert(.rangeJoin)
    case "year-cue": entry.marks.insert(.yearCue)
    case "noun-cue": entry.marks.insert(.nounCue)
    case "month-cue": entry.marks.insert(.monthCue)
    case "future": entry.marks.insert(.future)
    case "past": entry.marks.insert(.past)
    case "week-of": entry.marks.insert(.weekOf)
    case "origin": entry.marks.insert(value == "-" ? .backwards : .onwards)
    case "lapse": entry.marks.insert(.lapse)
    case "deed": entry.marks.insert(.deed)
    case "clause": entry.marks.insert(.clause)
    case "change": entry.marks.insert(.change)
    case "than": entry.marks.insert(.than)
    case "ordinal": entry.marks.insert(.ordinal)
    case "number-join": entry.marks.insert(.numberJoin)
    case "auxiliary": entry.marks.insert(.auxiliary)
    case "during": entry.marks.insert(.during)
    case "deadline": entry.marks.insert(.deadline)
    case "clock-past": entry.marks.insert(.clockPast)
    case "clock-to": entry.marks.insert(.clockTo)
    case "unit-end": entry.marks.insert(.unitEnd)
    case "year-head": entry.marks.insert(.yearHead)
    case "ordinal-suffix": entry.marks.insert(.ordinalSuffix)
    default: report(row, "kind", "\"\(row.string("kind"))\" is not a kind of position")
    }
  }
}
