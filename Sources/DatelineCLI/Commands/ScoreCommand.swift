import ArgumentParser
import Dateline
import DatelineScoring

/// `dateline score`.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Scores mentions against gold: precision, recall, F1, and what is wrong.",
    discussion: """
      Gold is text with every mention marked, [span](LABEL key=value …). Without PRED the program \
      annotates the texts itself.

      strict: the same label and extent. overlap: the same label and something shared, one to \
      one. Attributes are compared on overlapping pairs, where gold has them.

      Examples:
        dateline score Corpus/gold --errors 5
        dateline score Corpus/gold after.jsonl --against before.jsonl --errors 20
        dateline score Corpus/gold --floors Corpus/floors.json --quiet
        dateline score Corpus/gold --floors Corpus/floors.json --update

      Exit codes: 0 all done; 1 a figure is below its floor, or a floor would sink; 2 wrong \
      usage, or a file that is not in its format; 3 no readable input.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "A file of gold, or a folder with .gold or .gold.txt files.",
      valueName: "gold"
    ),
    completion: .file()
  )
  var gold: String

  @Argument(
    help: ArgumentHelp(
      "What to score: JSON Lines with id, text and ents, - for standard input.",
      valueName: "pred"
    ),
    completion: .file()
  )
  var predictions: String?

  @Option(
    help: ArgumentHelp(
      "Tell what differs from these JSON Lines: figures, and mentions gained, lost, changed.",
      valueName: "file"
    ),
    completion: .file()
  )
  var against: String?

  @Option(
    help: ArgumentHelp(
      "Fail when an F1 or an accuracy is below its floor in this file.",
      valueName: "file"
    ),
    completion: .file()
  )
  var floors: String?

  @Flag(help: "Take the floors anew; none may sink.")
  var update = false

  @Flag(help: "Let --update lower floors; the changelog must say why.")
  var allowLower = false

  @Flag(help: "Print one JSON object instead of the table.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Show so many misses, false alarms and wrong values of each label; with --against, so many "
        + "changes of each kind.",
      valueName: "n"
    )
  )
  var errors = 0

  @OptionGroup var labels: LabelOptions

  @Flag(help: "Print nothing but what is below its floor.")
  var quiet = false

  @OptionGroup(title: "Annotation") var annotation: AnnotationOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  func validate() throws {
    if update, floors == nil { throw ValidationError("--update needs --floors FILE") }
    if allowLower, !update { throw ValidationError("--allow-lower needs --update") }
    if update, !labels.names.isEmpty {
      throw ValidationError("--update takes all labels, not --label")
    }
    if quiet, json { throw ValidationError("--quiet and --json exclude each other") }
    if errors < 0 { throw ValidationError("--errors \(errors): must be 0 or more") }
    if predictions == "-", against == "-" {
      throw ValidationError("standard input can be read only once")
    }
  }

  func run() throws {
    do {
      try score()
    } catch let error as FormatError {
      Console.write(error.findings.map { "dateline: \($0)" }.joined(separator: "\n"))
      throw Exit.usage
    }
  }

  private func score() throws {
    let documents = try GoldFiles.read(gold)
    let found = try predictions.map(read) ?? annotate(documents)
    let chosen = Set(labels.names)
    let score = Scorer.score(documents, found, labels: chosen)
    let other = try against.map { path in
      let old = try read(path)
      return (
        score: Scorer.score(documents, old, labels: chosen),
        changes: Changes(from: old, to: found, gold: documents, labels: chosen)
      )
    }
    if !quiet { report(score, against: other) }
    guard let floors else { return }
    let keeper = FloorsKeeper(path: floors, gold: GoldDocument.digest(of: documents))
    let isFine =
      try update
      ? keeper.update(score, allowLower: allowLower) : keeper.check(score, labels: chosen)
    if !isFine { throw Exit.negative }
  }

  private func read(_ path: String) throws -> Predictions {
    try Predictions(jsonLines: InputBytes.read(path), file: path == "-" ? "standard input" : path)
  }

  private func annotate(_ documents: [GoldDocument]) throws -> Predictions {
    try GoldAnnotator(lexicons.load(), annotation.stageOptions).annotate(documents)
  }

  private func report(_ score: Score, against other: (score: Score, changes: Changes)?) {
    if json { return Console.print(ScoreJSON.text(score, against: other, most: errors)) }
    var parts = [ScoreTable.text(score)]
    if let other {
      parts += [
        ScoreTable.text(score, against: other.score), ChangeTable.text(other.changes),
        ChangeList.text(other.changes, most: errors),
      ]
    } else {
      parts.append(FaultList.text(score.faults, most: errors, title: "Faults"))
    }
    Console.print(parts.filter { !$0.isEmpty }.joined(separator: "\n\n"))
  }
}
