public import DatelineReaders
import Synchronization

/// Annotates batches with several workers and delivers what came of them in input order.
///
/// All concurrency of Dateline is here. One task reads ahead, at most `workers` tasks annotate,
/// and a batch that is done before its turn waits. The number of batches between reading and
/// delivery is bounded, so memory does not grow with the input; the order of delivery does not
/// depend on the number of workers.
public struct Runner: Sendable {
  /// Batches that may wait for their turn while all workers are busy.
  private static let spareSeats = 2
  /// Bytes of input that may be under way together, so that the biggest documents go one by one.
  private static let bytesUnderWay = 16_000_000

  private let annotator: BatchAnnotator
  private let workers: Int

  /// Creates a runner that annotates so many batches at a time, 1 or more.
  public init(_ annotator: BatchAnnotator, workers: Int) {
    self.annotator = annotator
    self.workers = max(1, workers)
  }

  /// Annotates all batches of a source and delivers them one after the other.
  ///
  /// Before each batch is read `goesOn` is asked; after a no the batches under way are finished.
  /// What `deliver` throws ends the run and is thrown on.
  public func run(
    _ source: consuming sending BatchSource,
    while goesOn: () -> Bool = { true },
    deliver: (AnnotatedBatch) throws -> Void
  ) async throws {
    if workers == 1 {
      try runAlone(source, while: goesOn, deliver: deliver)
    } else {
      try await runTogether(source, while: goesOn, deliver: deliver)
    }
  }

  private func runAlone(
    _ source: consuming BatchSource,
    while goesOn: () -> Bool,
    deliver: (AnnotatedBatch) throws -> Void
  ) throws {
    var source = source
    var ids = RepeatedIDs()
    let seat = Seat()
    while goesOn(), let batch = source.next() {
      seat.annotate(batch, with: annotator)
      try seat.deliver(with: annotator, ids: &ids, to: deliver)
    }
  }

  private func runTogether(
    _ source: consuming sending BatchSource,
    while goesOn: () -> Bool,
    deliver: (AnnotatedBatch) throws -> Void
  ) async throws {
    let intake = Intake(source)
    let annotator = annotator
    var ids = RepeatedIDs()
    var free = (0..<workers + Runner.spareSeats).map { _ in Seat() }
    var waiting: [Int: Seat] = [:]
    var (started, delivered, running, bytes) = (0, 0, 0, 0)
    var ahead: Batch?
    var reading = false
    var isOver = false

    try await withThrowingTaskGroup(of: Event.self) { group in
      while true {
        if running < workers, let batch = ahead,
          bytes == 0 || bytes + batch.bytes.count <= Runner.bytesUnderWay,
          let seat = free.popLast()
        {
          let turn = started
          group.addTask {
            seat.annotate(batch, with: annotator)
            return .annotated(turn, seat)
          }
          ahead = nil
          started += 1
          running += 1
          bytes += batch.bytes.count
        }
        if ahead == nil, !reading, !isOver {
          if goesOn() {
            reading = true
            group.addTask { .read(await intake.next()) }
          } else {
            isOver = true
          }
        }
        switch try await group.next() {
        case .read(let batch):
          reading = false
          ahead = batch
          isOver = batch == nil
        case .annotated(let turn, let seat):
          running -= 1
          waiting[turn] = seat
          while let next = waiting.removeValue(forKey: delivered) {
            bytes -= next.byteCount
            try next.deliver(with: annotator, ids: &ids, to: deliver)
            free.append(next)
            delivered += 1
          }
        case nil: return
        }
      }
    }
  }

  /// What a task of the group has done.
  private enum Event: Sendable {
    case read(Batch?)
    case annotated(Int, Seat)
  }

  /// The source, read by one task at a time.
  private actor Intake {
    private var source: BatchSource

    init(_ source: sending BatchSource) { self.source = source }

    func next() -> Batch? { source.next() }
  }

  /// A desk with its batch.
  ///
  /// A class, because it is handed from task to task; the lock is never waited for.
  private final class Seat: Sendable {
    private struct Place: ~Copyable {
      var desk = BatchAnnotator.Desk()
      var batch: Batch?
    }

    private let place = Mutex(Place())

    /// The size of the batch.
    var byteCount: Int { place.withLock { $0.batch?.bytes.count ?? 0 } }

    func annotate(_ batch: Batch, with annotator: BatchAnnotator) {
      place.withLock { place in
        annotator.annotate(batch, at: &place.desk)
        place.batch = batch
      }
    }

    func deliver(
      with annotator: BatchAnnotator,
      ids: inout RepeatedIDs,
      to deliver: (AnnotatedBatch) throws -> Void
    ) throws {
      try place.withLock { place in
        var repeated: Set<Int> = []
        for (index, line) in place.desk.result.documents.enumerated() {
          if let identity = line.identity, ids.isRepeated(identity) { repeated.insert(index) }
        }
        if !repeated.isEmpty, let batch = place.batch {
          annotator.noteRepeats(repeated, of: batch, at: &place.desk)
        }
        place.batch = nil
        try deliver(place.desk.result)
        place.desk.tidy()
      }
    }
  }
}
