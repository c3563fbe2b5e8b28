import Dateline
import DatelineCore
import Glibc

/// Measures Dateline over a corpus made of its own documents.
///
///     DatelineBenchmarks corpus DOCUMENTS FOLDER    makes FOLDER/text.jsonl and FOLDER/html.jsonl
///     DatelineBenchmarks run PROGRAM LEXICONS FOLDER EXPECTED [--record]
@main
enum Benchmarks {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      print("DatelineBenchmarks: \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    switch (arguments.first, arguments.count) {
    case ("corpus", 3):
      try CorpusMaker(documents: arguments[1]).write(to: arguments[2])
    case ("run", 5...6):
      try run(
        program: arguments[1],
        lexicons: arguments[2],
        folder: arguments[3],
        expected: ExpectedCounts(arguments[4]),
        records: arguments.last == "--record"
      )
    default:
      print("usage: DatelineBenchmarks corpus DOCUMENTS FOLDER")
      print("       DatelineBenchmarks run PROGRAM LEXICONS FOLDER EXPECTED [--record]")
      exit(2)
    }
  }

  private static func run(
    program: String,
    lexicons: String,
    folder: String,
    expected: ExpectedCounts,
    records: Bool
  ) throws {
    // First of all, because a child starts with the peak memory of its parent.
    for name in CorpusMaker.names {
      print("\(name).jsonl, the whole program")
      try ProgramRun(program: program, corpus: "\(folder)/\(name).jsonl").printReport()
    }
    let lexicons = try Lexicons.load(from: [lexicons])
    var found: [ExpectedCounts.Row] = []
    for name in CorpusMaker.names {
      print("\(name).jsonl, stage by stage in this process")
      let stages = try StageRun(lexicons, corpus: "\(folder)/\(name).jsonl")
      stages.printReport()
      found.append(
        ExpectedCounts.Row(corpus: name, documents: stages.documents, mentions: stages.mentions)
      )
    }
    if records {
      try expected.record(found)
    } else {
      let differences = expected.differences(from: found)
      for difference in differences { print("WRONG \(difference)") }
      if !differences.isEmpty { exit(1) }
    }
  }
}
