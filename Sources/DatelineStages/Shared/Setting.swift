import DatelineCore
import DatelineScan

/// The countries that a document's places and nationalities speak of.
///
/// For an office or body that says no country itself: `In Bamako, the defence ministry …`.
struct Setting {
  private struct Naming: BitwiseCopyable {
    var start: UInt32
    var country: CountryCode
  }

  private var namings: [Naming] = []
  /// The country named most often, in whatever way; of two the one named first.
  private var main = CountryCode.none

  /// Looks at the mentions that the document has so far.
  init(_ document: borrowing Document) {
    let mentions = document.mentions.span
    var counts: [(country: CountryCode, count: Int)] = []
    for index in mentions.indices {
      guard let naming = Setting.naming(mentions[index]) else { continue }
      namings.append(naming)
    }
    namings.sort { $0.start < $1.start }
    for naming in namings {
      if let known = counts.firstIndex(where: { $0.country == naming.country }) {
        counts[known].count += 1
      } else {
        counts.append((naming.country, 1))
      }
    }
    let most = counts.reduce(0) { max($0, $1.count) }
    main = counts.first { $0.count == most }?.country ?? .none
  }

  private static func naming(_ mention: Mention) -> Naming? {
    switch mention.value {
    case .place(let place) where !place.country.isNone:
      return Naming(start: mention.range.start, country: place.country)
    case .norp(let country) where !country.isNone:
      return Naming(start: mention.range.start, country: country)
    default: return nil
    }
  }

  /// The country meant at an offset of the text: the last one named before it in its sentence,
  /// else that of the whole document.
  func country(at offset: UInt32, sentence start: UInt32) -> CountryCode {
    var low = 0
    var high = namings.count
    while low < high {
      let middle = (low + high) / 2
      if namings[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && namings[low - 1].start >= start ? namings[low - 1].country : main
  }
}
