import DatelineCore
import DatelineLexicons
import DatelineScan

/// Hard weapon names that a document shows to be weapons somewhere, by their first word.
///
///     Germany sent 18 [Leopard 2A6 tanks](WEAPON). A [Leopard](WEAPON system=leopard) is heavy.
///
/// A name that needs a cue counts everywhere once it has its cue, stands beside a weapon that needs
/// none, or begins the name of one.
struct ConfirmedWeapons {
  private var words: Set<UInt32> = []

  init(_ document: borrowing Document, _ words: TokenView, _ lexicons: Lexicons) {
    var hard: [UInt32] = []
    var next = 0
    let candidates = document.candidates
    var view = words
    for sentence in document.sentences {
      view.sentence = sentence.tokens
      hard.removeAll(keepingCapacity: true)
      var isSure = false
      while next < candidates.count, Int(candidates[next].firstToken) < sentence.tokens.upperBound {
        let candidate = candidates[next]
        next += 1
        guard let entry = ConfirmedWeapons.weapon(candidate, lexicons) else { continue }
        let word = view[candidate.tokens.lowerBound].word
        if entry.cues.isEmpty {
          isSure = true
          self.words.insert(word)
        } else if view.hasCue(entry.cues, near: candidate.tokens, lexicons) {
          self.words.insert(word)
        } else {
          hard.append(word)
        }
      }
      if isSure { self.words.formUnion(hard) }
    }
  }

  /// Whether a name that begins with a word is a weapon in this document.
  func contains(_ word: UInt32) -> Bool { words.contains(word) }

  private static func weapon(_ candidate: Candidate, _ lexicons: Lexicons) -> WeaponEntry? {
    guard candidate.mayBe(NameReading.Kinds(.weapon)) else { return nil }
    for index in candidate.readings where lexicons.readings[index].kind == .weapon {
      return lexicons.weapons[Int(lexicons.readings[index].entry)]
    }
    return nil
  }
}
