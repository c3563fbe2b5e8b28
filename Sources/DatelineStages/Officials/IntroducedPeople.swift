import DatelineCore
import DatelineScan

/// The persons a document has named so far, by the last word of their name.
struct IntroducedPeople {
  /// What is known about a person from earlier mentions.
  struct Person {
    var value: PersonValue
    var isOfficial: Bool
    var norm: Term
  }

  private var surnames = HashIndex(capacity: 8)
  /// A bit for first letter and length of each surname: most words fail it at once.
  private var filter: UInt64 = 0
  private var people: [Person] = []

  var isEmpty: Bool { people.isEmpty }

  /// Remembers a person by surname; a later person of the surname takes its place.
  mutating func introduce(_ name: Range<Int>, _ person: Person, _ words: TokenView) {
    filter |= mark(name.upperBound - 1, words)
    let next = people.count
    let index = Int(surnames.insert(hash(name.upperBound - 1, words), UInt32(next)))
    if index == next {
      people.append(person)
    } else if person.isOfficial || !isSame(people[index], person, words) {
      people[index] = person
    }
  }

  /// Remembers a person without office by a given name too: `Cody` for Cody Austin.
  ///
  /// A surname from before keeps its person.
  mutating func introduce(givenName name: Range<Int>, _ person: Person, _ words: TokenView) {
    guard name.count > 1, !person.isOfficial, words.has(.givenName, at: name.lowerBound),
      !words.has(.knownName, at: name.lowerBound)
    else { return }
    filter |= mark(name.lowerBound, words)
    let next = people.count
    if surnames.insert(hash(name.lowerBound, words), UInt32(next)) == UInt32(next) {
      people.append(person)
    }
  }

  /// Whether two are written alike: what says less of a person is no other person.
  private func isSame(_ one: Person, _ other: Person, _ words: TokenView) -> Bool {
    guard one.norm.home == .text, other.norm.home == .text else { return one.norm == other.norm }
    return words.text[one.norm.bytes].elementsEqual(words.text[other.norm.bytes])
  }

  /// The person of a surname, when the name is that alone.
  func person(named name: Range<Int>, _ words: TokenView) -> Person? {
    guard name.count == 1, let index = surnames.value(of: hash(name.lowerBound, words)) else {
      return nil
    }
    return people[Int(index)]
  }

  /// Whether a word can be a surname known from before.
  @inline(__always)
  func mayKnow(_ at: Int, _ words: TokenView) -> Bool {
    filter != 0 && filter & mark(at, words) != 0
  }

  /// The mention that a capitalised word makes as a surname known from before.
  func surname(_ at: Int, _ words: TokenView) -> Mention? {
    guard words.isCapitalWord(at), !isUnknownName(at - 1, words), !isUnknownName(at + 1, words),
      let person = person(named: at..<at + 1, words)
    else { return nil }
    return Mention(
      words.range(at..<at + 1),
      person.isOfficial ? .official(person.value) : .person(person.value),
      rule: .surname,
      reason: .earlierMention,
      norm: person.norm
    )
  }

  /// A capitalised word of no table makes its neighbour a part of another name.
  private func isUnknownName(_ index: Int, _ words: TokenView) -> Bool {
    words.isCapitalWord(index) && words[index].word == 0 && !words.isTitleCase
  }

  @inline(__always)
  private func mark(_ index: Int, _ words: TokenView) -> UInt64 {
    let token = words[index]
    let first = words.text[Int(token.start)]
    return 1 << ((UInt64(first) &+ UInt64(token.end &- token.start) &* 7) & 63)
  }

  private func hash(_ index: Int, _ words: TokenView) -> UInt64 {
    var hash = FoldedHash()
    for at in words[index].range.bytes { hash.add(words.text[at]) }
    return hash.value
  }
}
