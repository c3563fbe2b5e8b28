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

  private let lexicons: Lexicons

  public init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  public func annotate(_ document: inout Document) {
    let wakes = document.wakes
    let candidates = document.candidates
    var reader = WeaponReader(document, lexicons)
    var modifiers: [Term] = []
    var next = 0
    for sentence in document.sentences {
      reader.words.sentence = sentence.tokens
      reader.lookup.sentence = sentence.tokens
      let end = sentence.tokens.upperBound
      var at = sentence.tokens.lowerBound
      while true {
        while next < candidates.count,
          Int(candidates[next].firstToken) < at
            || reader.lookup.reading(candidates[next], .weapon) == nil
        { next += 1 }
        // No further than the next name, else a row of names looks at the rest each time.
        let reach = next < candidates.count ? min(end, Int(candidates[next].firstToken)) : end
        at = min(reach, wakes.span.next(.weapon, from: at, to: reach))
        guard at < end else { break }
        if let mention = reader.read(at: at, &modifiers) {
          document.mentions.append(finished(mention, modifiers, &document))
        }
        at = max(at + 1, reader.end)
      }
    }
  }

  private func finished(
    _ mention: Mention,
    _ modifiers: [Term],
    _ document: inout Document
  ) -> Mention {
    guard !modifiers.isEmpty, case .weapon(var value) = mention.value else { return mention }
    value.modifiers = document.derive(list: modifiers)
    var mention = mention
    mention.value = .weapon(value)
    return mention
  }
}
