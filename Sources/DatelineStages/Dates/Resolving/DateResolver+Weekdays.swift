import DatelineCore

extension DateResolver {
  /// The day of the week nearest to the anchor: reported days are past, announced ones to come.
  func weekday(_ finding: DateFinding) -> ResolvedDate {
    let wanted = Int(finding.point.weekday)
    let isTold = if case .told = finding.week { true } else { false }
    guard let anchor = anchor(told: isTold), let day = day(of: anchor) else {
      return ResolvedDate(finding.point)
    }
    let step = distance(to: wanted, from: day, finding, isTale: !anchor.isDocument)
    let point = anchor.point.day(step, number: day + step)
    return ResolvedDate(point.at(timeOf: finding.point), day + step, anchor)
  }

  private func distance(
    to wanted: Int,
    from day: CivilDay,
    _ finding: DateFinding,
    isTale: Bool
  ) -> Int {
    let back = (day.weekday - wanted + 7) % 7
    let ahead = (wanted - day.weekday + 7) % 7
    switch finding.week {
    case .step(let step) where step < 0, .told(let step) where step < 0:
      return back == 0 ? -7 : -back
    case .count(let count):
      return count < 0
        ? -(back == 0 ? 7 : back) + 7 * (Int(count) + 1)
        : (ahead == 0 ? 7 : ahead) + 7 * (Int(count) - 1)
    case .told(let step) where step > 0: return ahead == 0 ? 7 : ahead
    case .step(let step): return wanted - day.weekday + 7 * Int(step)
    case .away(let weeks): return wanted - day.weekday + 7 * Int(weeks)
    case .this, .told: return wanted - day.weekday
    case .nearest:
      if let joined = joinedDistance(to: wanted, from: day, finding) { return joined }
      if isTale { return ahead < back ? ahead : -back }
      return finding.tense > 0 ? ahead : -back
    }
  }

  /// Days to a weekday of a list or range: the first reported day comes before the next one, the
  /// next announced one after the first.
  private func joinedDistance(
    to wanted: Int,
    from day: CivilDay,
    _ finding: DateFinding
  ) -> Int? {
    if finding.followsWeekday, let first = last?.civilDay {
      return first - day + (wanted - first.weekday + 7) % 7
    }
    let next = Int(finding.nextWeekday)
    // An announced stretch may have begun: `a curfew from 8 pm on Tuesday until 7 am on Thursday`.
    guard next > 0, finding.tense < 0 || finding.tense == 0 && !finding.point.hasTime else {
      return nil
    }
    return -((day.weekday - next + 7) % 7) - (next - wanted + 7) % 7
  }
}
