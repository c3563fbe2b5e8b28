/// One step of the pipeline: reads a document's layers and adds to them.
///
/// A stage holds only constants (lexicons, compiled tables), so one value serves every document
/// on every thread. It cannot fail: what it cannot resolve it leaves out, or notes with
/// ``Document/note(_:at:_:)``.
public protocol Stage: Sendable {
  /// The name shown by `dateline stages` and in timings, in kebab-case.
  static var name: String { get }

  /// What the stage does, in one line for `dateline stages`.
  static var summary: String { get }

  /// The layers that earlier stages must have added.
  static var needs: Set<Layer> { get }

  /// The layers this stage adds to.
  static var adds: Set<Layer> { get }

  /// Adds this stage's annotations to a document.
  func annotate(_ document: inout Document)
}
