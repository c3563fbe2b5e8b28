/// What made a record, so that a run can be repeated.
public struct Made: Sendable, Equatable {
  /// The version of Dateline.
  public var dateline: String
  /// The hash of the lexicons, nothing without any.
  public var lexicons: String?
  /// The options that change the output, as they stand on the command line.
  public var options: [String]

  public init(dateline: String, lexicons: String? = nil, options: [String] = []) {
    self.dateline = dateline
    self.lexicons = lexicons
    self.options = options
  }
}
