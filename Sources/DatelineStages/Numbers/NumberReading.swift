/// A number as read from its own tokens, before what stands around it is looked at.
struct NumberReading {
  enum Form { case cardinal, ordinal, fraction, vague }

  /// The tokens of the number.
  var tokens: Range<Int>
  /// The number; the least meant of a vague one.
  var value: Double
  var form = Form.cardinal
  /// The scale that ends the number: a million in `3 million`, which a range before it may share.
  var scale = 1.0
  /// Whether it is one run of digits without separators, such as a year.
  var isPlainDigits = false
  /// Whether its last token is a number in digits.
  var endsInDigits = false
  /// Whether letters glued to the digits scaled it: `300m`.
  var hasSuffix = false

  var start: Int { tokens.lowerBound }
  var end: Int { tokens.upperBound }
}
