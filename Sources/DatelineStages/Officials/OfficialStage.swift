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
  public static let needs: Set<Layer> = [.tokens, .sentences, .candidates, .mentions, .dateline]
  public static let adds: Set<Layer> = [.mentions]

  private let lexicons: Lexicons

  public init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  public func annotate(_ document: inout Document) {
    var words = Words(document)
    let lookup = CandidateLookup(document, lexicons)
    let bodies = document.mentions.filter { $0.rule == .nationalBody || $0.rule == .nationalForce }
    let people = KnownPeople(lexicons, published: document.meta.publishedDay)
    var known = IntroducedPeople()
    var next = 0
    for sentence in document.sentences {
      words.sentence = sentence.tokens
      let reader = NameReader(words: words, lookup: lookup, lexicons: lexicons)
      let offices = OfficeRule(words: words, lookup: lookup, lexicons: lexicons, bodies: bodies)
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        while next < lookup.candidates.count, Int(lookup.candidates[next].firstToken) < at {
          next += 1
        }
        guard isWorthReading(at, words, lookup, next, known) else {
          at += 1
          continue
        }
        guard
          let found = offices.read(at, reader)
            ?? reader.read(at).flatMap({ offices.withApposition($0) })
        else {
          if let again = known.surname(at, words) {
            document.mentions.append(again)
          }
          at += 1
          continue
        }
        document.mentions.append(people.mention(found, words, &document, &known))
        at = max(at + 1, found.tokens.upperBound)
      }
    }
  }

  /// Whether a person or an office can begin at a token.
  private func isWorthReading(
    _ at: Int, _ words: Words, _ lookup: CandidateLookup, _ next: Int, _ known: IntroducedPeople
  ) -> Bool {
    let token = words[at]
    if !token.cues.isDisjoint(with: [.role, .rank]) { return true }
    guard token.shape.isSuperset(of: [.word, .capital]) else { return false }
    if token.cues.contains(.givenName) { return true }
    if next < lookup.candidates.count, Int(lookup.candidates[next].firstToken) == at { return true }
    return !known.isEmpty
  }
}
