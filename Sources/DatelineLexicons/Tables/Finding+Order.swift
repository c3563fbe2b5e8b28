extension [LexiconError.Finding] {
  /// In the order in which tables were read, then of lines and columns; one finding a place.
  func inOrder(_ files: LexiconFiles) -> [LexiconError.Finding] {
    var ranks: [String: Int] = [:]
    for table in files.read.flatMap(\.tables) where ranks[table.path] == nil {
      ranks[table.path] = ranks.count
    }
    for finding in self where ranks[finding.path] == nil { ranks[finding.path] = ranks.count }
    func key(_ finding: LexiconError.Finding) -> (Int, Int, Int) {
      (ranks[finding.path] ?? 0, finding.line ?? 0, finding.column ?? 0)
    }
    var result: [LexiconError.Finding] = []
    // The sort of arrays is stable, so what was found first stays.
    for finding in sorted(by: { key($0) < key($1) }) {
      if let last = result.last, last.path == finding.path, last.line == finding.line,
        last.column == finding.column, finding.column != nil
      {
        continue
      }
      result.append(finding)
    }
    return result
  }
}
