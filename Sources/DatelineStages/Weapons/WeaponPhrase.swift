import DatelineCore
import DatelineLexicons
import DatelineScan

/// One weapon read from left to right: modifiers, name, class nouns.
struct WeaponPhrase {
  private let words: Words
  private let lookup: CandidateLookup
  private let lexicons: Lexicons
  private let start: Int
  /// Where reading goes on after this phrase, whether or not it was a weapon.
  private(set) var end: Int

  private var system: NameReading?
  private var head: WeaponClassEntry?
  /// The end of the last part that makes the phrase a weapon.
  private var accepted: Int?
  private var modifierClass = Term.none

  init(_ words: Words, _ lookup: CandidateLookup, _ lexicons: Lexicons, start: Int) {
    self.words = words
    self.lookup = lookup
    self.lexicons = lexicons
    self.start = start
    end = start
  }

  /// Reads the phrase; nothing when no part of it is a weapon.
  mutating func parse(_ modifiers: inout [Term]) -> Mention? {
    var at = start
    while words.sentence.contains(at) {
      if let count = takeName(at) ?? takeHead(at) {
        at += count
        accepted = at
        continue
      }
      guard accepted == nil || head == nil || system == nil,
        let modifier = words.match(lexicons.weaponModifiers, at: at)
      else { break }
      if accepted != nil { break }
      modifiers.append(modifier.entry.name)
      if !modifier.entry.weaponClass.isNone { modifierClass = modifier.entry.weaponClass }
      at += modifier.count
      end = at
      if words.has(.hyphen, at: at), words.has(.weaponModifier, at: at + 1) { at += 1 }
    }
    guard let accepted else { return nil }
    end = accepted
    return mention(words.range(start..<accepted))
  }

  // MARK: Parts

  /// A named system, if its row's cue stands near. Gives its number of tokens.
  private mutating func takeName(_ at: Int) -> Int? {
    guard system == nil, head == nil, let candidate = lookup.starting(at: at),
      let reading = lookup.reading(candidate, .weapon)
    else { return nil }
    let entry = lexicons.weapons[Int(reading.entry)]
    if !entry.cues.isEmpty {
      let near =
        candidate.tokens.lowerBound - WeaponStage.cueDistance..<candidate.tokens.upperBound
        + WeaponStage.cueDistance
      guard words.contains(entry.cues, in: near) else { return nil }
    }
    system = reading
    return candidate.tokens.count
  }

  /// A class noun; a weak one needs a name or a modifier's class before it.
  private mutating func takeHead(_ at: Int) -> Int? {
    guard let match = words.match(lexicons.weaponClasses, at: at) else { return nil }
    var entry = match.entry
    guard entry.role != .none, !entry.exact || words[at].shape.contains(.allCapitals) else {
      return nil
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

  // MARK: Result

  private func mention(_ range: TextRange) -> Mention {
    guard let system else {
      let weaponClass = head?.weaponClass ?? .none
      return Mention(
        range, .weapon(WeaponValue(weaponClass: weaponClass)), rule: .weaponClass,
        reason: .grammar, norm: weaponClass, row: head?.row ?? .none)
    }
    let entry = lexicons.weapons[Int(system.entry)]
    return Mention(
      range,
      .weapon(
        WeaponValue(
          system: entry.system, weaponClass: entry.weaponClass, family: entry.family,
          origin: entry.origin)),
      rule: .weaponSystem, reason: entry.cues.isEmpty ? .listed : .rowCue, norm: entry.name,
      row: entry.row)
  }
}
