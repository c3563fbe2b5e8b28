extension TableFormat {
  /// The words of numbers and dates.
  static let grammar: [TableFormat] = [
    TableFormat(
      "numbers/words.tsv",
      .phrases(by: []),
      [.id, .name, .names, .number("value"), .choice("role", NumberWord.Role.self)]
    ),
    TableFormat(
      "numbers/bounds.tsv",
      .phrases(by: []),
      [
        .id, .name, .names,
        .choice("bound", ["about", "at-least", "at-most", "less-than", "more-than"]),
        .choice("position", BoundEntry.Position.self),
        .choice(
          "mod",
          ["APPROX", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "LESS_THAN", "MORE_THAN"],
          .optional
        ),
      ]
    ),
    TableFormat(
      "numbers/units.tsv",
      .other,
      [
        .id, .name, .names, ColumnFormat("symbols", .forms), .text("measures", .always),
        .number("factor"), .number("offset"), .text("si"),
        .choice("kind", ["before", "calibre", "percent"], .optional), .text("shown"),
        ColumnFormat("glued", .forms),
      ]
    ),
    TableFormat(
      "numbers/currencies.tsv",
      .other,
      [
        .id, .name, .names, ColumnFormat("symbols", .forms), ColumnFormat("minor", .forms),
        ColumnFormat("large", .forms), .casePolicy,
      ]
    ),
    TableFormat(
      "numbers/scale-suffixes.tsv",
      .phrases(by: []),
      [.id, .name, .names, .number("value", 0...1e30, .always)]
    ),
    TableFormat("numbers/not-counts.tsv", .phrases(by: []), [.id, .name, .names, .casePolicy]),
    TableFormat(
      "dates/months.tsv",
      .phrases(by: []),
      [.id, .name, .names, .number("value", 1...12, .always), .casePolicy]
    ),
    TableFormat(
      "dates/weekdays.tsv",
      .phrases(by: []),
      [.id, .name, .names, .number("value", 1...7, .always), .casePolicy]
    ),
    TableFormat(
      "dates/relative-days.tsv",
      .phrases(by: []),
      [
        .id, .name, .names, .number("value", -366...366, .always), .text("part"),
        .choice("anchor", RelativeDay.Anchor.self),
      ]
    ),
    TableFormat(
      "dates/units.tsv",
      .phrases(by: []),
      [
        .id, .name, .names, .choice("value", DateUnit.Letter.self),
        .choice("edge", TimexEdge.self, .optional),
      ]
    ),
    TableFormat(
      "dates/parts-of-day.tsv",
      .phrases(by: []),
      [.id, .name, .names, .text("value", .always)]
    ),
    TableFormat(
      "dates/seasons.tsv",
      .phrases(by: []),
      [.id, .name, .names, .text("value", .always), .choice("alone", ["no", "yes"], .optional)]
    ),
    TableFormat(
      "dates/positions.tsv",
      .other,
      [.id, .name, .names, .text("kind", .always), .text("value"), .casePolicy]
    ),
    TableFormat(
      "dates/references.tsv",
      .phrases(by: []),
      [.id, .name, .names, .text("value", .always), .choice("kind", DateReference.Kind.self)]
    ),
    TableFormat(
      "dates/holidays.tsv",
      .phrases(by: []),
      [.id, .name, .names, .text("rule"), ColumnFormat("country", .countries)]
    ),
    TableFormat(
      "dates/durations.tsv",
      .phrases(by: []),
      [.id, .name, .names, .choice("kind", VagueDuration.Kind.self), .text("value")]
    ),
    TableFormat(
      "dates/zones.tsv",
      .phrases(by: []),
      [
        .id, .name, .names, .number("offset", -840...840), .number("summer", -840...840),
        .casePolicy,
      ]
    ),
    TableFormat(
      "dates/sets.tsv",
      .phrases(by: []),
      [
        .id, .name, .names, .choice("kind", DateSet.Kind.self), .text("value"), .text("quant"),
        .text("freq"),
      ]
    ),
  ]
}
