import DatelineScan

/// The way from offsets of the clean text back to offsets of the decoded input.
///
/// A list of runs, each saying where in the input a stretch of clean text begins; inside a run
/// both advance together. Offsets are UTF-8 bytes on either side.
public struct OffsetMap: Sendable, Equatable {
  /// A stretch that was taken over unchanged.
  public struct Run: BitwiseCopyable, Hashable, Sendable {
    /// Where the stretch begins in the clean text.
    public var clean: UInt32
    /// Where it begins in the decoded input.
    public var source: UInt32

    public init(clean: UInt32, source: UInt32) {
      self.clean = clean
      self.source = source
    }
  }

  /// The runs in the order of the text.
  public private(set) var runs: [Run]

  public init() { runs = [] }

  /// The map of a text that was not changed.
  public static let identity = OffsetMap()

  /// Says that from an offset of the clean text on, text comes from an offset of the input.
  ///
  /// Call in text order. A run that goes on where the last one leads is not kept.
  public mutating func add(clean: Int, source: Int) {
    if let last = runs.last, clean - Int(last.clean) == source - Int(last.source) { return }
    if runs.isEmpty && clean == source && clean == 0 { return }
    let run = Run(clean: UInt32(clean), source: UInt32(source))
    if let last = runs.last, last.clean == run.clean {
      runs[runs.count - 1] = run
    } else {
      runs.append(run)
    }
  }

  /// The offset in the decoded input of an offset in the clean text.
  public func source(of clean: Int) -> Int {
    let next = runs.partitionPoint { Int($0.clean) <= clean }
    guard next > 0 else { return clean }
    return Int(runs[next - 1].source) + clean - Int(runs[next - 1].clean)
  }
}
