/// What is wrong with lexicon files, every finding at once.
public struct LexiconError: Error, Equatable, Sendable, CustomStringConvertible {
  /// One thing that is wrong, and where.
  public struct Finding: Equatable, Sendable, CustomStringConvertible {
    /// The path of the table.
    public var path: String
    /// Counted from 1; nothing when the whole file is meant.
    public var line: Int?
    /// The column of the table, counted from 1.
    public var column: Int?
    /// What is wrong and what to do.
    public var message: String

    public init(path: String, line: Int? = nil, column: Int? = nil, _ message: String) {
      self.path = path
      self.line = line
      self.column = column
      self.message = message
    }

    /// `file:line:column: what is wrong`.
    public var description: String { "\(place): \(message)" }

    /// `file:line:column: mark: what is wrong`.
    public func description(marked mark: String) -> String { "\(place): \(mark): \(message)" }

    private var place: String {
      [path, line.map(String.init), column.map(String.init)].compactMap(\.self)
        .joined(separator: ":")
    }
  }

  /// All mistakes, in the order of the tables.
  public var findings: [Finding]

  public init(_ findings: [Finding]) { self.findings = findings }

  public var description: String { findings.map(\.description).joined(separator: "\n") }
}
