import DatelineCore
import DatelineLexicons
import DatelineScan

// What an explanation tells of the names that were seen and not taken.
extension NameStage {
  /// Adds the readings of names that the text does not write as asked, or that lack their cue.
  ///
  /// Looks through the text once more, so that documents that are not explained pay nothing.
  func addRefusals(to document: inout Document) {
    let (allTokens, bytes, candidates) = (document.tokens, document.text, document.candidates)
    let (tokens, text) = (allTokens.span, bytes.span)
    var considered: [ConsideredReading] = []
    var next = 0
    // A name inside another is not told of.
    var reach = 0
    for sentence in document.sentences {
      for index in sentence.tokens {
        var taken = index
        if next < candidates.count, candidates[next].firstToken == index {
          taken = candidates[next].tokens.upperBound
          addLackOfCue(candidates[next], tokens, in: sentence.tokens, to: &considered)
          next += 1
        }
        reach = max(reach, taken)
        guard !tokens[index].cues.isDisjoint(with: [.properName, .commonName]),
          let found = lexicons.nameTrie.longest(
            tokens,
            at: index,
            before: sentence.tokens.upperBound
          )
        else { continue }
        let name = candidate(Int(found.value), index..<index + found.count)
        guard name.tokens.upperBound > reach, !isWord(name, tokens)
        else { continue }
        reach = name.tokens.upperBound
        for reading in name.readings {
          let isWritten = isWritten(lexicons.readings[reading], tokens, text, name.tokens)
          considered.append(
            ConsideredReading(
              range(of: name, tokens),
              reading: UInt32(reading),
              isWritten ? .noCue : .wrongCase
            )
          )
        }
      }
    }
    document.considered += considered
  }

  /// Whether a name is just a word of grammar: `who` is not an organisation written wrong.
  private func isWord(_ name: Candidate, _ tokens: Span<Token>) -> Bool {
    name.tokens.count == 1 && tokens[name.tokens.lowerBound].cues.contains(.functionWord)
  }

  /// Adds the readings of a candidate whose rows ask for a word that does not stand near.
  private func addLackOfCue(
    _ candidate: Candidate,
    _ tokens: Span<Token>,
    in sentence: Range<Int>,
    to considered: inout [ConsideredReading]
  ) {
    for index in candidate.readings {
      let reading = lexicons.readings[index]
      guard
        ![reading.cues, rowCues(reading)].allSatisfy({
          lexicons.hasCue($0, near: candidate.tokens, tokens, in: sentence)
        })
      else { continue }
      considered.append(
        ConsideredReading(range(of: candidate, tokens), reading: UInt32(index), .noCue)
      )
    }
  }

  /// The words that the row of a reading asks for, beside those that its name does.
  private func rowCues(_ reading: NameReading) -> CueWords {
    switch reading.kind {
    case .weapon: lexicons.weapons[Int(reading.entry)].cues
    case .organisation: lexicons.organisations[Int(reading.entry)].cues
    case .place, .demonym, .person: .none
    }
  }

  private func range(of name: Candidate, _ tokens: Span<Token>) -> TextRange {
    TextRange(tokens[name.tokens.lowerBound].start, tokens[name.tokens.upperBound - 1].end)
  }
}
