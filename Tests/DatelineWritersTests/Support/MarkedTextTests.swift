import DatelineCore
import DatelineScan
import DatelineTestSupport
import Testing

@Suite struct MarkedTextTests {
  @Test func readsTheNotation() {
    let marked: MarkedText =
      #"Łódź: [Kyiv](PLACE country=UA kind=city|region) \[sic] (a) [two men](NUMBER counts="young men")"#
    #expect(marked.problem == nil)
    #expect(marked.text == "Łódź: Kyiv [sic] (a) two men")
    #expect(marked.marks.map(\.label) == ["PLACE", "NUMBER"])
    #expect(marked.marks.map(\.range) == [9..<13, 24..<31])
    #expect(marked.marks[0].keys.map(\.name) == ["country", "kind"])
    #expect(marked.marks[1].keys.map(\.value) == ["young men"])
  }

  static let sentences: [MarkedText] = [
    "", "No marks at all.", #"A \[bracket]."#, "[Kyiv](PLACE)",
    "[a](NUMBER value=1)[b](DATE mod=MID)",
    #"[two](NUMBER counts="young men" kind=approx)."#, "“[Kyiv](PLACE)”’s — 🚀 [é](NORP country=FR)",
  ]

  @Test(arguments: sentences)
  func writesWhatItRead(_ sentence: MarkedText) {
    #expect(sentence.problem == nil)
    #expect(MarkedText(sentence.description) == sentence)
  }

  static let unreadable: [MarkedText] = [
    "[Kyiv]", "[Kyiv](", "[Kyiv]()", "[](PLACE)", "[a [b](X)](Y)", "[a](PLACE country)",
    "[a](PLACE",
    "[open", #"[a](PLACE x="y)"#,
  ]

  @Test(arguments: unreadable)
  func whatItCannotReadEqualsNothingFound(_ sentence: MarkedText) {
    #expect(sentence.problem != nil)
    #expect(sentence.found(in: sentence.document()) != sentence)
  }

  private func expected(_ notation: MarkedText, isFoundIn document: Document) -> Bool {
    notation.found(in: document) == notation
  }

  @Test func showsOnlyTheKeysAndLabelsNamed() {
    let document = RichDocument.make()
    let found = [
      "[Kyiv](PLACE) “holds”.\n\nT-72 🚀 Putin 150 km 3 May.",
      "[Kyiv](PLACE kb=geonames:703448 country=UA) “holds”.\n\nT-72 🚀 Putin 150 km 3 May.",
      "Kyiv “holds”.\n\n[T-72](WEAPON system=t-72b|t-72) 🚀 Putin 150 km 3 May.",
      "Kyiv “holds”.\n\nT-72 🚀 Putin [150 km](QUANTITY value=300/2 max=1/2) 3 May.",
      "Kyiv “holds”.\n\nT-72 🚀 Putin 150 km [3 May](DATE type=DATE value=2024-05-03 mod=ON_OR_BEFORE).",
      #"Kyiv “holds”.\#n\#nT-72 🚀 Putin 150 km [3 May](DATE anchor="dateline 2024-05-03")."#,
    ]
    for notation in found {
      #expect(expected(MarkedText(notation), isFoundIn: document), "\(notation)")
    }
  }

  static let wrong: [(String, String)] = [
    // A wrong value shows the one found.
    (
      "[Kyiv](PLACE country=RU) “holds”.\n\nT-72 🚀 Putin 150 km 3 May.",
      "[Kyiv](PLACE country=UA) “holds”.\n\nT-72 🚀 Putin 150 km 3 May."
    ),
    // A key that was not found is not there.
    (
      "Kyiv “holds”.\n\n[T-72](WEAPON unit=x) 🚀 Putin 150 km 3 May.",
      "Kyiv “holds”.\n\n[T-72](WEAPON) 🚀 Putin 150 km 3 May."
    ),
    // Another span shows the keys used with the label.
    (
      "Kyiv “holds”.\n\nT-72 🚀 Putin 150 km [3 May.](DATE type=DATE)",
      "Kyiv “holds”.\n\nT-72 🚀 Putin 150 km [3 May](DATE type=DATE)."
    ),
    // A sentence without marks shows every mention.
    (
      RichDocument.text,
      "[Kyiv](PLACE) “holds”.\n\n[T-72](WEAPON) 🚀 [Putin](OFFICIAL) [150 km](QUANTITY) [3 May](DATE)."
    ),
  ]

  @Test(arguments: wrong)
  func showsWhatWasFoundInstead(_ expected: String, _ shown: String) {
    let found = MarkedText(expected).found(in: RichDocument.make())
    #expect(found != MarkedText(expected))
    #expect(found.description == shown)
  }

  @Test func labelsAskedForAreShownThoughNoneIsMarked() {
    let bare = MarkedText(RichDocument.text)
    #expect(bare.found(in: RichDocument.make(), labels: [.norp]) == bare)
    #expect(bare.found(in: RichDocument.make(), labels: [.place]) != bare)
  }

  @Test func makesAParagraphOfEachPart() {
    let document = MarkedText("One.\n\nTwo.\nStill two.").document(published: "2024-05-03")
    #expect(document.blocks.map { document[$0.range] } == ["One.", "Two.\nStill two."])
    #expect(document.meta.publishedDay == CivilDay(iso: "2024-05-03"))
  }

  @Test func runsAPipeline() throws {
    let pipeline = try Pipeline([FirstWord()], terms: .empty)
    let sentence: MarkedText = "[Kyiv](NORP country=UA) holds."
    #expect(sentence.annotated(by: pipeline) == sentence)
  }

  /// Marks the first four bytes.
  private struct FirstWord: Stage {
    static let name = "first-word"
    static let summary = "marks the first word"
    static let needs: Set<Layer> = []
    static let adds: Set<Layer> = [.mentions]

    func annotate(_ document: inout Document) {
      document.mentions.append(
        Mention(TextRange(0, 4), .norp(RichDocument.country("UA")), rule: .demonym)
      )
    }
  }
}
