public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Finds organisations: named ones, bodies that every state has, forces of a nation, units.
///
///     The [Russian Foreign Ministry](ORG org=ru-mfa) and the [American military](ORG country=US)
///     blamed the [72nd Brigade](ORG); [NATO](ORG org=nato) and the [World Rivers Fund](ORG) did
///     not.
public struct OrganisationStage: Stage {
  public static let name = "organisations"
  public static let summary =
    "named organisations, bodies and forces of a nation, units, names by their noun"
  public static let needs: Set<Layer> = [.tokens, .sentences, .candidates]
  public static let adds: Set<Layer> = [.mentions]

  private let lexicons: Lexicons

  public init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  public func annotate(_ document: inout Document) {
    let wakes = document.wakes
    var words = TokenView(document)
    var lookup = CandidateLookup(document, lexicons)
    var bodies = NationalBodyRule(lexicons)
    let units = MilitaryUnitRule(lexicons: lexicons)
    var heads = HeadedNameRule(words: words, lookup: lookup, lexicons: lexicons)
    var next = 0
    for sentence in document.sentences {
      words.sentence = sentence.tokens
      lookup.sentence = sentence.tokens
      heads.words.sentence = sentence.tokens
      heads.lookup.sentence = sentence.tokens
      while next < lookup.candidates.count,
        Int(lookup.candidates[next].firstToken) < sentence.tokens.upperBound
      {
        if !bodies.owns(lookup.candidates[next], words, lookup) {
          addNamed(lookup.candidates[next], words, lookup, &document)
        }
        next += 1
      }
      let end = sentence.tokens.upperBound
      var index = wakes.span.next(.head, from: sentence.tokens.lowerBound, to: end)
      while index < end {
        bodies.annotate(at: index, words, lookup, &document)
        if let unit = units.unit(at: index, words, lookup) {
          bodies.add(unit: unit, words, lookup, &document)
        }
        heads.annotate(at: index, &document)
        index = wakes.span.next(.head, from: index + 1, to: end)
      }
    }
  }

  private func addNamed(
    _ candidate: Candidate,
    _ words: TokenView,
    _ lookup: CandidateLookup,
    _ document: inout Document
  ) {
    guard let reading = lookup.reading(candidate, .organisation) else { return }
    let entry = lexicons.organisations[Int(reading.entry)]
    guard words.hasCue(entry.cues, near: candidate.tokens, lexicons) else { return }
    document.mentions.append(
      Mention(
        words.range(candidate.tokens),
        .organisation(
          OrganisationValue(organisation: entry.id, kind: entry.kind, country: entry.country)
        ),
        rule: .organisation,
        reason: entry.cues.isEmpty ? .listed : .rowCue,
        norm: entry.name,
        row: entry.row
      )
    )
  }
}
