import DatelineScan

/// The variables of the environment that the program reads.
enum EnvironmentVariable: String, CaseIterable {
  case lexicons = "DATELINE_LEXICONS"
  case cache = "XDG_CACHE_HOME"
  case home = "HOME"
  case noColour = "NO_COLOR"
  case terminal = "TERM"

  /// The value, nothing when it is not set.
  var value: String? { SystemCalls.environment(rawValue) }

  /// What it is for, as the man page says it.
  var summary: String {
    switch self {
    case .lexicons:
      "A folder with all tables, taken instead of the one that was installed with the program."
    case .cache: "Compiled tables are kept in its folder dateline."
    case .home:
      "Without XDG_CACHE_HOME, compiled tables are kept in .cache/dateline there. Without either "
        + "they are compiled at each start."
    case .noColour: "When it is set and not empty, nothing is coloured."
    case .terminal: "A dumb terminal gets no colours."
    }
  }
}
