import DatelineCore
import DatelineScan

extension [Block] {
  /// Where the block begins that holds an offset.
  func start(at offset: UInt32) -> UInt32 {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1].range.start : 0
  }
}
