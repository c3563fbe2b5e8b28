/// What differs between two predictions for the same gold.
package struct Changes: Sendable, Equatable {
  /// How many mentions of a label changed, by kind and by what gold says of it.
  package struct Tally: Sendable, Equatable {
    package var counts: [Change.Kind: [Change.Verdict: Int]] = [:]

    /// All of a kind.
    package func count(_ kind: Change.Kind) -> Int { counts[kind]?.values.reduce(0, +) ?? 0 }

    /// Those of a kind with a verdict.
    package func count(_ kind: Change.Kind, _ verdict: Change.Verdict) -> Int {
      counts[kind]?[verdict] ?? 0
    }
  }

  /// By document, then by place.
  package let list: [Change]

  /// Compares the predictions for the documents of gold; with labels, as if there were no others.
  package init(
    from old: Predictions,
    to new: Predictions,
    gold: [GoldDocument],
    labels: Set<String> = []
  ) {
    list = gold.flatMap { document in
      let name = document.annotated.name
      let nothing = AnnotatedText(id: "", text: document.annotated.text, mentions: [])
      return ChangeFinder(
        gold: document.annotated,
        old: old.documents[name] ?? nothing,
        new: new.documents[name] ?? nothing
      ).changes
    }.filter { labels.isEmpty || labels.contains($0.label) }
  }

  /// The labels with changes, in their order.
  package var labels: [String] { LabelOrder.sorted(Set(list.map(\.label))) }

  /// The tally of a label, or of all of them for ``Score/micro``.
  package func tally(of row: String) -> Tally {
    list.reduce(into: Tally()) { tally, change in
      guard row == Score.micro || change.label == row else { return }
      tally.counts[change.kind, default: [:]][change.verdict, default: 0] += 1
    }
  }
}
