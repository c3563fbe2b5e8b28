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
/// government. Persons' names are left to the stages after this one.
public struct PlaceStage: Stage {
  public static let name = "places"
  public static let summary = "places with id and point, nationalities, capitals as governments"
  public static let needs: Set<Layer> = [.tokens, .sentences, .candidates]
  public static let adds: Set<Layer> = [.mentions]

  private let lexicons: Lexicons

  public init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  public func annotate(_ document: inout Document) {
    let words = TokenView(document)
    let lookup = CandidateLookup(document, lexicons)
    var resolver = PlaceResolver(
      words: words,
      lookup: lookup,
      lexicons: lexicons,
      focus: CountryFocus(lookup, words, lexicons)
    )
    var next = 0
    for sentence in document.sentences {
      resolver.words.sentence = sentence.tokens
      resolver.lookup.sentence = sentence.tokens
      while next < lookup.candidates.count,
        Int(lookup.candidates[next].firstToken) < sentence.tokens.upperBound
      {
        add(lookup.candidates[next], &resolver, to: &document)
        next += 1
      }
      resolver.addPlacesByHead(to: &document)
    }
  }

  private func add(
    _ candidate: Candidate,
    _ resolver: inout PlaceResolver,
    to document: inout Document
  ) {
    if let reading = resolver.lookup.reading(candidate, .demonym),
      !isLanguage(candidate.tokens.upperBound, resolver.words)
    {
      document.mentions.append(demonym(reading, resolver.words.range(candidate.tokens)))
    }
    guard let choice = resolver.choose(candidate), !resolver.isOfPerson(candidate.tokens) else {
      return
    }
    if choice.reason == .containingName {
      resolver.settled[candidate.firstReading] = choice.entry
    }
    document.mentions.append(place(choice, candidate, resolver, &document))
  }

  /// Whether the word after a nationality makes it a language: `English-language`.
  private func isLanguage(_ next: Int, _ words: TokenView) -> Bool {
    words.has(.languageWord, at: words.has(.hyphen, at: next) ? next + 1 : next)
  }

  private func demonym(_ reading: NameReading, _ range: TextRange) -> Mention {
    let entry = lexicons.demonyms[Int(reading.entry)]
    return Mention(
      range,
      .norp(entry.country),
      rule: .demonym,
      reason: .listed,
      norm: entry.name,
      row: entry.row
    )
  }

  private func place(
    _ choice: PlaceResolver.Chosen,
    _ candidate: Candidate,
    _ resolver: PlaceResolver,
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
      for claim in Int(entry.firstClaim)..<Int(entry.firstClaim + entry.claimCount) {
        document.claims.append(lexicons.claims[claim])
      }
    }
    var reason = choice.reason
    if !entry.capitalOf.isNone, resolver.standsForGovernment(candidate.tokens) {
      value.metonym = entry.capitalOf
      reason = .capitalActs
    }
    return Mention(
      resolver.words.range(candidate.tokens),
      .place(value),
      rule: .gazetteer,
      reason: reason,
      norm: entry.name,
      knowledgeBaseID: entry.knowledgeBaseID,
      row: entry.row
    )
  }
}
