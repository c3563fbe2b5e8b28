import SystemPackage

/// What people read: messages on standard error, answers on standard output.
enum Console {
  /// Writes one line `dateline: message` to standard error.
  static func say(_ message: String) { write("dateline: \(oneLine(message))") }

  /// Writes text to standard error.
  static func write(_ text: String) {
    // When even this fails there is nobody left to tell.
    _ = try? FileDescriptor.standardError.writeAll((text + "\n").utf8)
  }

  /// Writes text to standard output; a closed pipe ends the program quietly.
  static func print(_ text: String) {
    do {
      try FileDescriptor.standardOutput.writeAll((text + "\n").utf8)
    } catch let error as Errno where error == .brokenPipe {
      Exit.leave(.done)
    } catch {
      say("standard output: \(error)")
      Exit.leave(.usage)
    }
  }

  /// Control characters of file names must not break the line or drive the terminal.
  private static func oneLine(_ message: String) -> String {
    guard message.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) else { return message }
    return String(
      message.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7f ? "?" : Character($0) }
    )
  }
}
