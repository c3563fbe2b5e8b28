/// A difference between gold and what was found.
package struct Fault: Sendable, Equatable {
  /// What kind of difference it is.
  package enum Kind: Sendable, Hashable {
    /// Gold has a mention, nothing was found.
    case missed
    /// Something was found, gold has no mention.
    case falseAlarm
    /// Found, but with other ends.
    case extent
    /// Found, but with another value of the attribute named.
    case attribute(String)

    /// The name in reports.
    package var name: String {
      switch self {
      case .missed: "missed"
      case .falseAlarm: "false"
      case .extent: "extent"
      case .attribute(let attribute): attribute
      }
    }
  }

  package var kind: Kind
  /// The name of the document.
  package var document: String
  package var label: String
  /// Where the mention begins: in the gold text, or for a false alarm in the text found.
  package var start: Int
  /// The mention as written, with the text on either side.
  package var context: SpanContext
  /// What gold has; nothing for a false alarm.
  package var wanted: String?
  /// What was found; nothing for a miss.
  package var given: String?
}
