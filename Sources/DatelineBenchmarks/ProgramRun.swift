import DatelineScan
import Foundation

/// The built program over a corpus: reading, annotating, writing to `/dev/null`.
struct ProgramRun {
  private let megabytes: Double
  private let alone: Figures
  private let together: Figures

  /// The program ended with an error, which it has told.
  struct Failed: Error {
    var status: Int32
  }

  private struct Figures {
    /// Seconds of processor time and of the clock on the wall.
    var processor: Double
    var wall: Double
    /// The most memory held by this or an earlier run, in bytes.
    var peakBytes: Int
  }

  init(program: String, corpus: String) throws {
    let size = try FileManager.default.attributesOfItem(atPath: corpus)[.size] as? Int ?? 0
    megabytes = Double(size) / 1e6
    alone = try ProgramRun.figures(program, corpus, workers: 1)
    together = try ProgramRun.figures(program, corpus, workers: 2)
  }

  func printReport() {
    line("1 worker", Report.rate(megabytes, alone.processor), "MB per CPU-second")
    line("2 workers", Report.rate(megabytes, together.processor), "MB per CPU-second")
    line("2 workers", Report.fixed(alone.wall / together.wall, 2), "times as fast on the wall")
    line("memory", Report.fixed(Double(together.peakBytes) / 1e6, 1), "MB at the peak")
  }

  private func line(_ name: String, _ value: String, _ unit: String) {
    print("  \(Report.padded(name, 16))\(Report.right(value, 10))  \(unit)")
  }

  private static func figures(_ program: String, _ corpus: String, workers: Int) throws -> Figures {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["annotate", "--quiet", "-j", String(workers), "-o", "/dev/null", corpus]
    let before = SystemCalls.usageOfChildren()
    let start = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    let wall = (ContinuousClock.now - start) / .seconds(1)
    let after = SystemCalls.usageOfChildren()
    guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
    return Figures(
      processor: after.seconds - before.seconds,
      wall: wall,
      peakBytes: after.peakBytes
    )
  }
}
