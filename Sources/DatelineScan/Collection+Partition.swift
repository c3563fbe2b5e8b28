extension RandomAccessCollection where Index == Int {
  /// The index of the first element for which a condition no longer holds, found by halving.
  ///
  /// The elements for which it holds come before all others. Gives the end when it holds for all.
  @inlinable @inline(__always)
  package func partitionPoint(where isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
