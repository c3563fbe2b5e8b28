import Dateline
import Synchronization

/// Where the batches of a run end up: writes, reports, counts, and knows how the run ends.
///
/// A class with a lock, because a signal may end the run from another thread.
final class Delivery: Sendable {
  private struct State {
    var output: any LineOutput
    var errors: ErrorOutput?
    var progress: Progress
    var isQuiet: Bool
    var failures = 0
    /// Failures of whole inputs: a path that leads nowhere.
    var lostInputs = 0
  }

  private let state: Mutex<State>

  init(to output: sending any LineOutput, errors: ErrorOutput?, _ options: RunOptions) {
    state = Mutex(
      State(
        output: output,
        errors: errors,
        progress: Progress(quiet: options.quiet, verbose: options.verbose),
        isQuiet: options.quiet
      )
    )
  }

  /// Writes a batch; ends the program when an output cannot be written.
  func deliver(_ batch: AnnotatedBatch) {
    state.withLock { state in
      do throws(OutputError) {
        try state.output.write(batch)
        try state.errors?.write(batch.failures)
      } catch {
        Delivery.leave(because: error, &state)
      }
      report(batch.failures, &state)
      state.progress.count(batch)
    }
  }

  /// Makes the outputs final; gives how the program ends.
  func finish(emptyIsFine: Bool) -> Exit {
    state.withLock { state in
      let nothingRead = state.progress.documents == 0 && state.failures == state.lostInputs
      if nothingRead, state.failures > 0 || !emptyIsFine {
        state.output.abandon(.nothing)
        return .noInput
      }
      do throws(OutputError) {
        try state.output.finish()
      } catch {
        Delivery.leave(because: error, &state)
      }
      state.progress.finish(failures: state.failures)
      return state.failures > 0 ? .someFailed : .done
    }
  }

  /// Ends the program after Ctrl-C; the lines written stay.
  func leaveInterrupted() -> Never {
    // The lock is taken only while a write hangs, and then there is nothing to tidy.
    _ = state.withLockIfAvailable { state in
      state.progress.clear()
      state.output.abandon(.finishedLines)
    }
    Exit.leave(.interrupted)
  }

  private func report(_ failures: [ReadError], _ state: inout State) {
    guard !failures.isEmpty else { return }
    state.progress.clear()
    for failure in failures {
      state.failures += 1
      if failure.code.isOfInput { state.lostInputs += 1 }
      if !state.isQuiet { Console.say(failure.description) }
    }
  }

  private static func leave(because error: OutputError, _ state: inout State) -> Never {
    state.progress.clear()
    state.output.abandon(.nothing)
    if error.isClosedPipe { Exit.leave(.done) }
    Console.say("\(error.target): cannot be written: \(error.cause)")
    Exit.leave(.usage)
  }
}
