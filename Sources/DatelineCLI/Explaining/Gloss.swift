import Dateline

/// Codes of an explanation in plain words.
enum Gloss {
  static func text(_ reason: Reason) -> String? {
    switch reason {
    case .none: nil
    case .onlyReading: "the name has no other reading"
    case .sameCountry: "other places of the text lie in its country"
    case .sameRegion: "its region, or a place in it, is named too"
    case .nearby: "it is close to other places of the text"
    case .countryBias: "its country was given by --country-bias"
    case .undecided: "two places of the name are as likely, so none was taken"
    case .containingName: "a place that holds it is named beside it"
    case .population: "it has the most people of the places with this name"
    case .kindCue: "a word beside it, or its kind, says what it is"
    case .capitalActs: "the capital acts, so it stands for its government"
    case .rowCue: "a word that its row asks for stands near"
    case .earlierMention: "it was named in full before"
    case .officeHolder: "it held the office at the date of the document"
    case .listed: "the name stands in the tables as it is"
    case .grammar: "its words make it by the grammar of the rule"
    case .bracketedShortForm: "it stands in brackets after the full name"
    }
  }

  static func text(_ outcome: ConsideredReading.Outcome) -> String {
    switch outcome {
    case .taken: "this reading was taken"
    case .outweighed: "another reading has more evidence"
    case .wrongCase: "not written with the capitals that its row asks for"
    case .noCue: "no word that its row asks for stands near"
    case .ofPerson: "the name belongs to a person"
    case .noEvidence: "nothing in the text speaks for so common a name"
    case .partOfName: "it is a part of a longer name"
    case .passedOver: "no rule made a mention of it"
    }
  }

  static func text(
    _ defeat: ExplainedLoser.Defeat,
    of loser: Mention,
    by winner: Mention
  ) -> String {
    switch defeat {
    case .shorter: "the longer mention stays"
    case .lowerLabel: "\(winner.label.name) goes before \(loser.label.name)"
    case .later: "the mention that begins first stays"
    }
  }
}
