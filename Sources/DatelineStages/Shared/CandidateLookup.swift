import DatelineCore
import DatelineLexicons
import DatelineScan

/// Candidates by where they begin or end.
struct CandidateLookup {
  let candidates: [Candidate]
  let lexicons: Lexicons

  init(_ document: Document, _ lexicons: Lexicons) {
    candidates = document.candidates
    self.lexicons = lexicons
  }

  /// The candidate that begins at a token.
  func starting(at token: Int) -> Candidate? {
    let index = firstIndex(from: token)
    guard index < candidates.count, Int(candidates[index].firstToken) == token else { return nil }
    return candidates[index]
  }

  /// The longest candidate that ends before a token and begins at most eight tokens earlier.
  func ending(at token: Int) -> Candidate? {
    var index = firstIndex(from: max(0, token - 8))
    while index < candidates.count, Int(candidates[index].firstToken) < token {
      if Int(candidates[index].endToken) == token { return candidates[index] }
      index += 1
    }
    return nil
  }

  /// The first reading of a kind.
  func reading(_ candidate: Candidate, _ kind: NameReading.Kind) -> NameReading? {
    for index in candidate.readings where lexicons.readings[index].kind == kind {
      return lexicons.readings[index]
    }
    return nil
  }

  private func firstIndex(from token: Int) -> Int {
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if Int(candidates[middle].firstToken) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
