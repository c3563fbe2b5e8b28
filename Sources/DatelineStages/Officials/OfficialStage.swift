public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Finds persons and holders of office.
///
///     [Russian Foreign Minister Sergei Lavrov](OFFICIAL person=sergei-lavrov role=foreign-minister)
///     met the [governor of Sevastopol](OFFICIAL role=governor). [Lavrov](OFFICIAL) left with
///     [Mr Ivan Petrov](PERSON).
///
/// A surname alone counts once its bearer was named in full or is in the lexicons.
public struct OfficialStage: Stage {
  public static let name = "officials"
  public static let summary = "titles with names, offices of a place, persons, surnames later on"
  public static let needs: Set<Layer> = [.tokens, .sentences, .candidates, .mentions]
  public static let adds: Set<Layer> = [.mentions]

  private let lexicons: Lexicons

  public init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  public func annotate(_ document: inout Document) {
    var reader = PersonReader(
      words: TokenView(document), lookup: CandidateLookup(document, lexicons), lexicons: lexicons,
      bodies: document.mentions.filter { $0.rule == .nationalBody || $0.rule == .nationalForce })
    let people = KnownPeople(lexicons, published: document.meta.publishedDay)
    var known = IntroducedPeople()
    var next = 0
    for sentence in document.sentences {
      reader.words.sentence = sentence.tokens
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        while next < reader.lookup.candidates.count,
          Int(reader.lookup.candidates[next].firstToken) < at
        { next += 1 }
        let opening = opening(at, reader, next)
        if opening == .person, let found = reader.read(at) {
          var mention = people.mention(found, reader.words, &document, &known)
          mention.giveCountry(reader.nearestCountry(found))
          document.mentions.append(mention)
          at = max(at + 1, found.tokens.upperBound)
          continue
        }
        if opening != .nothing, let again = known.surname(at, reader.words) {
          document.mentions.append(again)
        }
        at += 1
      }
    }
  }

  /// What may begin at a token.
  private enum Opening { case nothing, surname, person }

  private func opening(
    _ at: Int, _ reader: PersonReader, _ next: Int
  ) -> Opening {
    let token = reader.words[at]
    if !token.cues.isDisjoint(with: [.role, .rank]) { return .person }
    guard token.shape.isSuperset(of: [.word, .capital]) else { return .nothing }
    if token.cues.contains(.givenName) { return .person }
    if next < reader.lookup.candidates.count, Int(reader.lookup.candidates[next].firstToken) == at,
      reader.lookup.reading(reader.lookup.candidates[next], .person) != nil
    {
      return .person
    }
    return .surname
  }
}

extension Mention {
  /// Fills in the country of an official whose words and lexicon row name no jurisdiction.
  fileprivate mutating func giveCountry(_ country: @autoclosure () -> CountryCode) {
    guard case .official(var person) = value, person.country.isNone, person.organisation.isNone,
      person.place.isNone
    else { return }
    person.country = country()
    value = .official(person)
  }
}
