import ArgumentParser
import DatelineScan

/// How much of the machine is used and how much is said.
struct RunOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The number of workers; all cores by default. The output does not depend on it.",
      valueName: "n"
    )
  )
  var jobs: Int?

  @Flag(help: "Say nothing but what ends the run.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say what was done also when standard error is no terminal.")
  var verbose = false

  var workers: Int { jobs ?? SystemCalls.processorCount }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("-j \(jobs): must be 1 or more") }
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other") }
  }
}
