public import Foundation

/// The built program, run as its users run it.
public struct DatelineTool: Sendable {
  /// What a run left.
  public struct Outcome: Sendable {
    public var status: Int32
    public var output: [UInt8]
    public var errors: [UInt8]

    /// The standard output as a string.
    public var text: String { String(decoding: output, as: UTF8.self) }
    /// The standard error as a string.
    public var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// The program is not where the tests were built.
  public struct NotBuilt: Error, CustomStringConvertible {
    public var path: String
    public var description: String { "no program at \(path); run swift build first" }
  }

  private let program: URL

  /// Finds the program beside the test bundle.
  public init() throws {
    let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    try self.init(
      at: bundle.resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "dateline")
    )
  }

  /// Takes any program.
  public init(at program: URL) throws {
    guard FileManager.default.isExecutableFile(atPath: program.path(percentEncoded: false)) else {
      throw NotBuilt(path: program.path(percentEncoded: false))
    }
    self.program = program
  }

  /// Runs the program and waits for its end.
  ///
  /// Input and output go through files, so that no pipe fills up and stops it. Variables of
  /// `environment` come on top of those of the tests.
  public func run(
    _ arguments: [String],
    input: [UInt8] = [],
    environment: [String: String] = [:],
    in directory: URL = Repository.root
  ) throws -> Outcome {
    let folder = try TemporaryFolder()
    try Data(input).write(to: folder.url("input"))
    for name in ["output", "errors"] { try Data().write(to: folder.url(name)) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = directory
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: folder.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: folder.url("output"))
    process.standardError = try FileHandle(forWritingTo: folder.url("errors"))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: [UInt8](try Data(contentsOf: folder.url("output"))),
      errors: [UInt8](try Data(contentsOf: folder.url("errors")))
    )
  }
}
