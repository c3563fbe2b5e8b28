import DatelineCore
import DatelineScan

/// The most names to look at for the country of a block.
private let longestBlock = 24

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
  private let blocks: [Block]
  /// The country named most often, in whatever way; of two the one named first.
  private var main = CountryCode.none

  /// Looks at the mentions that the document has so far.
  init(_ document: borrowing Document) {
    blocks = document.blocks
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

  /// The country meant at a token: the last one named before it in its sentence, else the one that
  /// its block is set in, else that of the whole document.
  func country(at token: Int, _ words: TokenView) -> CountryCode {
    let next = firstIndex(from: words[token].start)
    guard next > 0 else { return main }
    let last = namings[next - 1]
    if last.start >= words[words.sentence.lowerBound].start { return last.country }
    guard last.start >= blocks.start(at: words[token].start) else { return main }
    return isElsewhere(last, next) ? last.country : main
  }

  /// Whether the block before a naming's end is set in its country: a town or region of it is named
  /// there, and the main country is not.
  private func isElsewhere(_ last: Naming, _ end: Int) -> Bool {
    let block = blocks.start(at: last.start)
    var hasTown = false
    for naming in namings[..<end].suffix(longestBlock).reversed() where naming.start >= block {
      if naming.country == main { return false }
      hasTown = hasTown || !naming.place.isNone && naming.country == last.country
    }
    return hasTown
  }

  /// What a name that begins at a token came to.
  func naming(at token: Int, _ words: TokenView) -> Naming? {
    let index = firstIndex(from: words[token].start)
    guard index < namings.count, namings[index].start == words[token].start else { return nil }
    return namings[index]
  }

  private func firstIndex(from offset: UInt32) -> Int {
    namings.partitionPoint { $0.start < offset }
  }
}
