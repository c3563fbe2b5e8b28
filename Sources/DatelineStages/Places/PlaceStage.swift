public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Turns place names into places and nationalities.
///
///     Talks were held in [Minsk](PLACE kb=geonames:625144) after a
///     [Ukrainian](NORP country=UA) request.
///
/// A name with several readings gets the one its neighbours support: a containing place named
/// beside it, the country of the other places, population. A capital that acts stands for its
/// government (``MetonymRule``). Persons' names are left to the stages after this one.
public struct PlaceStage: Stage {
  public static let name = "places"
  public static let summary = "places with id and point, nationalities, capitals as governments"
  public static let needs: Set<Layer> = [.tokens, .sentences, .candidates]
  public static let adds: Set<Layer> = [.mentions]

  private let lexicons: Lexicons

  public init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  public func annotate(_ document: inout Document) {
    var words = Words(document)
    let lookup = CandidateLookup(document, lexicons)
    let focus = CountryFocus(lookup, words, lexicons)
    var next = 0
    for sentence in document.sentences {
      words.sentence = sentence.tokens
      while next < lookup.candidates.count,
        Int(lookup.candidates[next].firstToken) < sentence.tokens.upperBound
      {
        add(lookup.candidates[next], words, lookup, focus, to: &document)
        next += 1
      }
      PlaceHeadRule(words: words, lookup: lookup, lexicons: lexicons, focus: focus)
        .annotate(&document)
    }
  }

  private func add(
    _ candidate: Candidate, _ words: Words, _ lookup: CandidateLookup, _ focus: CountryFocus,
    to document: inout Document
  ) {
    if let reading = lookup.reading(candidate, .demonym) {
      document.mentions.append(demonym(reading, words.range(candidate.tokens)))
    }
    guard let choice = PlaceChoice(words, lookup, lexicons, focus).choose(candidate),
      !PersonNameGuard(words: words, lexicons: lexicons).covers(candidate.tokens)
    else { return }
    document.mentions.append(place(choice, candidate, words, &document))
  }

  private func demonym(_ reading: NameReading, _ range: TextRange) -> Mention {
    let entry = lexicons.demonyms[Int(reading.entry)]
    return Mention(
      range, .norp(entry.country), rule: .demonym, reason: .listed, norm: entry.name,
      row: entry.row)
  }

  private func place(
    _ choice: PlaceChoice.Chosen, _ candidate: Candidate, _ words: Words,
    _ document: inout Document
  ) -> Mention {
    let entry = lexicons.places[Int(choice.entry)]
    var value = PlaceValue(kind: entry.kind, country: entry.country)
    value.point = entry.point
    if entry.within >= 0 {
      let parent = lexicons.places[Int(entry.within)]
      if parent.kind == .region { value.admin1 = parent.row }
    }
    if entry.claimCount > 0 {
      value.claims = TermList(start: UInt32(document.claims.count), count: entry.claimCount)
      document.claims.append(
        contentsOf: lexicons.claims[Int(entry.firstClaim)..<Int(entry.firstClaim + entry.claimCount)])
    }
    var reason = choice.reason
    if !entry.capitalOf.isNone,
      MetonymRule(words: words, lexicons: lexicons).standsForGovernment(candidate.tokens)
    {
      value.metonym = entry.capitalOf
      reason = .capitalActs
    }
    return Mention(
      words.range(candidate.tokens), .place(value), rule: .gazetteer, reason: reason,
      norm: entry.name, knowledgeBaseID: entry.knowledgeBaseID, row: entry.row)
  }
}
