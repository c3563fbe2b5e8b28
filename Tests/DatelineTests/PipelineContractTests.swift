import Dateline
import DatelineTestSupport
import Foundation
import Testing

/// What the standard pipeline promises, whatever the text.
///
/// `DATELINE_SEEDS` in the environment is the number of texts to try.
@Suite(.timeLimit(.minutes(600))) struct PipelineContractTests {
  static let pieces = [
    "yesterday", "Today ", "3 May", "on Monday, ", "2024-11-26", " the following day", "at least ",
    "three", " of the five ", "1,200", "300 km", "$5m", "50%", " two weeks ago", "No. 4",
    "Kyiv", "KYIV, March 3 (Reuters) — ", "Moscow", "'s ", "Russian ", "U.S.", "Georgia, ",
    "T-72", " T 72", "Patriot", " missile", "nuclear-capable ", "155mm shells", "(", ")", "[", "]",
    "President ", "Emmanuel Macron", "Mr ", "Gen. ", "Ivan Petrov", "governor of ", "former ",
    "Foreign Ministry", "72nd Brigade", "NATO", "Kremlin", " said", " air base", "village of ",
    "é", "e\u{301}", "ß", "İ", "Київ", "北京", "\u{5d0}\u{5d1}", "\u{202e}abc\u{202c}", "🚀",
    "👩🏽\u{200d}✈\u{fe0f}", "🇺🇦", "\u{200d}", "\u{ad}", "\u{feff}", "\u{a0}", "\u{2028}", "\u{0}",
    "\n", "\n\n", " ", "\t", ".", "...", "…", "!", "?", ",", ", ", "—", "–", "-", "--", "\"", "“",
    "”",
    "’s", "'", "/", "\\", "%", "-", "²", "½", "1990s", "10-12", "00:00", "9 a.m.", "\u{e000}",
    "\u{10ffff}",
  ]

  private static let seeds: Range<UInt64> = {
    let count = ProcessInfo.processInfo.environment["DATELINE_SEEDS"].flatMap { UInt64($0) }
    return 0..<(count ?? 500)
  }()

  let pipeline: Pipeline

  init() throws { pipeline = try Pipeline.standard(Lexicons.shipped()) }

  /// The document of a seed: paragraphs between blank lines.
  private func document(_ seed: UInt64) -> Document {
    MarkedText(text: .scrambled(from: Self.pieces, seed: seed), marks: [])
      .document(published: seed % 3 == 0 ? nil : "2024-11-26")
  }

  private func annotated(_ seed: UInt64) -> Document {
    var document = document(seed)
    pipeline.annotate(&document)
    return document
  }

  private func isOnScalars(_ range: TextRange, _ text: [UInt8]) -> Bool {
    func isBoundary(_ at: UInt32) -> Bool {
      at == text.count || (at < text.count && text[Int(at)] & 0xc0 != 0x80)
    }
    return range.start <= range.end && isBoundary(range.start) && isBoundary(range.end)
  }

  /// Whether ranges are on scalar boundaries, in order, not empty, and apart.
  private func areApart(_ ranges: [TextRange], _ text: [UInt8]) -> Bool {
    var end: UInt32 = 0
    for range in ranges {
      guard range.start >= end, range.count > 0, isOnScalars(range, text) else { return false }
      end = range.end
    }
    return true
  }

  @Test func mentionsStandApartInOrderOnScalars() {
    var found = 0
    for seed in Self.seeds {
      let document = annotated(seed)
      found += document.mentions.count
      #expect(areApart(document.mentions.map(\.range), document.text), "seed \(seed)")
    }
    #expect(found > 500)
  }

  @Test func mentionsLieInsideASentence() {
    for seed in Self.seeds {
      let document = annotated(seed)
      for mention in document.mentions {
        let holders = document.sentences.filter { $0.range.contains(mention.range) }
        #expect(holders.count == 1, "seed \(seed): \(document[mention.range])")
      }
    }
  }

  @Test func tokensStandApart() {
    for seed in Self.seeds {
      let document = annotated(seed)
      #expect(areApart(document.tokens.map(\.range), document.text), "seed \(seed)")
    }
  }

  @Test func sentencesTileTheirBlocks() {
    for seed in Self.seeds {
      let document = annotated(seed)
      #expect(areApart(document.sentences.map(\.range), document.text), "seed \(seed)")
      var next = 0
      for sentence in document.sentences {
        #expect(sentence.tokens.lowerBound == next, "seed \(seed)")
        next = sentence.tokens.upperBound
        for token in document.tokens[sentence.tokens] {
          #expect(sentence.range.contains(token.range), "seed \(seed)")
        }
        #expect(
          document.blocks.filter { $0.range.contains(sentence.range) }.count == 1,
          "seed \(seed)"
        )
      }
      #expect(next == document.tokens.count, "seed \(seed)")
    }
  }

  @Test func aSecondRunGivesTheSame() {
    for seed in Self.seeds {
      var document = annotated(seed)
      let first = AnnotatedLayers(document)
      pipeline.annotate(&document)
      #expect(AnnotatedLayers(document) == first, "seed \(seed)")
      #expect(AnnotatedLayers(annotated(seed)) == first, "seed \(seed)")
    }
  }

  @Test func aUsedDocumentGivesTheSame() {
    var used = annotated(1)
    for seed in Self.seeds.prefix(200) {
      let fresh = document(seed)
      used.reset()
      used.text = fresh.text
      used.blocks = fresh.blocks
      used.meta = fresh.meta
      pipeline.annotate(&used)
      #expect(AnnotatedLayers(used) == AnnotatedLayers(annotated(seed)), "seed \(seed)")
    }
  }

  /// A report in which much is cut in the middle when it ends early.
  static let report = """
    KYIV, March 3 (Reuters) — “We left at 9 a.m. (local time),” said Gen. Ivan Petrov of the U.S. \
    Army, No. 4 etc. It was approx. 300 km. “More than 1,200 T-72s, 155mm shells and $5m …” \
    President Emmanuel Macron, Ukraine's ally, met the governor of Sevastopol, Mr. J. P. Marsh, \
    Ph.D., at 10:30 p.m. on Nov. 23–25, 2024! Kursk Vostochny air base (Russian-held) fell? \
    At least three of the five missiles, i.e. “Kh-101s” [sic], hit Moscow’s 72nd Brigade at 5 km. “
    """

  @Test func aTextMayEndAnywhere() {
    let bytes = Array(Self.report.utf8)
    for end in bytes.indices where bytes[end] & 0xc0 != 0x80 {
      for tail in ["", " ", " “", ")", " (", "…"] {
        var document = Document(text: Array(bytes[..<end]) + Array(tail.utf8))
        pipeline.annotate(&document)
        #expect(areApart(document.mentions.map(\.range), document.text), "\(end) \(tail)")
      }
    }
  }

  @Test func aStageChangesOnlyWhatItAdds() throws {
    for seed in Self.seeds {
      var document = annotated(seed)
      document.resetLayers()
      document.meta.dateline = nil
      var before = AnnotatedLayers(document)
      for stage in pipeline.stages {
        stage.annotate(&document)
        let after = AnnotatedLayers(document)
        let changes = before.changes(to: after)
        #expect(
          changes.isSubset(of: type(of: stage).adds),
          "seed \(seed), stage \(type(of: stage).name)"
        )
        before = after
      }
    }
  }

  @Test func entitiesAndLosersPointAtMentions() {
    for seed in Self.seeds {
      let document = annotated(seed)
      let entities = document.mentions.map(\.entity)
      #expect(entities.allSatisfy { $0 >= -1 && $0 < document.entities.count }, "seed \(seed)")
      #expect(Set(entities.filter { $0 >= 0 }).count == document.entities.count, "seed \(seed)")
      for loser in document.rejected {
        #expect(Int(loser.winner) < document.mentions.count, "seed \(seed)")
        #expect(
          document.mentions[Int(loser.winner)].range.overlaps(loser.mention.range),
          "seed \(seed)"
        )
      }
    }
  }

  @Test(arguments: [OffsetUnit.scalar, .utf8, .utf16]) func recordsAreValid(_ unit: OffsetUnit)
    throws
  {
    let writer = JSONLinesWriter(options: WriteOptions(offsets: unit, tokens: true, audit: true))
    var lines: [UInt8] = []
    for seed in Self.seeds where seed % 3 == 0 {
      writer.write(annotated(seed), into: &lines)
      if lines.count > 1 << 20 || seed + 3 >= Self.seeds.upperBound {
        try expectValidRecords(lines)
        lines = []
      }
    }
  }

  @Test func aMisplacedStageIsRefused() throws {
    var refused = 0
    for (index, stage) in pipeline.stages.enumerated() {
      let needs = type(of: stage).needs.subtracting([.blocks])
      let others = pipeline.stages[..<index]
      guard !needs.isEmpty else { continue }
      #expect(throws: Pipeline.OrderError(stage: type(of: stage).name, missing: needs)) {
        try Pipeline([stage] + others, terms: .empty)
      }
      refused += 1
    }
    #expect(refused >= 8)
  }

  @Test func stagesHaveNamesOfTheirOwn() {
    let names = pipeline.stages.map { type(of: $0).name }
    #expect(Set(names).count == names.count)
    for stage in pipeline.stages {
      #expect(type(of: stage).name.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(!type(of: stage).summary.isEmpty && !type(of: stage).summary.contains("\n"))
    }
  }
}
