import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most tokens of a ship's name.
private let longestShip = 5

/// Reads weapons from left to right: modifiers, name, class nouns.
///
/// One for each document.
struct WeaponReader {
  var words: TokenView
  var lookup: CandidateLookup
  private let lexicons: Lexicons
  private let confirmed: ConfirmedWeapons
  /// Where reading goes on after this phrase, whether or not it was a weapon.
  private(set) var end = 0

  private var system: NameReading?
  private var head: WeaponClassEntry?
  /// The end of the last part that makes the phrase a weapon.
  private var accepted: Int?
  private var modifierClass = Term.none

  init(_ document: borrowing Document, _ lexicons: Lexicons) {
    words = TokenView(document)
    lookup = CandidateLookup(document, lexicons)
    confirmed = ConfirmedWeapons(document, words, lexicons)
    self.lexicons = lexicons
  }

  /// Reads the phrase at a token; nothing when no part of it is a weapon.
  mutating func read(at start: Int, _ modifiers: inout [Term]) -> Mention? {
    (system, head, accepted, modifierClass) = (nil, nil, nil, .none)
    end = start
    modifiers.removeAll(keepingCapacity: true)
    var acceptedModifiers = 0
    var at = start
    while words.sentence.contains(at) {
      if let count = takeName(at) ?? takeHead(at) {
        at += count
        accepted = at
        acceptedModifiers = modifiers.count
        continue
      }
      // A name can have modifiers of its noun behind it: `Kh-101 cruise missile`.
      guard head == nil, let modifier = words.match(lexicons.weaponModifiers, at: at) else {
        break
      }
      modifiers.append(modifier.entry.name)
      if !modifier.entry.weaponClass.isNone { modifierClass = modifier.entry.weaponClass }
      at += modifier.count
      end = at
      if words.has(.hyphen, at: at), words.has(.weaponModifier, at: at + 1) { at += 1 }
    }
    guard let accepted else { return nil }
    modifiers.removeSubrange(acceptedModifiers...)
    end = accepted
    return mention(words.range(start..<accepted))
  }

  // MARK: Parts

  /// A named system, if its row's cue stands near.
  ///
  /// Gives its number of tokens.
  private mutating func takeName(_ at: Int) -> Int? {
    guard system == nil, head == nil, let candidate = lookup.starting(at: at),
      let reading = lookup.reading(candidate, .weapon)
    else { return nil }
    let entry = lexicons.weapons[Int(reading.entry)]
    guard
      words.hasCue(entry.cues, near: candidate.tokens, lexicons)
        || confirmed.contains(words[at].word)
    else { return nil }
    system = reading
    return candidate.tokens.count
  }

  /// A class noun; a weak one needs a name or a modifier's class before it.
  private mutating func takeHead(_ at: Int) -> Int? {
    guard let match = words.match(lexicons.weaponClasses, at: at) else { return nil }
    var entry = match.entry
    if entry.role == .none {
      end = at + match.count
      return nil
    }
    guard !entry.exact || entry.role == .ship || words.isAcronym(at) else { return nil }
    if entry.role == .verb, isVerb(at..<at + match.count) { return nil }
    if entry.role == .ship {
      guard let end = endOfShip(at + match.count) else { return nil }
      head = entry
      return end - at
    }
    if entry.role == .weak {
      guard system != nil || head != nil || !modifierClass.isNone else { return nil }
      let before = modifierClass.isNone ? head?.weaponClass ?? .none : modifierClass
      if !before.isNone { entry.weaponClass = before }
      guard system != nil || !entry.weaponClass.isNone else { return nil }
    }
    head = entry
    return match.count
  }

  /// Whether a noun is a verb here: an article or a name is what it does something to.
  private func isVerb(_ noun: Range<Int>) -> Bool {
    guard system == nil, modifierClass.isNone, noun.count == 1,
      words.match(lexicons.officeLinks, at: noun.lowerBound - 1)?.entry != .article
    else { return false }
    let next = noun.upperBound
    if words.match(lexicons.officeLinks, at: next)?.entry == .article { return true }
    guard words.isCapitalWord(next), let name = lookup.starting(at: next) else { return false }
    return name.mayBe([
      NameReading.Kinds(.place), NameReading.Kinds(.demonym), NameReading.Kinds(.organisation),
    ])
  }

  /// The end of a ship's name: `Higgins`, `Gerald R. Ford`, `Prince of Wales`.
  private func endOfShip(_ start: Int) -> Int? {
    var at = start
    while at - start < longestShip {
      if words.isCapitalWord(at) {
        at += 1
      } else if at > start, words.isMark(".", at: at), words[at - 1].count == 1 {
        at += 1
      } else if at > start, words.isCapitalWord(at + 1), words.isSmallWord(at),
        words.match(lexicons.officeLinks, at: at)?.entry == .part
          || words.has(.nameParticle, at: at)
      {
        at += 2
      } else {
        break
      }
    }
    return at > start ? at : nil
  }

  // MARK: Result

  private func mention(_ range: TextRange) -> Mention {
    guard let system else {
      let weaponClass = head?.weaponClass ?? .none
      return Mention(
        range,
        .weapon(WeaponValue(weaponClass: weaponClass)),
        rule: .weaponClass,
        reason: .grammar,
        norm: weaponClass,
        row: head?.row ?? .none
      )
    }
    let entry = lexicons.weapons[Int(system.entry)]
    // `HIMARS rockets` are rockets.
    var weaponClass = entry.weaponClass
    if let head, head.role != .weak, head.role != .broad, !head.weaponClass.isNone {
      weaponClass = head.weaponClass
    }
    return Mention(
      range,
      .weapon(
        WeaponValue(
          system: entry.system,
          weaponClass: weaponClass,
          family: entry.family,
          origin: entry.origin
        )
      ),
      rule: .weaponSystem,
      reason: entry.cues.isEmpty ? .listed : .rowCue,
      norm: entry.name,
      row: entry.row
    )
  }
}
