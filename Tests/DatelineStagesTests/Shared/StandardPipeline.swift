import DatelineCore
import DatelineLexicons
import DatelineStages

/// The standard pipeline with the shipped lexicons, made once for all tests.
enum StandardPipeline {
  private static let result = Result { try Pipeline.standard(Lexicons.shipped()) }

  static func made() throws -> Pipeline { try result.get() }
}
