public import DatelineCore
public import DatelineLexicons

extension Pipeline {
  /// All stages of Dateline, in the order they run.
  public static func standard(
    _ lexicons: Lexicons, options: StageOptions = StageOptions()
  ) throws(OrderError) -> Pipeline {
    try Pipeline(
      [
        TokenStage(lexicons),
      ],
      terms: lexicons.terms)
  }
}
