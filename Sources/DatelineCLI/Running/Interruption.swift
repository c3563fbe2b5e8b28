import Dispatch
import Glibc
import Synchronization

/// Ctrl-C and SIGTERM: the batches under way are finished, then the program ends.
///
/// A run that waits for input does not notice; when nothing has moved for a while, or on a second
/// Ctrl-C, the program is ended from here.
final class Interruption: Sendable {  // a class, because signals share it with the run
  /// How long a run may be still before it counts as waiting for input.
  private static let patience = DispatchTimeInterval.seconds(1)

  private let requested = Atomic<Bool>(false)
  private let movements = Atomic<Int>(0)
  private let onStall = Mutex<(@Sendable () -> Void)?>(nil)

  var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// Listens as long as what is given back is held.
  func listen(onStall: @escaping @Sendable () -> Void) -> [any DispatchSourceSignal] {
    self.onStall.withLock { $0 = onStall }
    return [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { self.interrupt() }
      source.resume()
      return source
    }
  }

  /// Tells that the run goes on.
  func moved() { movements.wrappingAdd(1, ordering: .relaxed) }

  private func interrupt() {
    if requested.exchange(true, ordering: .relaxed) { stop() }
    waitForStall()
  }

  private func waitForStall() {
    let seen = movements.load(ordering: .relaxed)
    DispatchQueue.global().asyncAfter(deadline: .now() + Interruption.patience) {
      if self.movements.load(ordering: .relaxed) == seen { self.stop() }
      self.waitForStall()
    }
  }

  private func stop() { onStall.withLock { $0?() } }
}
