/// The name that a mistyped word was meant to be.
enum Suggestion {
  /// The nearest name with at most a third of its letters wrong, nothing when none is near.
  static func nearest(to word: String, among names: [String]) -> String? {
    let near = names.map { (name: $0, distance: distance(word, $0)) }
      .filter { $0.distance * 3 <= max($0.name.count, 3) }
    return near.min { $0.distance < $1.distance }?.name
  }

  /// The number of letters to insert, remove or replace.
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (line, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in right.indices {
        let replaced = diagonal + (right[column] == letter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
