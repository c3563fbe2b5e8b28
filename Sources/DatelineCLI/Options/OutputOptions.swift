import ArgumentParser
import Dateline
import SystemPackage

/// Where records go, and what they hold.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .customShort("o"),
    help: ArgumentHelp(
      "Write here, - for standard output. The file appears when all is done.",
      valueName: "file"
    ),
    completion: .file()
  )
  var file: String?

  @Option(
    help: ArgumentHelp(
      "Write one .jsonl for each input file into this folder, keeping relative folders.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var outputDir: String?

  @Option(
    help: ArgumentHelp(
      "Write a record here for each document that failed.",
      valueName: "file"
    ),
    completion: .file()
  )
  var errors: String?

  @Flag(help: "Add the tokens to each record.")
  var tokens = false

  @Option(help: ArgumentHelp("What start and end count.", valueName: "unit"))
  var offsets = OffsetUnit.scalar

  @Flag(help: "Add to each record what cleaning left out.")
  var audit = false

  func validate() throws {
    if file != nil, outputDir != nil {
      throw ValidationError("-o and --output-dir exclude each other")
    }
    for path in [file, outputDir, errors] where path?.isEmpty == true {
      throw ValidationError("the path of an output must not be empty")
    }
  }

  /// What records hold.
  func writeOptions(made options: [String]) -> WriteOptions {
    WriteOptions(
      offsets: offsets,
      tokens: tokens,
      audit: audit,
      made: Made(dateline: Release.version, options: options)
    )
  }

  var optionsThatShow: [String] {
    [tokens ? "--tokens" : nil, audit ? "--audit" : nil].compactMap(\.self)
  }

  /// Opens the outputs of a run.
  func open(_ running: RunOptions) throws(Failure) -> Delivery {
    do throws(OutputError) {
      // First the errors: no temporary file is left behind when they cannot be written.
      let failures = try errors.map { path throws(OutputError) in try ErrorOutput(path) }
      return Delivery(to: try openRecords(), errors: failures, running)
    } catch {
      throw Failure(.usage, "\(error.target): cannot be written: \(error.cause)")
    }
  }

  private func openRecords() throws(OutputError) -> any LineOutput {
    if let outputDir { return try FolderOutput(outputDir) }
    guard let file, file != "-" else { return StreamOutput.standardOutput }
    // A device or a pipe must not be replaced by a file.
    guard let kind = (try? Stat(FilePath(file)))?.type, kind != .regular else {
      return try FileOutput(file)
    }
    do {
      return StreamOutput(try FileDescriptor.open(FilePath(file), .writeOnly), name: file)
    } catch {
      throw OutputError(file, error)
    }
  }
}
