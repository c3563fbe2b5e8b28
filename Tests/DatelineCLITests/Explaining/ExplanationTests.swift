import Dateline
import DatelineTestSupport
import Testing

@testable import DatelineCLI

/// What an explanation promises, whatever the text.
@Suite(.timeLimit(.minutes(5))) struct ExplanationTests {
  static let pieces = [
    "Kyiv", "KYIV, March 3 (Reuters) — ", "Moscow", "'s ", "Russian ", "turkey ", "Georgia, ",
    "Springfield, ", "Jordan ", "T-72", " Grad ", "Patriot", " missile", "Azov ", "sea",
    "Washington",
    "President ", "Emmanuel Macron", "Mr ", "governor of ", "foreign ministry", "72nd Brigade",
    "Kremlin", " said", " air base", "yesterday ", "on Monday, ", "at least ", "three", "$5m",
    "300 km",
    "é", "e\u{301}", "Київ", "北京", "\u{5d0}\u{5d1}", "\u{202e}abc\u{202c}", "🚀",
    "👩🏽\u{200d}✈\u{fe0f}", "\u{200d}", "\u{ad}", "\u{a0}", "\u{2028}", "\u{0}", "\u{1b}[31m", "\n",
    "\n\n", " ", " ", " ", "\t", ".", ". ", ", ", "—", "-", "\"",
    String(repeating: "x", count: 120),
  ]

  let lexicons: Lexicons
  let pipeline: Pipeline

  init() throws {
    lexicons = try Lexicons.shipped()
    pipeline = try Pipeline.standard(lexicons)
  }

  private func explanation(_ text: String) -> Explanation {
    var document = Document(text: text)
    document.isExplained = true
    document.meta.published = "2024-11-26"
    pipeline.annotate(&document)
    return Explanation(document, lexicons, JSONLinesWriter())
  }

  @Test func givesAccountOfEveryNameOnce() throws {
    var (names, lost) = (0, 0)
    for seed in 0..<300 as Range<UInt64> {
      let explanation = explanation(.scrambled(from: Self.pieces, seed: seed))
      let document = explanation.document
      var mentions: [Int] = []
      var losers = 0
      for item in explanation.items {
        switch item {
        case .mention(let explained):
          mentions.append(explained.id)
          losers += explained.losers.count
          #expect(explained.sentence.contains(explained.mention.range), "seed \(seed)")
        case .name(let name):
          names += 1
          #expect(name.sentence.contains(name.range), "seed \(seed)")
          #expect(!document.mentions.contains { $0.range.overlaps(name.range) }, "seed \(seed)")
          #expect(!name.readings.isEmpty, "seed \(seed)")
        }
      }
      #expect(mentions.sorted() == Array(document.mentions.indices), "seed \(seed)")
      #expect(losers == document.rejected.count, "seed \(seed)")
      lost += losers
    }
    #expect(names > 50 && lost > 50)
  }

  @Test func keepsToItsColumnsAndLines() throws {
    for seed in 0..<300 as Range<UInt64> {
      let explanation = explanation(.scrambled(from: Self.pieces, seed: seed))
      let text = ExplanationText(style: .plain).text(explanation)
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(Columns.count(String(line)) <= ExplanationText.columns, "seed \(seed): \(line)")
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 }, "seed \(seed)")
      }
      let marks = text.split(separator: "\n").filter { $0.contains { $0 == "^" || $0 == "~" } }
      #expect(marks.count == explanation.items.count, "seed \(seed)")
      #expect(throws: Never.self, "seed \(seed)") {
        try JSONParser.parse(ExplanationJSON.text(explanation).utf8)
      }
    }
  }

  @Test func showsSomeOfManyReadings() throws {
    let found = explanation("He left.")
    let range = found.document.sentences[0].range
    var entries: Set<UInt32> = []
    let places = lexicons.readings.elements.indices.filter {
      lexicons.readings[$0].kind == .place && entries.insert(lexicons.readings[$0].entry).inserted
    }
    var document = found.document
    for (count, reading) in places.prefix(9).enumerated() {
      document.considered.append(
        ConsideredReading(
          range,
          reading: UInt32(reading),
          .noEvidence,
          reason: .population,
          weight: Float(count)
        )
      )
    }
    let lines = ExplanationText(style: .plain)
      .text(Explanation(document, lexicons, JSONLinesWriter())).split(separator: "\n")
    #expect(lines.last == "              and 4 more")
    // The strongest first.
    let weights = lines.joined().matches(of: /weight\s+(\d)\.0\s+by\s+population/).map {
      String($0.1)
    }
    #expect(weights == ["8", "7", "6", "5", "4"])
  }
}
