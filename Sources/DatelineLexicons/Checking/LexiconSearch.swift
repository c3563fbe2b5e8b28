import DatelineScan

/// All rows that have a name, whatever it is the name of.
public struct LexiconSearch: Sendable {
  /// One row that has the name.
  public struct Match: Sendable {
    /// The file that the row stands in.
    public let path: String
    /// Counted from 1.
    public let line: Int
    /// What mentions of the row say in `row`: `places/gn-703448`.
    public let row: String
    /// The form that was found, as the row writes it.
    public let form: String
    /// The cells that are not empty, by column.
    public let cells: [(column: String, value: String)]
    /// What the tables of hard names say of the form: `prefer`, `never`, `needs-cue`, `hard`.
    public let policy: String?
    /// The words of which one must stand near, from the tables of hard names.
    public let cue: String?
    /// File and line of the row that takes its place.
    public let replacedBy: String?
  }

  /// The rows, in the order of tables and lines.
  public let matches: [Match]
  /// Names that are nearly this one, the nearest first; only where there is no match.
  public let near: [String]

  /// Looks a name up in the tables below folders, in any case, with or without accents and
  /// hyphens.
  public init(_ name: String, in directories: [String]) {
    var finder = NameFinder(name, directories)
    finder.findAll()
    matches = finder.matches
    near = matches.isEmpty ? finder.near() : []
  }
}
