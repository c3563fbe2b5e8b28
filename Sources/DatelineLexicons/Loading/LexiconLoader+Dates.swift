import DatelineCore
import DatelineScan

extension LexiconLoader {
  /// The words of dates.
  struct DateTables {
    var months: Draft<Int>
    var weekdays: Draft<Int>
    var relativeDays: Draft<RelativeDay>
    var units: Draft<DateUnit>
    var dayParts: Draft<Term>
    var seasons: Draft<Term>
    var positions: Draft<DatePosition>
    var references: Draft<DateReference>
    var holidays: Draft<Holiday>
    var durations: Draft<VagueDuration>
    var zones: Draft<TimeZoneEntry>
    var sets: Draft<DateSet>
  }

  mutating func loadDates() -> DateTables {
    DateTables(
      months: phrases("dates/months.tsv", cue: .month, columns: ["value"]) { _, row in
        row.integer("value")
      },
      weekdays: phrases("dates/weekdays.tsv", cue: .weekday, columns: ["value"]) { _, row in
        row.integer("value")
      },
      relativeDays: phrases(
        "dates/relative-days.tsv", cue: .relativeDay, columns: ["value", "part", "anchor"]
      ) { loader, row in
        guard let anchor = loader.value(row, "anchor", as: RelativeDay.Anchor.self),
          let days = loader.number(row, "value")
        else { return nil }
        return RelativeDay(days: Int(days), part: loader.builder.term(row["part"]), anchor: anchor)
      },
      units: phrases("dates/units.tsv", cue: .dateUnit, columns: ["value"]) { loader, row in
        loader.value(row, "value", as: DateUnit.Letter.self).map(DateUnit.init)
      },
      dayParts: phrases("dates/parts-of-day.tsv", cue: .dayPart, columns: ["value"]) {
        loader, row in loader.builder.term(row["value"])
      },
      seasons: phrases("dates/seasons.tsv", cue: .season, columns: ["value"]) { loader, row in
        loader.builder.term(row["value"])
      },
      positions: phrases("dates/positions.tsv", cue: .datePosition, columns: ["kind", "value"]) {
        loader, row in
        loader.value(row, "kind", as: DatePosition.Kind.self).map {
          DatePosition(kind: $0, value: loader.builder.term(row["value"]))
        }
      },
      references: phrases("dates/references.tsv", cue: .dateReference, columns: ["value", "kind"]) {
        loader, row in
        DateReference(
          value: loader.builder.term(row["value"]), kind: loader.builder.term(row["kind"]))
      },
      holidays: phrases("dates/holidays.tsv", cue: .holiday, columns: ["rule"]) { loader, row in
        Holiday(rule: loader.builder.term(row["rule"]), row: loader.rowTerm("holidays", row))
      },
      durations: phrases("dates/durations.tsv", cue: .vagueDuration, columns: ["kind", "value"]) {
        loader, row in
        loader.value(row, "kind", as: VagueDuration.Kind.self).map {
          VagueDuration(kind: $0, value: loader.builder.term(row["value"]))
        }
      },
      zones: phrases("dates/zones.tsv", cue: .timeZone, columns: ["offset"]) { loader, row in
        loader.number(row, "offset").map { TimeZoneEntry(offset: Int($0)) }
      },
      sets: phrases("dates/sets.tsv", cue: .dateSet, columns: ["kind", "value", "quant", "freq"]) {
        loader, row in
        DateSet(
          value: loader.builder.term(row["value"]), quant: loader.builder.term(row["quant"]),
          freq: loader.builder.term(row["freq"]), kind: loader.builder.term(row["kind"]))
      })
  }
}
