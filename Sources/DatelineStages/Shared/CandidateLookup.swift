import DatelineCore
import DatelineLexicons
import DatelineScan

/// Candidates by where they begin or end, inside the sentence in hand.
struct CandidateLookup {
  /// The sentence in hand; names outside it are not seen.
  var sentence = 0..<Int.max
  let candidates: [Candidate]
  private let wakes: [Wakes]
  let lexicons: Lexicons
  /// Whether names count that only small settlements have.
  private let seesVillages: Bool

  init(_ document: borrowing Document, _ lexicons: Lexicons, seesVillages: Bool = false) {
    self.seesVillages = seesVillages
    candidates = document.candidates
    wakes = document.wakes
    self.lexicons = lexicons
  }

  /// The candidate that begins at a token.
  func starting(at token: Int) -> Candidate? {
    guard sentence.contains(token), token < wakes.count, wakes[token].contains(.name) else {
      return nil
    }
    let index = firstIndex(from: token)
    guard index < candidates.count, Int(candidates[index].firstToken) == token,
      isSeen(candidates[index])
    else { return nil }
    return candidates[index]
  }

  /// The longest candidate that holds all of a range.
  func covering(_ range: Range<Int>) -> Candidate? {
    var index = firstIndex(from: max(sentence.lowerBound, range.lowerBound - 8))
    while index < candidates.count, Int(candidates[index].firstToken) <= range.lowerBound {
      if Int(candidates[index].endToken) >= range.upperBound, isSeen(candidates[index]) {
        return candidates[index]
      }
      index += 1
    }
    return nil
  }

  /// The longest candidate that ends before a token and begins at most eight tokens earlier.
  func ending(at token: Int) -> Candidate? {
    var index = firstIndex(from: max(sentence.lowerBound, token - 8))
    while index < candidates.count, Int(candidates[index].firstToken) < token {
      if Int(candidates[index].endToken) == token, isSeen(candidates[index]) {
        return candidates[index]
      }
      index += 1
    }
    return nil
  }

  /// The first reading of a kind that counts wherever the name stands.
  func reading(_ candidate: Candidate, _ kind: NameReading.Kind) -> NameReading? {
    guard candidate.mayBe(NameReading.Kinds(kind)) else { return nil }
    for index in candidate.readings where lexicons.readings[index].kind == kind {
      let reading = lexicons.readings[index]
      if !reading.policy.isVillage { return reading }
    }
    return nil
  }

  private func isSeen(_ candidate: Candidate) -> Bool {
    seesVillages || candidate.kinds != NameReading.Kinds.village.rawValue
  }

  /// The country that a candidate names, lies in or is a nationality of.
  func owner(_ candidate: Candidate) -> CountryCode {
    let country = country(of: candidate)
    guard country.isNone, let place = reading(candidate, .place) else { return country }
    return lexicons.places[Int(place.entry)].country
  }

  /// The country that a candidate names or is a nationality of, none for other names.
  func country(of candidate: Candidate) -> CountryCode {
    guard candidate.mayBe([NameReading.Kinds(.place), NameReading.Kinds(.demonym)]) else {
      return .none
    }
    for index in candidate.readings {
      let reading = lexicons.readings[index]
      switch reading.kind {
      case .demonym: return lexicons.demonyms[Int(reading.entry)].country
      case .place:
        let place = lexicons.places[Int(reading.entry)]
        if place.kind == .country { return place.country }
      default: break
      }
    }
    return .none
  }

  /// The index of the first candidate that begins at a token or behind it.
  func firstIndex(from token: Int) -> Int {
    candidates.partitionPoint { Int($0.firstToken) < token }
  }
}

extension Candidate {
  /// Whether one of the readings is of one of these kinds.
  func mayBe(_ wanted: NameReading.Kinds) -> Bool {
    !NameReading.Kinds(rawValue: kinds).isDisjoint(with: wanted)
  }
}
