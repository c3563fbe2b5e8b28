import DatelineCore
import DatelineLexicons
import DatelineScan

/// How much the evidence for one place of a name weighs; a population weighs its decimal logarithm.
private enum Weight {
  static let country: Float = 9
  static let region: Float = 6.8
  /// Regions in regions.
  static let district: Float = 5.2
  /// Waters, borders, facilities and other rows without a population.
  static let unpeopled: Float = 6
  static let capital: Float = 1.5
  /// Among the names that `ambiguity.tsv` prefers.
  static let preferred: Float = 3
  /// A place of the country is named beyond doubt in the same sentence.
  static let sameSentence: Float = 1.2
  /// All that the document names belongs to the country; less for a part of it.
  static let sameCountry: Float = 3
  /// The region or a place in it is named.
  static let sameRegion: Float = 1
  /// The second-level region is.
  static let sameDistrict: Float = 2.5
  /// Right beside another place of the text.
  static let nearby: Float = 1.5
  /// The caller expects the country.
  static let bias: Float = 2
  /// The noun beside the name says that it is of this kind.
  static let kindCue: Float = 2
  /// A place of the same kind stands beside it in a list.
  static let parallel: Float = 1.5
  /// A containing place beside the name decides.
  static let containing: Float = 10
}

/// Places closer than this, in kilometres, speak for each other.
private let neighbourhood: Float = 300
/// The most names of a sentence that speak for its other names.
private let mostBeside = 24
/// Two places whose weights differ by less are as likely.
private let tie: Float = 0.12
/// Places with fewer people are seldom named without their country.
private let smallPopulation: UInt32 = 50_000

// Chooses among the places of one name.
extension PlaceResolver {
  /// The best place for a candidate, nothing when it is none in this text.
  mutating func choose(_ candidate: Candidate, _ around: NameSurroundings) -> PlaceChoice? {
    if around.contains(.sure), let sure = sureEntry(candidate) {
      for index in candidate.readings where lexicons.readings[index].entry == sure {
        note(candidate, index, .taken, reason: .onlyReading)
      }
      return PlaceChoice(entry: sure, reason: .onlyReading, weight: 0)
    }
    if around.isDisjoint(with: [.contained, .headed]), let known = settled[candidate.firstReading] {
      var again = known
      if known.reason == .containingName { again.reason = .earlierMention }
      return again
    }
    if around.contains(.elsewhere) {
      return PlaceChoice(
        reason: .containingName,
        weight: 0,
        country: lookup.starting(at: candidate.tokens.upperBound + 1)
          .flatMap { likelyPlace($0)?.country } ?? .none
      )
    }
    let name = NameContext(
      candidate: candidate,
      around: around,
      neighbours: around.contains(.contained) ? neighbours(of: candidate) : Neighbours(),
      isPlaced: !around.isDisjoint(with: .ofPlaces) || shown.contains(candidate.firstReading),
      mayBeVillage: candidate.mayBe(.village) && mayBeVillage(candidate, around)
    )
    var best: (entry: UInt32, weight: Float, reason: Reason)?
    var second: (entry: UInt32, weight: Float)?
    var places = 0
    for index in candidate.readings where lexicons.readings[index].kind == .place {
      let reading = lexicons.readings[index]
      guard isShown(reading, name) else {
        note(candidate, index, around.contains(.partOfName) ? .partOfName : .noEvidence)
        continue
      }
      places += 1
      let (weight, reason) = weigh(reading, name)
      note(candidate, index, .outweighed, reason: reason, weight: weight)
      // A row can list forms that differ in case only.
      if reading.entry == best?.entry || reading.entry == second?.entry { continue }
      if weight > best?.weight ?? -1 {
        second = best.map { ($0.entry, $0.weight) }
        best = (reading.entry, weight, reason)
      } else if weight > second?.weight ?? -1 {
        second = (reading.entry, weight)
      }
    }
    guard let best else { return nil }
    considered?.settle(on: best.entry, words.range(candidate.tokens), lexicons)
    var choice = PlaceChoice(
      entry: best.entry,
      reason: places == 1 && best.reason != .containingName ? .onlyReading : best.reason,
      weight: best.weight
    )
    if let second, best.weight - second.weight < tie { leaveOpen(&choice, second.entry) }
    if places > 1 || choice.reason == .containingName { settled[candidate.firstReading] = choice }
    return choice
  }

  /// Two settlements are as likely: only what they share is said.
  private func leaveOpen(_ choice: inout PlaceChoice, _ other: UInt32) {
    guard let entry = choice.entry else { return }
    let (first, second) = (lexicons.places[Int(entry)], lexicons.places[Int(other)])
    guard
      first.population > 0 && second.population > 0
        || first.kind == .region && second.kind == .region
    else { return }
    choice.country = first.country == second.country ? first.country : .none
    choice.kind = first.kind
    choice.entry = nil
    choice.reason = .undecided
  }

  private func weigh(_ reading: NameReading, _ name: NameContext) -> (Float, Reason) {
    let (candidate, around) = (name.candidate, name.around)
    let entry = place(reading)
    var weight = prior(entry)
    var strongest: Float = 0
    var reason = Reason.population
    func add(_ amount: Float, _ because: Reason) {
      weight += amount
      if amount > strongest { (strongest, reason) = (amount, because) }
    }
    if reading.policy == .preferred { add(Weight.preferred, .listed) }
    let own = spokenFor[candidate.firstReading] ?? .none
    add(Weight.sameCountry * evidence.share(of: entry.country, without: own), .sameCountry)
    if entry.kind == .city, candidate.readingCount > 1,
      sentenceNames(entry.country, beside: candidate)
    {
      add(Weight.sameSentence, .sameCountry)
    }
    if bias.contains(entry.country) { add(Weight.bias, .countryBias) }
    if entry.kind != .country {
      if entry.kind == .region && evidence.names(region: Int32(reading.entry))
        || names(regionOf: entry)
      {
        let isClose =
          entry.within >= 0 && evidence.names(region: entry.within)
          && isDistrict(lexicons.places[Int(entry.within)])
        add(isClose ? Weight.sameDistrict : Weight.sameRegion, .sameRegion)
      }
      if let point = entry.point, !point.derived, let distance = evidence.distance(to: point),
        distance < neighbourhood
      {
        add(Weight.nearby * (1 - distance / neighbourhood), .nearby)
      }
    }
    if around.contains(.headed), isOfHeadKind(entry, candidate) { add(Weight.kindCue, .kindCue) }
    if isParallel(entry, candidate) { add(Weight.parallel, .kindCue) }
    if around.contains(.contained), isContained(entry, name.neighbours) {
      add(Weight.containing, .containingName)
    }
    return (weight, reason)
  }

  /// Whether a sure name of the sentence lies in a country.
  private func sentenceNames(_ country: CountryCode, beside candidate: Candidate) -> Bool {
    var index = lookup.firstIndex(from: words.sentence.lowerBound)
    let end = min(lookup.candidates.count, index + mostBeside)
    while index < end, Int(lookup.candidates[index].firstToken) < words.sentence.upperBound {
      let other = lookup.candidates[index]
      if other.firstReading != candidate.firstReading, surroundings[index].contains(.sure),
        let sure = sureEntry(other), lexicons.places[Int(sure)].country == country
      {
        return true
      }
      index += 1
    }
    return false
  }

  private func isDistrict(_ region: PlaceEntry) -> Bool {
    region.within >= 0 && lexicons.places[Int(region.within)].kind == .region
  }

  /// Whether a region that holds a place is named, or another place in it.
  func names(regionOf entry: PlaceEntry) -> Bool {
    var within = entry.within
    // A settlement without a region lies in the country row like others without one.
    if entry.kind != .region, within >= 0, evidence.names(region: within) { return true }
    while within >= 0, lexicons.places[Int(within)].kind == .region {
      if evidence.names(region: within) { return true }
      within = lexicons.places[Int(within)].within
    }
    return false
  }

  /// What a place weighs before any evidence.
  func prior(_ entry: PlaceEntry) -> Float {
    switch entry.kind {
    case .country: return Weight.country
    case .region: return isDistrict(entry) ? Weight.district : Weight.region
    default:
      guard entry.population > 0 else { return Weight.unpeopled }
      let digits = Float(max(entry.population, 100)).decimalLogarithm
      return entry.isCapital ? digits + Weight.capital : digits
    }
  }

  /// Whether a noun beside the name agrees with what the place is.
  private func isOfHeadKind(_ entry: PlaceEntry, _ candidate: Candidate) -> Bool {
    if head(before: candidate.tokens) == entry.kind { return true }
    return words.match(lexicons.placeHeadsAfter, at: candidate.tokens.upperBound)?.entry.kind
      == entry.kind
  }

  /// Whether a region or country stands in a list with others of its sort.
  private func isParallel(_ entry: PlaceEntry, _ candidate: Candidate) -> Bool {
    guard entry.kind == .country || entry.kind == .region, candidate.readingCount > 1 else {
      return false
    }
    let (start, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    if isListed(end), let next = lookup.starting(at: end + 1), isAlike(next, entry) { return true }
    if isListed(start - 1), let last = lookup.ending(at: start - 1), isAlike(last, entry) {
      return true
    }
    return false
  }

  func isListed(_ index: Int) -> Bool { words.isMark(",", at: index) || isJoiner(index) }

  private func isAlike(_ other: Candidate, _ entry: PlaceEntry) -> Bool {
    for index in other.readings where lexicons.readings[index].kind == .place {
      let place = place(lexicons.readings[index])
      if place.kind == entry.kind,
        entry.kind == .country || place.country == entry.country && place.row != entry.row
      {
        return true
      }
    }
    return false
  }

  /// A name's weightiest place, for a longer name around it.
  func likelyPlace(_ candidate: Candidate) -> PlaceEntry? {
    if let choice = settled[candidate.firstReading]?.entry { return lexicons.places[Int(choice)] }
    var best: (entry: PlaceEntry, weight: Float)?
    for index in candidate.readings where lexicons.readings[index].kind == .place {
      guard !lexicons.readings[index].policy.isVillage else { continue }
      let entry = place(lexicons.readings[index])
      let weight = prior(entry) + Weight.sameCountry * evidence.share(of: entry.country)
      if weight > best?.weight ?? -1 { best = (entry, weight) }
    }
    return best?.entry
  }

  /// Whether a place is a settlement that few have heard of.
  func isSmall(_ entry: PlaceEntry) -> Bool {
    entry.kind == .city && entry.population > 0 && entry.population < smallPopulation
      && entry.capitalOf.isNone
  }
}

extension [ConsideredReading] {
  /// Marks the reading that a mention took.
  fileprivate mutating func settle(on entry: UInt32, _ range: TextRange, _ lexicons: Lexicons) {
    for index in indices.reversed() {
      guard self[index].range == range else { return }
      if lexicons.readings[Int(self[index].reading)].entry == entry { self[index].outcome = .taken }
    }
  }
}

extension Float {
  /// The logarithm to base ten of a number over 1, good to 0.03.
  fileprivate var decimalLogarithm: Float { 0.30103 * (Float(exponent) + significand - 1) }
}
