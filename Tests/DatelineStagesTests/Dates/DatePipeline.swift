import DatelineCore
import DatelineLexicons
import DatelineStages
import DatelineTestSupport

/// The stages that dates need, over the shipped lexicons.
enum DatePipeline {
  static func make(_ options: StageOptions = StageOptions()) throws -> Pipeline {
    let lexicons = try Lexicons.shipped()
    return try Pipeline(
      [
        TokenStage(lexicons), SentenceStage(lexicons), DatelineStage(lexicons),
        DateStage(lexicons, options: options),
      ],
      terms: lexicons.terms
    )
  }
}
