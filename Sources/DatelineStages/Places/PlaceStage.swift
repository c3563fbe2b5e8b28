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
  private let options: StageOptions

  public init(_ lexicons: Lexicons, options: StageOptions = StageOptions()) {
    self.lexicons = lexicons
    self.options = options
  }

  public func annotate(_ document: inout Document) {
    var resolver = PlaceResolver(document, lexicons, bias: options.countryBias)
    resolver.survey(document)
    var next = 0
    for sentence in document.sentences {
      resolver.enter(sentence)
      while next < resolver.lookup.candidates.count,
        Int(resolver.lookup.candidates[next].firstToken) < sentence.tokens.upperBound
      {
        add(next, &resolver, to: &document)
        next += 1
      }
      resolver.addPlacesByHead(to: &document)
    }
    if let considered = resolver.considered { document.considered += considered }
  }

  private func add(_ index: Int, _ resolver: inout PlaceResolver, to document: inout Document) {
    let candidate = resolver.lookup.candidates[index]
    if let reading = resolver.lookup.reading(candidate, .demonym),
      !isLanguage(candidate.tokens.upperBound, resolver.words)
    {
      document.mentions.append(demonym(reading, resolver.words.range(candidate.tokens)))
    }
    let around = resolver.surroundings[index]
    guard around.contains(.place) else { return }
    if around.contains(.ofPerson) {
      for reading in candidate.readings where lexicons.readings[reading].kind == .place {
        resolver.note(candidate, reading, .ofPerson)
      }
      return
    }
    guard !resolver.isTitle(candidate), let choice = resolver.choose(candidate, around) else {
      return
    }
    document.mentions.append(place(choice, candidate, resolver, &document))
    resolver.addUnlisted(listedAfter: candidate.tokens, to: &document)
  }

  /// Whether a compound makes a nationality a language: `English-language`.
  private func isLanguage(_ next: Int, _ words: TokenView) -> Bool {
    words.has(.hyphen, at: next) && words.has(.languageWord, at: next + 1)
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
    _ choice: PlaceChoice,
    _ candidate: Candidate,
    _ resolver: borrowing PlaceResolver,
    _ document: inout Document
  ) -> Mention {
    let range = resolver.words.range(candidate.tokens)
    guard let index = choice.entry else {
      return Mention(
        range,
        .place(PlaceValue(kind: choice.kind, country: choice.country)),
        rule: .gazetteer,
        reason: choice.reason
      )
    }
    let entry = lexicons.places[Int(index)]
    var value = PlaceValue(kind: entry.kind, country: entry.country)
    value.point = entry.point
    var within = entry.within
    while within >= 0, lexicons.places[Int(within)].kind == .region {
      value.admin1 = lexicons.places[Int(within)].row
      within = lexicons.places[Int(within)].within
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
      range,
      .place(value),
      rule: .gazetteer,
      reason: reason,
      norm: entry.name,
      knowledgeBaseID: entry.knowledgeBaseID,
      row: entry.row
    )
  }
}
