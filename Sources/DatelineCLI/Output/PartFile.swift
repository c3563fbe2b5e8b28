import DatelineScan
import SystemPackage

/// A file in the making: it has another name until it is whole.
struct PartFile {
  let path: String
  private let temporary: String
  private let descriptor: FileDescriptor

  /// Creates the file under its temporary name, in the folder of its final one.
  init(_ path: String) throws(OutputError) {
    self.path = path
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    temporary = "\(folder).\(name).\(SystemCalls.processID).part"
    let permissions = (try? Stat(FilePath(path)))?.permissions
    do {
      descriptor = try FileDescriptor.open(
        FilePath(temporary),
        .writeOnly,
        options: [.create, .truncate, .closeOnExec],
        permissions: permissions ?? [.ownerReadWrite, .groupReadWrite, .otherReadWrite]
      )
    } catch {
      throw OutputError(path, error)
    }
  }

  func write(_ lines: some Sequence<UInt8>) throws(OutputError) {
    do {
      try descriptor.writeAll(lines)
    } catch {
      throw OutputError(path, error)
    }
  }

  /// Gives the file its name.
  func finish() throws(OutputError) {
    do {
      try descriptor.close()
    } catch {
      throw OutputError(path, error)
    }
    try rename(to: path)
  }

  /// Removes the file.
  func discard() {
    // Nothing can be done about a failure here, and the run has failed already.
    try? descriptor.close()
    _ = SystemCalls.remove(temporary)
  }

  /// Keeps the lines so far as `PATH.partial`, whose name is given back.
  func keepAsPartial() -> String? {
    let partial = path + ".partial"
    return (try? rename(to: partial)) == nil ? nil : partial
  }

  private func rename(to name: String) throws(OutputError) {
    if let failure = SystemCalls.rename(temporary, to: name) {
      throw OutputError(name, Errno(rawValue: failure))
    }
  }
}
