import DatelineCore
import DatelineScan

/// The places of a document by where they begin, as the stage before settled them.
struct SettledPlaces {
  /// One name of a place.
  struct Place: BitwiseCopyable {
    var start: UInt32
    var country: CountryCode
    var knowledgeBaseID: Term
    var isCountry: Bool
  }

  private var places: [Place] = []

  init(_ document: borrowing Document) {
    let mentions = document.mentions.span
    for index in mentions.indices {
      guard case .place(let value) = mentions[index].value else { continue }
      places.append(
        Place(
          start: mentions[index].range.start,
          country: value.country,
          knowledgeBaseID: mentions[index].knowledgeBaseID,
          isCountry: value.kind == .country
        )
      )
    }
    places.sort { $0.start < $1.start }
  }

  /// The place whose name begins at an offset.
  subscript(start: UInt32) -> Place? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].start == start ? places[low] : nil
  }
}
