import DatelineCore
import DatelineScan

/// The places and nationalities of a document that have a country, as they were settled.
///
/// Tells the country of an office or body that says none itself: `In Bamako, the defence
/// ministry …`.
struct Setting {
  /// A place or nationality in the text.
  struct Naming: BitwiseCopyable {
    var start: UInt32
    var country: CountryCode
    /// The place's id, none for countries and nationalities.
    var place = Term.none
    /// Whether its country is its own, not that of the names around it.
    var isSure = true
  }

  private var namings: [Naming] = []
  /// The country named most often, in whatever way; of two the one named first.
  private var main = CountryCode.none

  /// Looks at the mentions that the document has so far.
  init(_ document: borrowing Document) {
    let mentions = document.mentions.span
    namings.reserveCapacity(mentions.count)
    for index in mentions.indices {
      var naming = Naming(start: mentions[index].range.start, country: .none)
      switch mentions[index].value {
      case .place(let place):
        naming.country = place.country
        if place.kind != .country { naming.place = mentions[index].knowledgeBaseID }
      case .norp(let country): naming.country = country
      default: break
      }
      // A sea tells of no country, and a name of no table only repeats that of others.
      guard !naming.country.isNone, mentions[index].rule != .placeUnlisted else { continue }
      naming.isSure = mentions[index].rule != .placeHead
      namings.append(naming)
    }
    namings.sort { $0.start < $1.start }
    var counts: [(country: CountryCode, count: Int)] = []
    counts.reserveCapacity(16)
    for naming in namings where naming.isSure {
      if let known = counts.firstIndex(where: { $0.country == naming.country }) {
        counts[known].count += 1
      } else {
        counts.append((naming.country, 1))
      }
    }
    let most = counts.reduce(0) { max($0, $1.count) }
    main = counts.first { $0.count == most }?.country ?? .none
  }

  /// The country meant at a token: the last one named before it in its sentence, else that of the
  /// whole document.
  func country(at token: Int, _ words: TokenView) -> CountryCode {
    let next = firstIndex(from: words[token].start)
    guard next > 0, namings[next - 1].start >= words[words.sentence.lowerBound].start else {
      return main
    }
    return namings[next - 1].country
  }

  /// What a name that begins at a token came to.
  func naming(at token: Int, _ words: TokenView) -> Naming? {
    let index = firstIndex(from: words[token].start)
    guard index < namings.count, namings[index].start == words[token].start else { return nil }
    return namings[index]
  }

  private func firstIndex(from offset: UInt32) -> Int {
    var low = 0
    var high = namings.count
    while low < high {
      let middle = (low + high) / 2
      if namings[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
