import Dateline

extension ReadError.Code {
  /// Whether a whole input is lost: a path that leads nowhere.
  var isOfInput: Bool {
    switch self {
    case .notFound, .unreadable, .directoryLoop: true
    default: false
    }
  }
}
