extension TableFormat {
  private static let lower = ColumnFormat.choice("lower", ["never", "no", "yes"])

  private static let organisationKind = ColumnFormat.choice(
    "kind",
    [
      "agency", "alliance", "armed-group", "body", "company", "force", "media", "ministry",
      "party", "seat", "unit",
    ],
    .optional
  )

  private static let place: [ColumnFormat] = [
    .id, .name, .names, .placeKind, .country, .place("within"), .number("lat", -90...90),
    .number("lon", -180...180), .number("population", 0...4_294_967_295), .casePolicy,
  ]

  /// What has a name: places, weapons, people, organisations.
  static let names: [TableFormat] = [
    TableFormat(
      "ambiguity.tsv",
      .other,
      [
        .id, .name, .choice("kind", Ambiguities.Kind.self),
        .choice("policy", Ambiguities.Policy.self), .cue,
      ]
    ),
    TableFormat(
      "places/hard-names.tsv",
      .other,
      [.id, .name, .choice("also", Ambiguities.OtherSense.self)]
    ),
    TableFormat(
      "officials/people.tsv",
      .names(.person),
      [
        .id, .name, .names, .country, .casePolicy, ColumnFormat("born", .day),
        ColumnFormat("died", .day), .text("wikidata"),
      ]
    ),
    TableFormat(
      "officials/terms.tsv",
      .other,
      [
        .id,
        ColumnFormat("person", .reference(to: ["officials/people.tsv"], noun: "person"), .always),
        .text("role", .always), .country, .text("org"), .place("place"),
      ] + ColumnFormat.interval
    ),
    TableFormat(
      "organisations/organisations.tsv",
      .names(.organisation),
      [
        .id, .name, .names,
        organisationKind, .country,
        ColumnFormat(
          "parent",
          .reference(to: ["organisations/organisations.tsv"], noun: "organisation")
        ), .casePolicy, .cue,
      ] + ColumnFormat.interval
    ),
    TableFormat(
      "officials/roles.tsv",
      .phrases(by: []),
      [.id, .name, .names, .choice("kind", RoleEntry.Kind.self), .casePolicy]
    ),
    TableFormat(
      "officials/ranks.tsv",
      .phrases(by: []),
      [.id, .name, .names, .choice("kind", RankEntry.Kind.self), .casePolicy]
    ),
    TableFormat(
      "officials/status.tsv",
      .phrases(by: []),
      [.id, .name, .names, .text("status", .always), .casePolicy]
    ),
    TableFormat(
      "organisations/bodies.tsv",
      .phrases(by: []),
      [
        .id, .name, .names,
        .choice("kind", ["agency", "body", "force", "ministry"]), lower, .casePolicy,
      ]
    ),
    TableFormat(
      "organisations/forces.tsv",
      .phrases(by: []),
      [.id, .name, .names, lower, .casePolicy]
    ),
    TableFormat(
      "organisations/heads.tsv",
      .phrases(by: []),
      [.id, .name, .names, organisationKind, .choice("of", ["no", "yes"]), .casePolicy]
    ),
    TableFormat("organisations/units.tsv", .phrases(by: []), [.id, .name, .names, .casePolicy]),
    TableFormat(
      "officials/links.tsv",
      .phrases(by: []),
      [.id, .name, .names, .choice("kind", OfficeLink.self)]
    ),
    TableFormat("officials/speech.tsv", .phrases(by: []), [.id, .name, .names]),
    TableFormat("names/given-names.tsv", .phrases(by: []), [.id, .name, .names, .casePolicy]),
    TableFormat(
      "names/shared-given-names.tsv",
      .phrases(by: []),
      [.id, .name, .names, .casePolicy]
    ),
    TableFormat("names/particles.tsv", .phrases(by: []), [.id, .name, .names]),
    TableFormat(
      "weapons/weapons.tsv",
      .names(.weapon),
      [
        .id, .name, .names, .weaponClass,
        ColumnFormat("family", .reference(to: ["weapons/weapons.tsv"], noun: "weapon")),
        ColumnFormat("origin", .countries), .choice("spelling", ["designation"], .optional),
        .casePolicy, .cue,
      ]
    ),
    TableFormat(
      "weapons/classes.tsv",
      .phrases(by: []),
      [.id, .name, .names, .weaponClass, .choice("role", WeaponClassEntry.Role.self), .casePolicy]
    ),
    TableFormat(
      "weapons/modifiers.tsv",
      .phrases(by: []),
      [
        .id, .name, .names,
        .choice(
          "kind",
          [
            "basing", "calibre", "domain", "guidance", "maker", "propulsion", "range", "warhead",
          ]
        ), .weaponClass, .casePolicy,
      ]
    ),
    TableFormat("places/geonames.tsv", .names(.place), place),
    TableFormat("places/regions.tsv", .names(.place), place),
    TableFormat("places/districts.tsv", .names(.place), place),
    TableFormat(TableFormat.villages, .names(.place), place),
    TableFormat("places/places.tsv", .names(.place), place),
    TableFormat(
      "places/state-abbreviations.tsv",
      .other,
      [
        ColumnFormat("id", .reference(to: placeTables, noun: "place"), .always), .name, .names,
      ]
    ),
    TableFormat(
      "places/capitals.tsv",
      .other,
      [
        ColumnFormat("id", .reference(to: placeTables, noun: "place"), .always), .country,
      ]
    ),
    TableFormat(
      "places/claims.tsv",
      .other,
      [
        .id, .place("place", .always), ColumnFormat("country", .country, .always),
        .choice("stance", ["claims", "controls"]),
      ] + ColumnFormat.interval
    ),
    TableFormat(
      "places/demonyms.tsv",
      .names(.demonym),
      [.id, .name, .names, .country, .place("place"), .casePolicy]
    ),
    TableFormat(
      "places/heads.tsv",
      .phrases(by: ["position"]),
      [
        .id, .name, .names, .placeKind, .choice("position", ["after", "before"]), .casePolicy,
      ]
    ),
    TableFormat(
      "places/metonym-cues.tsv",
      .phrases(by: ["kind"]),
      [.id, .name, .names, .choice("kind", MetonymCue.self)]
    ),
    TableFormat("places/language-words.tsv", .phrases(by: []), [.id, .name, .names]),
    TableFormat("places/no-places.tsv", .phrases(by: []), [.id, .name, .names]),
  ]
}
