import DatelineCore
import DatelineScan

/// The countries that a document's places and nationalities speak of.
///
/// For an office or body that says no country itself: `In Bamako, the defence ministry …`. Most
/// documents never ask, so it looks at the mentions when it is first asked.
struct Setting {
  private struct Naming: BitwiseCopyable {
    var start: UInt32
    var country: CountryCode
  }

  /// In text order, nothing before the first question.
  private var namings: [Naming]?
  /// The country named most often, in whatever way; of two the one named first.
  private var main = CountryCode.none

  /// The country meant at a token: the last one named before it in its sentence, else that of the
  /// whole document.
  mutating func country(
    at token: Int,
    _ words: TokenView,
    _ document: borrowing Document
  ) -> CountryCode {
    let namings = namings ?? look(at: document)
    let offset = words[token].start
    var low = 0
    var high = namings.count
    while low < high {
      let middle = (low + high) / 2
      if namings[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, namings[low - 1].start >= words[words.sentence.lowerBound].start else {
      return main
    }
    return namings[low - 1].country
  }

  private mutating func look(at document: borrowing Document) -> [Naming] {
    let mentions = document.mentions.span
    var found: [Naming] = []
    for index in mentions.indices {
      let country = Setting.country(of: mentions[index].value)
      guard !country.isNone else { continue }
      found.append(Naming(start: mentions[index].range.start, country: country))
    }
    found.sort { $0.start < $1.start }
    var counts: [(country: CountryCode, count: Int)] = []
    for naming in found {
      if let known = counts.firstIndex(where: { $0.country == naming.country }) {
        counts[known].count += 1
      } else {
        counts.append((naming.country, 1))
      }
    }
    let most = counts.reduce(0) { max($0, $1.count) }
    main = counts.first { $0.count == most }?.country ?? .none
    namings = found
    return found
  }

  private static func country(of value: MentionValue) -> CountryCode {
    switch value {
    case .place(let place): place.country
    case .norp(let country): country
    default: .none
    }
  }
}
