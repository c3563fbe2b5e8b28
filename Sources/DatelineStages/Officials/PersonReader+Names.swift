import DatelineCore
import DatelineLexicons
import DatelineScan

/// The most tokens of a name, particles and hyphens among them.
private let longestName = 7

// Reads persons' names: listed ones, and capitalised words after a rank or a given name.
extension PersonReader {
  /// A person who begins at a token, with rank or honorific: `Col. Ivan Petrov`, `Mary Smith`.
  func person(_ at: Int) -> FoundPerson? {
    if var rank = words.match(lexicons.ranks, at: at) {
      // `DR Congo`, `General Dynamics`
      if let other = lookup.starting(at: at), other.tokens.count > rank.count,
        lookup.reading(other, .person) == nil
      {
        return nil
      }
      var start = afterPeriod(at + rank.count)
      // `Col. Major`, `Gen. Dr`
      while rank.entry.isTitle, start - at < PersonReader.longestTitles,
        let next = words.match(lexicons.ranks, at: start), next.entry.isTitle
      {
        start = afterPeriod(start + next.count)
        if next.entry.kind == .officer { rank = next }
      }
      // `his father Ali`, not `Father Ali`
      guard rank.entry.isTitle, rank.entry.kind != .clergy || words.isCapitalWord(at) else {
        return described(by: rank.entry, at..<start)
      }
      guard let name = name(at: start) else { return nil }
      var found = name
      found.tokens = at..<name.tokens.upperBound
      found.rule = .honorificName
      if rank.entry.kind == .officer {
        found.isOfficial = true
        found.role = rank.entry.id
        found.rule = .titleName
        readNation(&found)
      }
      return found
    }
    if let listed = listed(at) { return listed }
    guard words.has(.givenName, at: at) || words.beginsPerson(at),
      !words.has(.functionWord, at: at) || words.has(.sharedGivenName, at: at),
      words.isCapitalWord(at), !isOtherName(at)
    else { return nil }
    guard let name = name(at: at), name.tokens.count > 1 else { return nil }
    // `Franco-British troops`
    if isInnerHyphen(at + 1), let nation = lookup.starting(at: at + 2),
      lookup.reading(nation, .demonym) != nil
    {
      return nil
    }
    return withSurnameBefore(name)
  }

  /// A given name of two syllables behind its surname, as in Korea: `Cho Jung-tai`.
  private func withSurnameBefore(_ name: FoundPerson) -> FoundPerson {
    let start = name.tokens.lowerBound
    guard name.entry == nil, name.tokens.count == 3, isInnerHyphen(start + 1),
      isPlainName(start - 1), words.isUnknown(start - 1)
    else { return name }
    var longer = name
    longer.tokens = start - 1..<name.tokens.upperBound
    longer.name = longer.tokens
    return longer
  }

  /// The name at a token: listed, or capitalised words.
  func name(at start: Int) -> FoundPerson? {
    if let listed = listed(start) { return listed }
    guard isNameStart(start),
      words.has([.givenName, .sharedGivenName], at: start) || !words.isTitleCase
    else { return nil }
    var end = start + 1
    var last = end
    while end - start < longestName, words.sentence.contains(end) {
      if isNamePart(end) || isInnerHyphen(end - 1) {
        end += 1
        last = end
      } else if isJoint(end) {
        end += 1
      } else {
        break
      }
    }
    if words.isMark(".", at: last), words[last - 1].count == 1, isNamePart(last + 1) {
      end = last + 1
      while end - start < longestName, isNamePart(end) { end += 1 }
      last = end
    }
    if isSuffix(last - 1) { last = afterPeriod(last) }
    return FoundPerson(tokens: start..<last, name: start..<last, rule: .givenName)
  }

  /// A person of the lexicons.
  private func listed(_ at: Int) -> FoundPerson? {
    guard let candidate = lookup.starting(at: at),
      let reading = lookup.reading(candidate, .person)
    else { return nil }
    let tokens = at..<withParticle(candidate.tokens.upperBound)
    return FoundPerson(
      tokens: tokens,
      name: tokens,
      entry: reading.entry,
      isOfficial: lexicons.people[Int(reading.entry)].isOfficial,
      rule: .knownPerson
    )
  }

  /// Whether a name of something else begins at a token: of several words, or a short form.
  private func isOtherName(_ at: Int) -> Bool {
    lookup.starting(at: at).map { $0.tokens.count > 1 || words.isAcronym(at) } ?? false
  }

  /// Whether a word is short for something that stands behind a name, as `Jr` is.
  private func isSuffix(_ at: Int) -> Bool {
    let short = lexicons.abbreviations.entry(ofWord: words[at].word)
    return short?.kind == .title && short?.ends == .maybe
  }

  /// The end of a listed name that goes on with the name of a house: `Al-Thani`.
  private func withParticle(_ end: Int) -> Int {
    guard words.has(.nameParticle, at: end), words.isCapitalWord(end), isInnerHyphen(end + 1) else {
      return end
    }
    return end + 3
  }

  /// Takes the nation before a general's rank: `[Russian General Name]`, `[U.S. Gen. Name]`.
  private func readNation(_ found: inout FoundPerson) {
    let start = found.tokens.lowerBound
    guard let nation = lookup.ending(at: start),
      words.sentence.contains(nation.tokens.lowerBound),
      lookup.reading(nation, .demonym) != nil || words.isAcronym(nation.tokens.lowerBound)
    else { return }
    let country = lookup.country(of: nation)
    guard !country.isNone else { return }
    found.country = country
    found.tokens = nation.tokens.lowerBound..<found.tokens.upperBound
  }

  /// The offset after the period of an abbreviated rank.
  func afterPeriod(_ at: Int) -> Int {
    words.isMark(".", at: at) && words[at].touchesPrevious ? at + 1 : at
  }

  /// A word that can begin a name: no office, and no nationality.
  private func isNameStart(_ at: Int) -> Bool {
    guard isNamePart(at) else { return false }
    if words.has(.givenName, at: at) { return true }
    return words.match(lexicons.roles, at: at) == nil
      && lookup.starting(at: at).flatMap { lookup.reading($0, .demonym) } == nil
  }

  /// A capitalised word that can be part of a name.
  private func isNamePart(_ at: Int) -> Bool {
    guard words.isCapitalWord(at) else { return false }
    guard words.has([.functionWord, .month, .weekday], at: at) else { return true }
    if words.has([.givenName, .sharedGivenName], at: at), words.isCapitalWord(at + 1) {
      return true
    }
    // A month after a given name, and no day of it: `Levan March`.
    if words.has([.givenName, .sharedGivenName], at: at - 1), words.has(.month, at: at),
      !words.has(.number, at: at + 1)
    {
      return true
    }
    // `Mr March`, `Dr. August von Hagen`
    if words.has(.month, at: at), !words.has(.number, at: at + 1),
      words.has(.rank, at: words.isMark(".", at: at - 1) ? at - 2 : at - 1)
    {
      return true
    }
    return words.has(.nameParticle, at: at) && words.isCapitalWord(at + 1)
  }

  /// A hyphen between two words without space, also before a small letter: `Myung-soo`.
  func isInnerHyphen(_ at: Int) -> Bool {
    words.has(.hyphen, at: at) && words[at].touchesPrevious && words.has(.word, at: at + 1)
      && words[at + 1].touchesPrevious
  }

  /// A hyphen or particle with more of the name after it: `al-Abadi`, `van der Leyen`.
  private func isJoint(_ at: Int) -> Bool {
    if isInnerHyphen(at) { return true }
    guard words.has(.nameParticle, at: at), words.isSmallWord(at) else { return false }
    if words.has(.hyphen, at: at + 1) { return isNamePart(at + 2) }
    return isNamePart(at + 1) || words.has(.nameParticle, at: at + 1)
  }
}
