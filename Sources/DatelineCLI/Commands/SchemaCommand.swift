import ArgumentParser
import Dateline

/// `dateline schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of the output records.",
    discussion: """
      Example:
        dateline schema > dateline.schema.json
      """
  )

  @Flag(help: "The schema of the records in --errors FILE.")
  var errors = false

  func run() throws {
    Console.print(errors ? RecordSchema.errorJSON : RecordSchema.json)
  }
}
