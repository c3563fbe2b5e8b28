import DatelineCore
import DatelineScan

/// The order of mentions in the text: by start, the longer one first, then the higher label.
///
/// Each stage adds its mentions in about this order, so they are a few ordered runs, which are
/// merged two by two.
struct MentionOrder {
  private struct Place: BitwiseCopyable {
    /// Start, then length reversed, then priority: what comes first is less.
    var key: UInt64
    var index: Int

    init(_ range: TextRange, _ label: Label, _ index: Int) {
      let length = UInt64(0xff_ffff - min(0xff_ffff, range.count))
      key = UInt64(range.start) << 32 | length << 8 | UInt64(label.overlapPriority)
      self.index = index
    }
  }

  private var places: [Place] = []

  init(_ mentions: Span<Mention>) {
    places.reserveCapacity(mentions.count)
    var runs = [0]
    var last: UInt64 = 0
    for index in mentions.indices {
      let place = Place(mentions[index].range, mentions[index].label, index)
      if place.key < last { runs.append(index) }
      last = place.key
      places.append(place)
    }
    runs.append(places.count)
    var spare = runs.count > 2 ? places : []
    while runs.count > 2 {
      MentionOrder.mergePairs(places.span, &runs, to: &spare)
      swap(&places, &spare)
    }
  }

  var count: Int { places.count }

  /// The index of the mention at a place of the order.
  subscript(place: Int) -> Int { places[place].index }

  /// Merges the first run with the second, the third with the fourth, and so on; `runs` tells where
  /// each begins, with the end of the last.
  private static func mergePairs(
    _ places: Span<Place>,
    _ runs: inout [Int],
    to merged: inout [Place]
  ) {
    var target = merged.mutableSpan
    var kept = 0
    var run = 0
    while run < runs.count - 1 {
      let middle = runs[run + 1]
      let end = runs[min(run + 2, runs.count - 1)]
      var (left, right) = (runs[run], middle)
      runs[kept] = left
      for at in left..<end {
        if right >= end || left < middle && places[left].key <= places[right].key {
          target[at] = places[left]
          left += 1
        } else {
          target[at] = places[right]
          right += 1
        }
      }
      kept += 1
      run += 2
    }
    runs[kept] = places.count
    runs.removeSubrange(kept + 1..<runs.count)
  }
}
