import DatelineCore
import DatelineScan

/// The places and nationalities of a document as they were settled, in text order.
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
  }

  private var namings: [Naming] = []
  /// For each naming the last one so far that has a country: a sea has none.
  private var nations: [Int] = []
  /// The country named most often, in whatever way; of two the one named first.
  private var main = CountryCode.none

  /// Looks at the mentions that the document has so far.
  init(_ document: borrowing Document) {
    let mentions = document.mentions.span
    for index in mentions.indices {
      let start = mentions[index].range.start
      switch mentions[index].value {
      case .place(let place) where place.kind == .country:
        namings.append(Naming(start: start, country: place.country))
      case .place(let place):
        let id = mentions[index].knowledgeBaseID
        namings.append(Naming(start: start, country: place.country, place: id))
      case .norp(let country): namings.append(Naming(start: start, country: country))
      default: break
      }
    }
    namings.sort { $0.start < $1.start }
    for index in namings.indices {
      nations.append(namings[index].country.isNone ? nations.last ?? -1 : index)
    }
    var counts: [(country: CountryCode, count: Int)] = []
    for naming in namings where !naming.country.isNone {
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
    guard next > 0, nations[next - 1] >= 0 else { return main }
    let nation = namings[nations[next - 1]]
    return nation.start >= words[words.sentence.lowerBound].start ? nation.country : main
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
