import Dateline
import Testing

/// Texts made to be slow come back in time that grows as the text does.
@Suite(.serialized, .timeLimit(.minutes(10))) struct LongTextTests {
  /// A text that repeats a piece; `#` stands for a number that differs each time, in letters.
  struct Repetition: CustomTestStringConvertible, Sendable {
    var name: String
    var piece: String
    var count: Int
    var after = ""

    var testDescription: String { name }

    func text(_ count: Int) -> String {
      guard piece.contains("#") else { return String(repeating: piece, count: count) + after }
      return (0..<count).map { piece.replacing("#", with: Self.word($0)) }.joined() + after
    }

    private static func word(_ number: Int) -> String {
      var rest = number
      var letters = ""
      repeat {
        letters.append(Character(Unicode.Scalar(UInt8(97 + rest % 26))))
        rest /= 26
      } while rest > 0
      return letters
    }
  }

  static let repetitions: [Repetition] = [
    .init(name: "commas", piece: ",", count: 1_000_000),
    .init(name: "commas and spaces", piece: ", ", count: 250_000),
    .init(name: "capitals", piece: "KYIV", count: 50_000),
    .init(name: "the following day", piece: "the following day ", count: 100_000),
    .init(name: "sentences", piece: "A tank left Kyiv. ", count: 20_000),
    .init(name: "opening brackets", piece: "(", count: 200_000),
    .init(name: "brackets", piece: "([“", count: 60_000),
    .init(name: "names", piece: "Mr Aa# left. ", count: 20_000),
    .init(name: "surnames", piece: "Aa# ", count: 40_000),
    .init(name: "titles", piece: "President ", count: 40_000),
    .init(name: "honorifics", piece: "Mr. ", count: 100_000),
    .init(name: "ranks", piece: "General ", count: 100_000),
    .init(name: "offices at sea", piece: "Black Sea spokesman ", count: 30_000),
    .init(name: "fields of offices", piece: "Aa# Affairs Minister ", count: 20_000),
    .init(name: "ships", piece: "USS Aa# ", count: 40_000),
    .init(name: "units", piece: "Brigade ", count: 100_000),
    .init(name: "clock times", piece: "12:30 ", count: 60_000),
    .init(name: "parts of a day", piece: "the morning of 3 May 2024. ", count: 20_000),
    .init(name: "modifiers", piece: "long-range ", count: 40_000),
    .init(name: "nations", piece: "Russian ", count: 60_000),
    .init(name: "numbers", piece: "one hundred and ", count: 40_000),
    .init(name: "digits", piece: "1,", count: 50_000),
    .init(name: "hyphens", piece: "a-", count: 100_000),
    .init(name: "initials", piece: "U.S.", count: 50_000),
    .init(name: "hard weapons", piece: "Leopard ", count: 60_000),
    .init(name: "short forms", piece: "Aa Bb Cc (ABC) ", count: 20_000),
    .init(name: "places in places", piece: "Kyiv's Paris, Texas, ", count: 20_000),
    .init(name: "places", piece: "Georgia, ", count: 40_000),
    .init(name: "lines", piece: "\n", count: 500_000),
    .init(name: "combining marks", piece: "\u{301}", count: 200_000, after: " Kyiv"),
    .init(name: "nothing", piece: "", count: 1),
  ]

  /// A quadratic stage takes many times this for the texts above, a linear one far less, even
  /// unoptimised on a busy machine.
  private static let most = Duration.seconds(60)

  let pipeline: Pipeline

  init() throws { pipeline = try Pipeline.standard(Lexicons.shipped()) }

  @Test func bodiesBeforeOfficesComeBackSoon() {
    let text = String(repeating: "Polish air force commander ", count: 300)
    var documents = (Document(text: text), Document(text: text + text + text + text))
    let clock = ContinuousClock()
    let times = (
      clock.measure { pipeline.annotate(&documents.0) },
      clock.measure { pipeline.annotate(&documents.1) }
    )
    #expect(times.1 < times.0 * 8)
  }

  @Test(arguments: repetitions) func comeBackSoon(_ repetition: Repetition) {
    var document = Document(text: repetition.text(repetition.count))
    let time = ContinuousClock().measure { pipeline.annotate(&document) }
    #expect(time < Self.most)
  }
}
