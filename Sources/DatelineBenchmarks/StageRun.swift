import Dateline
import DatelineCore
import DatelineLexicons
import DatelineReaders
import DatelineScan
import DatelineStages
import DatelineWriters
import Glibc

/// The processor time of reading, each stage and writing over a corpus, one worker.
///
/// The clock on the wall, which is cheap to read, tells each step's share of the processor time.
struct StageRun {
  private(set) var documents = 0
  private(set) var mentions = 0
  private var bytes = 0
  /// The time of each step, in the order they run.
  private var steps: [(name: String, time: Duration)] = []
  /// The processor time of all in seconds.
  private var seconds = 0.0

  init(_ lexicons: Lexicons, corpus: String) throws {
    let pipeline = try Pipeline.standard(lexicons)
    let reader = DocumentReader(clutter: lexicons.clutter, boilerplate: lexicons.boilerplate)
    let writer = JSONLinesWriter()
    steps = (["source", "reader"] + pipeline.stages.map { type(of: $0).name } + ["writer"])
      .map { ($0, .zero) }
    var source = BatchSource(paths: [corpus])
    var document = Document(text: [])
    var output = ByteWriter()
    let start = clock()
    while let batch = time(0, { source.next() }) {
      output.removeAll()
      for case .document(let raw) in batch.items {
        try time(1) {
          document.reset()
          try reader.read(raw, of: batch, into: &document)
          document.terms = lexicons.terms
        }
        for (index, stage) in pipeline.stages.enumerated() {
          time(2 + index) { stage.annotate(&document) }
        }
        time(steps.count - 1) { writer.write(document, to: &output) }
        bytes += raw.range.count
        documents += 1
        mentions += document.mentions.count
      }
    }
    seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  func printReport() {
    let megabytes = Double(bytes) / 1e6
    let total = steps.reduce(Duration.zero) { $0 + $1.time }
    for step in steps + [("all", total)] {
      let share = seconds * (step.time / total)
      print(
        "  \(Report.padded(step.name, 16))\(Report.right(Report.rate(megabytes, share), 10))"
          + "  MB per CPU-second"
          + "\(Report.right(Report.fixed(share * 1000 / megabytes, 2), 8)) ms per MB"
      )
    }
    print("  \(documents) documents, \(mentions) mentions, \(Report.fixed(megabytes, 1)) MB")
  }

  /// Adds the time of some work to a step.
  private mutating func time<Result>(_ step: Int, _ work: () throws -> Result) rethrows -> Result {
    let start = ContinuousClock.now
    defer { steps[step].time += ContinuousClock.now - start }
    return try work()
  }
}
