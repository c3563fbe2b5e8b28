/// The part of a date that words such as `early` single out, as in a TIMEX3 `mod`.
public enum TimexEdge: String, BitwiseCopyable, Sendable, CaseIterable {
  case start = "START"
  case mid = "MID"
  case end = "END"
}
