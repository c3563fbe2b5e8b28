/// A calendar date that begins at a token.
struct DateItem {
  var point: CalendarPoint
  /// The token after it.
  var end: Int
  /// Whether a mark such as `-` joins its parts: such dates take no list.
  var isTight = false
}
