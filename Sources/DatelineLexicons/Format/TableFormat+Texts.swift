extension TableFormat {
  /// What texts and pages are made of.
  static let texts: [TableFormat] = [
    TableFormat(
      "text/abbreviations.tsv",
      .other,
      [
        .id, .name, .choice("kind", Abbreviation.Kind.self),
        .choice("ends", Abbreviation.Ends.self),
      ]
    ),
    TableFormat("text/agencies.tsv", .phrases(by: []), [.id, .name, .names, .casePolicy]),
    TableFormat("text/function-words.tsv", .phrases(by: []), [.id, .name]),
    TableFormat("text/sentence-starters.tsv", .phrases(by: []), [.id, .name]),
    TableFormat(
      "text/clutter.tsv",
      .other,
      [.id, .text("rule", .always), .name, .choice("match", ClutterEntry.Match.self)]
    ),
    TableFormat(
      "html/boilerplate.tsv",
      .other,
      [
        .id, .choice("attribute", BoilerplateEntry.Attribute.self), .text("token", .always),
        .choice("action", BoilerplateEntry.Action.self), .text("why"),
      ]
    ),
  ]
}
