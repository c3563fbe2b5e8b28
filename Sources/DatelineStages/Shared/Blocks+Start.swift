import DatelineCore
import DatelineScan

extension [Block] {
  /// Where the block begins that holds an offset.
  func start(at offset: UInt32) -> UInt32 {
    let next = partitionPoint { $0.range.start <= offset }
    return next > 0 ? self[next - 1].range.start : 0
  }
}
