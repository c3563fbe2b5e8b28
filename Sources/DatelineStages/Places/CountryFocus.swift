import DatelineCore
import DatelineLexicons
import DatelineScan

/// How often each country is named in a document by places with one reading and nationalities.
struct CountryFocus {
  private var counts: [(country: CountryCode, count: Int)] = []

  init(_ lookup: CandidateLookup, _ words: TokenView, _ lexicons: Lexicons) {
    for candidate in lookup.candidates {
      guard candidate.readingCount == 1 else { continue }
      let reading = lexicons.readings[Int(candidate.firstReading)]
      switch reading.kind {
      case .place: add(lexicons.places[Int(reading.entry)].country)
      case .demonym: add(lexicons.demonyms[Int(reading.entry)].country)
      default: break
      }
    }
  }

  /// The number of times a country is named.
  subscript(country: CountryCode) -> Int {
    counts.first { $0.country == country }?.count ?? 0
  }

  /// The country named most, none when none is.
  var main: CountryCode {
    counts.max { $0.count < $1.count }?.country ?? .none
  }

  private mutating func add(_ country: CountryCode) {
    guard !country.isNone else { return }
    if let index = counts.firstIndex(where: { $0.country == country }) {
      counts[index].count += 1
    } else {
      counts.append((country, 1))
    }
  }
}
