import Dateline
import SystemPackage

/// An output that is written as it comes: standard output, a device, a pipe.
struct StreamOutput: LineOutput {
  static let standardOutput = StreamOutput(.standardOutput, name: "standard output")

  private let descriptor: FileDescriptor
  private let name: String
  /// Whether the output is a plain file, which can be cut.
  private let isFile: Bool

  init(_ descriptor: FileDescriptor, name: String) {
    self.descriptor = descriptor
    self.name = name
    isFile = (try? Stat(descriptor))?.type == .regular
  }

  func write(_ batch: AnnotatedBatch) throws(OutputError) {
    guard !batch.lines.isEmpty else { return }
    let start = position
    do {
      try descriptor.writeAll(batch.lines)
    } catch {
      removeHalfLine(of: batch.lines, writtenFrom: start)
      throw OutputError(name, error)
    }
  }

  func finish() {}

  func abandon(_ remains: Remains) {}

  private var position: Int64? {
    isFile ? try? descriptor.seek(offset: 0, from: .current) : nil
  }

  /// Cuts a file that is full back to its last whole line; a pipe takes nothing back.
  private func removeHalfLine(of lines: [UInt8], writtenFrom start: Int64?) {
    guard let start, let end = position, case let written = Int(end - start),
      (1...lines.count).contains(written)
    else { return }
    let whole = lines[..<written].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // The write has failed already; a failure here changes nothing for the user.
    _ = try? descriptor.resize(to: start + Int64(whole))
  }
}
