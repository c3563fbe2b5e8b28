/// How words such as `nearly` bound a date or a length, as in a TIMEX3 `mod`.
public enum TimexBound: String, BitwiseCopyable, Sendable {
  case approx = "APPROX"
  case lessThan = "LESS_THAN"
  case moreThan = "MORE_THAN"
  case equalOrLess = "EQUAL_OR_LESS"
  case equalOrMore = "EQUAL_OR_MORE"
  case onOrBefore = "ON_OR_BEFORE"
  case onOrAfter = "ON_OR_AFTER"
}
