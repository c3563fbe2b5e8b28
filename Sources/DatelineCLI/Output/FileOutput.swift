import Dateline

/// One file, which appears when all is done.
struct FileOutput: LineOutput {
  private let file: PartFile

  init(_ path: String) throws(OutputError) { file = try PartFile(path) }

  func write(_ batch: AnnotatedBatch) throws(OutputError) { try file.write(batch.lines) }

  func finish() throws(OutputError) { try file.finish() }

  func abandon(_ remains: Remains) {
    switch remains {
    case .nothing: file.discard()
    case .finishedLines:
      if let name = file.keepAsPartial() { Console.say("what was done so far is in \(name)") }
    }
  }
}
