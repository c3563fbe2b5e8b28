/// Scores predictions against gold, document by document.
package struct Scorer {
  private let labels: Set<String>
  private var score = Score()

  /// Scores all documents; with labels, as if there were no others.
  package static func score(
    _ gold: [GoldDocument],
    _ found: Predictions,
    labels: Set<String> = []
  ) -> Score {
    var scorer = Scorer(labels: labels)
    scorer.score.documents = gold.count
    for document in gold {
      let prediction = found.documents[document.annotated.name]
      if prediction == nil { scorer.score.notes.documentsWithoutPrediction += 1 }
      scorer.add(
        scorer.chosen(document.annotated),
        scorer.chosen(
          prediction ?? AnnotatedText(id: "", text: document.annotated.text, mentions: [])
        )
      )
    }
    let names = Set(gold.map(\.annotated.name))
    scorer.score.notes.documentsWithoutGold = found.documents.keys.count { !names.contains($0) }
    scorer.score.notes.repeatedIDs = found.repeated
    return scorer.score
  }

  private init(labels: Set<String>) { self.labels = labels }

  private func chosen(_ document: AnnotatedText) -> AnnotatedText {
    guard !labels.isEmpty else { return document }
    var document = document
    document.mentions.removeAll { !labels.contains($0.label) }
    return document
  }

  private mutating func add(_ gold: AnnotatedText, _ found: AnnotatedText) {
    let matching = Matching(gold, found)
    score.notes.textsThatDiffer += matching.textsDiffer ? 1 : 0
    score.notes.spansOutside += matching.spansOutside
    for mention in gold.mentions { score.counts[mention.label, default: Counts()].gold += 1 }
    for mention in found.mentions { score.counts[mention.label, default: Counts()].found += 1 }
    var faults: [Fault] = []
    for pair in matching.pairs { faults += add(pair, gold, found) }
    let paired = (Set(matching.pairs.map(\.gold)), Set(matching.pairs.map(\.found)))
    for (index, mention) in gold.mentions.enumerated() where !paired.0.contains(index) {
      faults.append(fault(.missed, gold.name, mention, in: gold))
    }
    for (index, mention) in found.mentions.enumerated() where !paired.1.contains(index) {
      faults.append(fault(.falseAlarm, gold.name, mention, in: found))
    }
    score.faults += faults.sorted { ($0.start, $0.kind.name) < ($1.start, $1.kind.name) }
  }

  private mutating func add(
    _ pair: Matching.Pair,
    _ gold: AnnotatedText,
    _ found: AnnotatedText
  ) -> [Fault] {
    let (wanted, given) = (gold.mentions[pair.gold], found.mentions[pair.found])
    let label = wanted.label
    score.counts[label, default: Counts()].overlap += 1
    score.counts[label, default: Counts()].strict += pair.isStrict ? 1 : 0
    var faults: [Fault] = []
    if !pair.isStrict {
      var extent = fault(.extent, gold.name, wanted, in: gold)
      extent.given = found.string(given.start..<given.end)
      faults.append(extent)
    }
    let named = AttributeComparison.named(of: label)
    for attribute in AttributeComparison.attributes(of: label) {
      guard let agrees = AttributeComparison.agrees(attribute, wanted, given) else { continue }
      score.accuracies[label, default: [:]][attribute, default: Accuracy()]
        .add(agrees, isStrict: pair.isStrict)
      // What has a name of its own is told by that.
      guard !agrees, named.contains(attribute) else { continue }
      var wrong = fault(.attribute(attribute), gold.name, wanted, in: gold)
      wrong.wanted = AttributeComparison.value(attribute, of: wanted) ?? "none"
      wrong.given = AttributeComparison.value(attribute, of: given) ?? "none"
      faults.append(wrong)
    }
    return faults
  }

  private func fault(
    _ kind: Fault.Kind,
    _ document: String,
    _ mention: ScoredMention,
    in text: AnnotatedText
  ) -> Fault {
    Fault(
      kind: kind,
      document: document,
      label: mention.label,
      start: max(0, min(mention.start, text.text.count)),
      context: SpanContext(of: mention, in: text)
    )
  }
}
