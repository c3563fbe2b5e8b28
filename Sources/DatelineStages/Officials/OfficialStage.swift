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
      words: TokenView(document),
      lookup: CandidateLookup(document, lexicons),
      lexicons: lexicons,
      bodies: document.mentions.filter {
        $0.rule == .nationalBody || $0.rule == .nationalForce || $0.rule == .militaryUnit
      },
      setting: Setting(document)
    )
    let people = KnownPeople(
      lexicons,
      published: document.meta.publishedDay,
      setting: reader.setting
    )
    var known = IntroducedPeople()
    let (tokens, wakes, candidates) = (document.tokens, document.wakes, document.candidates)
    var next = 0
    for sentence in document.sentences {
      reader.words.sentence = sentence.tokens
      reader.lookup.sentence = sentence.tokens
      let end = sentence.tokens.upperBound
      var at = wakes.span.next(.person, from: sentence.tokens.lowerBound, to: end)
      while at < end {
        let token = tokens[at]
        if token.shape.contains(.number), let found = reader.agedPerson(at) {
          document.mentions.append(people.mention(found, reader.words, &document, &known))
        }
        if token.cues.contains(.speech), let found = reader.speaker(at) {
          document.mentions.append(people.mention(found, reader.words, &document, &known))
        }
        let isCapital = token.shape.isSuperset(of: [.word, .capital])
        if isCapital || !token.cues.isDisjoint(with: [.role, .rank]) {
          while next < candidates.count, Int(candidates[next].firstToken) < at { next += 1 }
          let candidate =
            next < candidates.count && Int(candidates[next].firstToken) == at
            ? candidates[next] : nil
          if mayBegin(token, candidate, reader), let found = reader.read(at) {
            document.mentions.append(people.mention(found, reader.words, &document, &known))
            at = max(at + 1, found.tokens.upperBound)
            at = at < end ? wakes.span.next(.person, from: at, to: end) : end
            continue
          }
          if isCapital, known.mayKnow(at, reader.words),
            candidate.map({ reader.lookup.reading($0, .demonym) == nil }) ?? true,
            let again = known.surname(at, reader.words)
          {
            document.mentions.append(again)
          }
        }
        at = wakes.span.next(.person, from: at + 1, to: end)
      }
    }
  }

  /// Whether a person or an office may begin at a token, apart from surnames named before.
  private func mayBegin(
    _ token: Token,
    _ candidate: Candidate?,
    _ reader: PersonReader
  ) -> Bool {
    if !token.cues.isDisjoint(with: [.role, .rank]) { return true }
    if !token.cues.isDisjoint(with: [.givenName, .sharedGivenName]) { return true }
    guard let candidate else { return false }
    return reader.lookup.reading(candidate, .person) != nil
  }
}
