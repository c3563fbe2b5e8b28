import SystemPackage

/// An output that cannot be written: which, and what the system says.
struct OutputError: Error {
  var target: String
  var cause: Errno

  init(_ target: String, _ cause: any Error) {
    self.target = target
    self.cause = cause as? Errno ?? .ioError
  }

  /// The other end of a pipe does not want more, as with `head`.
  var isClosedPipe: Bool { cause == .brokenPipe }
}
