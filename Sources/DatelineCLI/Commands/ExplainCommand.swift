import ArgumentParser
import Dateline
import Glibc
import SystemPackage

/// `dateline explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells why each mention is what it is, and what lost.",
    discussion: """
      Shows each mention under its sentence (^^^) with its value, the stage, rule and lexicon row \
      that made it, the reason, and what lost: mentions it overlaps, other readings of its name. \
      Names that came to no mention (~~~) follow their sentence. Colours only on a terminal, and \
      not when NO_COLOR is set.

      Examples:
        dateline explain 'Troops left Kyiv yesterday.' --date 2022-04-02
        dateline explain page.html --label PLACE
        dateline explain articles.jsonl --json | jq -c '.not_taken[]'

      With --json one object a document:
      \(ExplanationJSON.keys)

      Exit codes: 0 all done; 2 wrong usage or lexicons; 3 no readable input; 4 some documents \
      failed.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "A text, a file or directory as for annotate, or - for standard input.",
      discussion: "What is no file is a text.",
      valueName: "text|path"
    ),
    completion: .file()
  )
  var subject: String?

  @OptionGroup var labels: LabelOptions
  @Flag(help: "Print one JSON object a document.")
  var json = false

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Annotation") var annotation: AnnotationOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  func run() throws {
    if subject == nil, isatty(FileDescriptor.standardInput.rawValue) == 1 {
      Console.write("Usage: " + DatelineCommand.usageString(for: ExplainCommand.self))
      Console.write("  Explains a text, a file, or standard input when it is no terminal.")
      Console.write("  See 'dateline explain --help' for more information.")
      throw Exit.usage
    }
    let options = input.readOptions(audit: false)
    let explainer = try DocumentExplainer(
      lexicons.load(),
      reading: options,
      stages: annotation.stageOptions,
      labels: labels.chosen
    )
    let subject = subject ?? "-"
    var output = ExplanationOutput(json ? nil : ExplanationText(style: .standardOutput))
    if subject == "-" || (try? Stat(FilePath(subject))) != nil {
      var source = BatchSource(paths: [subject], options: options)
      while let batch = source.next() { output.print(batch, explainer, named: true) }
      guard output.count > 0 else {
        throw Failure(.noInput, "\(subject): no document in it")
      }
    } else {
      if InputFile(name: subject, path: nil).formatOfName != nil, !subject.contains(" ") {
        Console.say("\(subject): no such file, so it is taken for a text")
      }
      output.print(batch(of: subject, options), explainer, named: false)
    }
    try output.finish()
  }

  /// A text as it would stand on standard input.
  private func batch(of text: String, _ options: ReadOptions) -> Batch {
    let bytes = Array(text.utf8)
    let format = options.format == .auto ? InputFormat.text : options.format
    let raw = RawDocument(name: "-", path: nil, format: format, range: bytes.indices)
    return Batch(number: 0, items: [.document(raw)], bytes: bytes)
  }
}
