/// Compares two predictions for one document.
struct ChangeFinder {
  private let gold: AnnotatedText
  private let old: AnnotatedText
  private let new: AnnotatedText
  private let both: [Matching.Pair]
  /// The faults of each mention that gold has too, by its index.
  private let oldFaults: [Int: Int]
  private let newFaults: [Int: Int]

  init(gold: AnnotatedText, old: AnnotatedText, new: AnnotatedText) {
    self.gold = gold
    self.old = old
    self.new = new
    both = Matching(old, new).pairs
    oldFaults = ChangeFinder.faults(of: old, gold)
    newFaults = ChangeFinder.faults(of: new, gold)
  }

  /// All changes, by place.
  var changes: [Change] {
    let (oldPaired, newPaired) = (Set(both.map(\.gold)), Set(both.map(\.found)))
    var changes = both.compactMap(change)
    for (index, mention) in old.mentions.enumerated() where !oldPaired.contains(index) {
      let verdict: Change.Verdict = oldFaults[index] == nil ? .better : .worse
      changes.append(change(.lost, verdict, mention, in: old))
    }
    for (index, mention) in new.mentions.enumerated() where !newPaired.contains(index) {
      let verdict: Change.Verdict = newFaults[index] == nil ? .worse : .better
      changes.append(change(.gained, verdict, mention, in: new))
    }
    return changes.sorted { ($0.start, $0.kind.rawValue) < ($1.start, $1.kind.rawValue) }
  }

  /// What differs between the two sides of a pair; nothing when they are the same.
  private func change(_ pair: Matching.Pair) -> Change? {
    let (before, now) = (old.mentions[pair.gold], new.mentions[pair.found])
    var details: [Change.Detail] = []
    if !pair.isStrict {
      details.append(
        Change.Detail(
          name: "extent",
          before: "[\(old.string(before.start..<before.end))]",
          now: "[\(new.string(now.start..<now.end))]"
        )
      )
    }
    for attribute in AttributeComparison.named(of: now.label)
    where AttributeComparison.differs(attribute, before, now) {
      details.append(
        Change.Detail(
          name: attribute,
          before: AttributeComparison.value(attribute, of: before) ?? "none",
          now: AttributeComparison.value(attribute, of: now) ?? "none"
        )
      )
    }
    guard !details.isEmpty else { return nil }
    var change = change(.changed, verdict(pair), now, in: new)
    change.details = details
    return change
  }

  private func verdict(_ pair: Matching.Pair) -> Change.Verdict {
    switch (oldFaults[pair.gold], newFaults[pair.found]) {
    case (nil, nil): .even
    case (nil, _): .better
    case (_, nil): .worse
    case (let before?, let now?): before == now ? .even : now < before ? .better : .worse
    }
  }

  private func change(
    _ kind: Change.Kind,
    _ verdict: Change.Verdict,
    _ mention: ScoredMention,
    in text: AnnotatedText
  ) -> Change {
    Change(
      kind: kind,
      verdict: verdict,
      document: gold.name,
      label: mention.label,
      start: mention.start,
      context: SpanContext(of: mention, in: text)
    )
  }

  /// How many faults each found mention has that gold has too.
  private static func faults(of found: AnnotatedText, _ gold: AnnotatedText) -> [Int: Int] {
    var faults: [Int: Int] = [:]
    for pair in Matching(gold, found).pairs {
      let (wanted, given) = (gold.mentions[pair.gold], found.mentions[pair.found])
      faults[pair.found] =
        (pair.isStrict ? 0 : 1)
        + AttributeComparison.named(of: wanted.label)
        .count { AttributeComparison.agrees($0, wanted, given) == false }
    }
    return faults
  }
}
