import ArgumentParser
import Dateline
import Glibc
import SystemPackage

/// `dateline annotate`.
struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Annotates documents and writes one JSON line for each.",
    discussion: """
      Reads files, directories and standard input; writes in the order of the input.

      Examples:
        dateline annotate page.html
        dateline annotate articles/ -o articles.jsonl --errors failed.jsonl
        dateline annotate crawl/ --output-dir annotated/ -j 8
        echo 'Troops left Kyiv yesterday.' | dateline annotate --date 2022-04-02
        zcat dump.jsonl.gz | dateline annotate --from jsonl --text-key body - | head

      A JSON Lines record is {"id", "text" or "html", "date", "url", "title"}. A document that \
      cannot be read is told on standard error and never stops the others. After Ctrl-C the \
      documents under way are finished; with -o FILE they stay in FILE.partial.

      Exit codes: 0 all done; 2 wrong usage, lexicons, or an output that cannot be written \
      (a closed pipe is no error); 3 no readable input; 4 some documents failed; 130 interrupted.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Files, directories (read recursively) or - for standard input.",
      discussion: "Directories give their .txt .html .htm .xhtml .jsonl .ndjson, also with .gz.",
      valueName: "path"
    ),
    completion: .file()
  )
  var paths: [String] = []

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Annotation") var annotation: AnnotationOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions
  @OptionGroup(title: "Running") var running: RunOptions

  func validate() throws {
    if paths.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard input can be read only once")
    }
    for path in paths where path == output.file && path != "-" {
      throw ValidationError("\(path): is both input and output")
    }
  }

  func run() async throws {
    if paths.isEmpty, isatty(FileDescriptor.standardInput.rawValue) == 1 {
      Console.write("Usage: " + DatelineCommand.usageString(for: AnnotateCommand.self))
      Console.write("  Reads files, directories, or standard input when it is no terminal.")
      Console.write("  See 'dateline annotate --help' for more information.")
      throw Exit.usage
    }
    let paths = paths.isEmpty ? ["-"] : paths
    let annotator = try makeAnnotator(paths)
    let delivery = try output.open(running)
    let interruption = Interruption()
    let signals = interruption.listen { delivery.leaveInterrupted() }

    let source = BatchSource(paths: paths, options: input.readOptions(audit: output.audit))
    try await Runner(annotator, workers: running.workers).run(
      source,
      while: { !interruption.isRequested }
    ) { batch in
      delivery.deliver(batch)
      interruption.moved()
    }
    withExtendedLifetime(signals) {}
    if interruption.isRequested { delivery.leaveInterrupted() }
    try leave(delivery, paths)
  }

  private func makeAnnotator(_ paths: [String]) throws -> BatchAnnotator {
    let lexicons = try lexicons.load()
    do throws(Pipeline.OrderError) {
      return try BatchAnnotator(
        lexicons,
        reading: input.readOptions(audit: output.audit),
        stages: annotation.stageOptions,
        writing: output.writeOptions(made: optionsThatShow),
        pathsMayRepeat: paths.count > 1
      )
    } catch {
      throw Failure(.usage, error.description)
    }
  }

  /// The options that change records, as they stand on the command line.
  private var optionsThatShow: [String] {
    input.optionsThatShow + output.optionsThatShow + annotation.optionsThatShow
  }

  private func leave(_ delivery: Delivery, _ paths: [String]) throws {
    // An empty file is read like any other; a folder without one is a mistake of the user.
    let emptyIsFine = paths.contains { path in
      path == "-" || (try? Stat(FilePath(path)))?.type != .directory
    }
    switch delivery.finish(emptyIsFine: emptyIsFine) {
    case .noInput where !emptyIsFine:
      throw Failure(.noInput, "\(paths.joined(separator: ", ")): no document in it")
    case let exit: Exit.leave(exit)
    }
  }
}
