import Dateline
import SystemPackage

/// The file of error records, written as they come.
struct ErrorOutput {
  private let path: String
  private let descriptor: FileDescriptor
  private let writer = ErrorWriter()

  init(_ path: String) throws(OutputError) {
    self.path = path
    do {
      descriptor = try FileDescriptor.open(
        FilePath(path),
        .writeOnly,
        options: [.create, .truncate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite]
      )
    } catch {
      throw OutputError(path, error)
    }
  }

  func write(_ failures: [ReadError]) throws(OutputError) {
    guard !failures.isEmpty else { return }
    var lines: [UInt8] = []
    for failure in failures { writer.write(failure, into: &lines) }
    do {
      try descriptor.writeAll(lines)
    } catch {
      throw OutputError(path, error)
    }
  }
}
