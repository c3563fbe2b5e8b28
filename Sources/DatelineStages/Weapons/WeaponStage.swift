public import DatelineCore
public import DatelineLexicons
import DatelineScan

/// Finds weapons: named systems and class nouns with the modifiers before them.
///
///     Kyiv asked for [long-range missiles](WEAPON class=missile) and
///     [Patriot systems](WEAPON system=patriot).
///
/// Where the noun after it is no weapon, the class noun stands alone: `[missile] fragments`.
public struct WeaponStage: Stage {
  public static let name = "weapons"
  public static let summary = "named systems and class nouns, with range, guidance, calibre"
  public static let needs: Set<Layer> = [.tokens, .sentences, .candidates]
  public static let adds: Set<Layer> = [.mentions]

  /// How far from an ambiguous name its cue may stand, in words.
  static let cueDistance = 3

  private let lexicons: Lexicons

  public init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  public func annotate(_ document: inout Document) {
    var words = Words(document)
    let lookup = CandidateLookup(document, lexicons)
    var mentions: [Mention] = []
    var modifiers: [Term] = []
    var nextCandidate = 0
    for sentence in document.sentences {
      words.sentence = sentence.tokens
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        while nextCandidate < lookup.candidates.count,
          Int(lookup.candidates[nextCandidate].firstToken) < at
        { nextCandidate += 1 }
        let candidateIsHere =
          nextCandidate < lookup.candidates.count
          && Int(lookup.candidates[nextCandidate].firstToken) == at
        guard
          candidateIsHere || !words[at].cues.isDisjoint(with: [.weaponModifier, .weaponClass])
        else {
          at += 1
          continue
        }
        var phrase = WeaponPhrase(words, lookup, lexicons, start: at)
        modifiers.removeAll(keepingCapacity: true)
        if let mention = phrase.parse(&modifiers) {
          mentions.append(finished(mention, modifiers, &document))
        }
        at = max(at + 1, phrase.end)
      }
    }
    document.mentions.append(contentsOf: mentions)
  }

  private func finished(
    _ mention: Mention, _ modifiers: [Term], _ document: inout Document
  ) -> Mention {
    guard !modifiers.isEmpty, case .weapon(var value) = mention.value else { return mention }
    value.modifiers = document.derive(list: modifiers)
    var mention = mention
    mention.value = .weapon(value)
    return mention
  }
}
