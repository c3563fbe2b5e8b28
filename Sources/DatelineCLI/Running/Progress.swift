import Dateline
import Glibc
import SystemPackage

/// What the user sees of a run: a line that moves on a terminal, and a summary at the end.
struct Progress {
  /// How often the line is drawn again.
  private static let interval = Duration.milliseconds(100)

  private let isTerminal: Bool
  private let summarises: Bool
  private let start = ContinuousClock.now
  private var drawn = ContinuousClock.now
  private var isDrawn = false
  private(set) var documents = 0
  private(set) var mentions = 0
  private(set) var bytes = 0

  init(quiet: Bool, verbose: Bool) {
    isTerminal = !quiet && isatty(FileDescriptor.standardError.rawValue) == 1
    summarises = verbose || isTerminal
  }

  mutating func count(_ batch: AnnotatedBatch) {
    documents += batch.documents.count
    bytes += batch.inputBytes
    if summarises { mentions += batch.mentionCount }
    guard isTerminal, ContinuousClock.now - drawn >= Progress.interval else { return }
    drawn = .now
    isDrawn = true
    show("\r\u{1B}[K\(documents) documents, \(rate)")
  }

  /// Clears the line, so that a message can be written.
  mutating func clear() {
    guard isDrawn else { return }
    show("\r\u{1B}[K")
    isDrawn = false
  }

  mutating func finish(failures: Int) {
    clear()
    guard summarises else { return }
    let failed = failures == 0 ? "" : ", \(failures) failed"
    Console.say("\(documents) documents\(failed), \(mentions) mentions, \(amount) at \(rate)")
  }

  private var seconds: Double {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  private var amount: String { "\(Progress.tenths(Double(bytes) / 1e6)) MB" }

  private var rate: String { "\(Progress.tenths(Double(bytes) / 1e6 / max(seconds, 1e-6))) MB/s" }

  private static func tenths(_ value: Double) -> String {
    String((value * 10).rounded() / 10)
  }

  private func show(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
