import DatelineCore
import DatelineLexicons
import DatelineReaders
import Testing

@Suite struct TextAssemblerTests {
  static let clutter = [
    ClutterEntry(rule: "share", phrase: "share this", match: .shortPrefix),
    ClutterEntry(rule: "comment", phrase: "comments", match: .whole),
    ClutterEntry(rule: "read-also", phrase: "read also", match: .prefix),
  ]
  static let body = "The army said on Tuesday that its troops had left the city of Kyiv"

  static let repetitions: [(source: String, kept: [String], rules: [String])] = [
    ("Troops leave\n\nTroops Leave\n\nOne.", ["Troops leave", "One."], ["repeated-headline"]),
    ("\(body)\n\(body) at night.", ["\(body)", "\(body) at night."], []),
    (
      "Head line\n\(body)\n\(body) at night.", ["Head line", "\(body) at night."],
      ["repeated-teaser"]
    ),
    (
      "Head line\n\(body)…\n\(body) at night.", ["Head line", "\(body) at night."],
      ["repeated-teaser"]
    ),
    (
      "Head line\n\(body) [...]\n\(body) at night.", ["Head line", "\(body) at night."],
      ["repeated-teaser"]
    ),
    ("Head line\nHe left\nHe left Kyiv.", ["Head line", "He left", "He left Kyiv."], []),
  ]

  @Test(arguments: repetitions)
  func saysEachThingOnce(_ source: String, _ kept: [String], _ rules: [String]) throws {
    let document = try read(source, as: .text)
    #expect(document.blocks.map { document[$0.range] } == kept)
    #expect(document.string == kept.joined(separator: "\n\n"))
    #expect(document.dropped.map(\.rule) == rules)
  }

  /// Dropping a block must not copy the text before it, nor a mark look through all of it.
  @Test(arguments: ["Share this\n\n", "e\u{301} "])
  func readsLongTextsInTheTimeOfShortOnes(_ piece: String) throws {
    let clock = ContinuousClock()
    func time(_ count: Int) throws -> Duration {
      let text =
        String(repeating: "\(Self.body).\n\n", count: count)
        + String(repeating: piece, count: count)
      return try clock.measure { _ = try read(text, as: .text, clutter: Self.clutter) }
    }
    let short = try (0..<3).map { _ in try time(5_000) }.min() ?? .zero
    #expect(try time(40_000) < short * 30)
  }

  static let scraps: [(text: String, rule: String?)] = [
    ("Share this content:", "share"), ("SHARE THIS", "share"), ("“Comments”", "comment"),
    ("12 comments", "comment"), ("Comments (3)", "comment"), ("Comments he made.", nil),
    ("Share thistles.", nil), ("Read also: Kyiv falls, troops say", "read-also"),
    ("Share this " + String(repeating: "a ", count: 60), nil),
    ("Read also " + String(repeating: "a ", count: 100), nil),
  ]

  @Test(arguments: scraps)
  func dropsScraps(_ text: String, _ rule: String?) throws {
    let document = try read("One.\n\n\(text)\n\nTwo.", as: .text, clutter: Self.clutter)
    #expect(document.dropped.map(\.rule) == (rule.map { [$0] } ?? []))
    #expect(document.blocks.count == (rule == nil ? 3 : 2))
  }

  @Test func keepsTheWayBackBehindADrop() throws {
    let source = "Head line\nHead line\n\(Self.body)…\n\(Self.body)  at night.\nShare this\nEnd."
    let document = try read(source, as: .text, clutter: Self.clutter)
    #expect(
      document.outline == [
        "title: Head line", "paragraph: \(Self.body) at night.", "paragraph: End.",
      ]
    )
    let end = document.text.count - 4
    #expect(document.offsets.source(of: end) == source.utf8.count - 4)
    #expect(document.offsets.source(of: 11) == 20 + Self.body.utf8.count + 4)
  }

  static let titles: [(json: String, outline: [String])] = [
    (#"{"title":"A  b","text":"One."}"#, ["title: A b", "paragraph: One."]),
    (#"{"title":"A b","text":"a B\n\nOne."}"#, ["title: a B", "paragraph: One."]),
    (#"{"title":"A b","text":"A b c d.\n\nOne."}"#, ["paragraph: A b c d.", "paragraph: One."]),
    (
      #"{"title":"A b","html":"<title>X y</title><h1>X y</h1><p>One.</p>"}"#,
      ["title: A b", "paragraph: One."]
    ),
  ]

  @Test(arguments: titles)
  func putsTheGivenTitleFirst(_ json: String, _ outline: [String]) throws {
    let document = try read(json, as: .jsonl)
    #expect(document.outline == outline)
    #expect(document.meta.title == "A b")
  }
}
