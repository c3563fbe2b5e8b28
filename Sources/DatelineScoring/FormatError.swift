/// What is wrong with a file that was to be read, every finding at once.
package struct FormatError: Error, Equatable, Sendable, CustomStringConvertible {
  /// One thing that is wrong, and where.
  package struct Finding: Equatable, Sendable, CustomStringConvertible {
    package var file: String
    /// Counted from 1.
    package var line: Int
    /// The scalar of the line, counted from 1.
    package var column: Int
    package var message: String

    package init(_ file: String, _ line: Int, _ column: Int, _ message: String) {
      self.file = file
      self.line = line
      self.column = column
      self.message = message
    }

    /// `file:line:column: what is wrong`.
    package var description: String { "\(file):\(line):\(column): \(message)" }
  }

  package var findings: [Finding]

  package init(_ findings: [Finding]) { self.findings = findings }

  package var description: String { findings.map(\.description).joined(separator: "\n") }
}
