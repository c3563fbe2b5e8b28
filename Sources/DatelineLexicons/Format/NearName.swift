/// Names that a mistyped one may have been meant to be.
enum NearName {
  /// The nearest name with at most a third of its bytes wrong, nothing when none is near.
  static func nearest(to name: String, among names: [String]) -> String? {
    let wanted = Array(name.utf8)
    return names.compactMap { candidate in
      distance(wanted, Array(candidate.utf8), atMost: max(1, wanted.count / 3))
        .map { (candidate, $0) }
    }
    .min { $0.1 < $1.1 }?.0
  }

  /// The number of bytes to insert, remove, replace or swap with the next; nothing when there are
  /// more than a limit.
  static func distance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var before: [Int] = []
    var row = Array(0...right.count)
    for (line, byte) in left.enumerated() {
      var next = [line + 1]
      for column in right.indices {
        var cost = min(
          row[column] + (right[column] == byte ? 0 : 1),
          row[column + 1] + 1,
          next[column] + 1
        )
        if line > 0, column > 0, byte == right[column - 1], left[line - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        next.append(cost)
      }
      if next.allSatisfy({ $0 > limit }) { return nil }
      (before, row) = (row, next)
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }
}
