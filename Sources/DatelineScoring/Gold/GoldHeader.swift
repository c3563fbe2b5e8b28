import DatelineCore

/// The first line of a gold file: where the text comes from and when it was published.
struct GoldHeader: Equatable {
  var source = ""
  var published: String?
  var dateline: String?

  /// What the line must look like, for messages.
  static let form = "# source: NAME    published: YYYY-MM-DD or unknown    dateline: PLACE"

  /// Reads the line; gives what is wrong with it, and at which column.
  static func read(_ line: String) -> (header: GoldHeader, problem: (column: Int, String)?) {
    var header = GoldHeader()
    guard let match = line.wholeMatch(of: pattern) else {
      return (header, (1, "expected \(form)"))
    }
    header.source = String(match.output.1)
    header.dateline = match.output.3.map(String.init)
    let published = match.output.2
    guard published != "unknown" else { return (header, nil) }
    header.published = String(published)
    guard published.utf8.count == 10, CivilDay(iso: String(published)) != nil else {
      let column = line.unicodeScalars.distance(from: line.startIndex, to: published.startIndex)
      return (
        header,
        (column + 1, "published: \(published) is no day of the calendar in the form YYYY-MM-DD")
      )
    }
    return (header, nil)
  }

  private static var pattern: Regex<(Substring, Substring, Substring, Substring?)> {
    /# source: (\S+)\s+published: (\S+)(?:\s+dateline: (.+?))?\s*/
  }
}
