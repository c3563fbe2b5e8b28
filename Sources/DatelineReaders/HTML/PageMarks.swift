/// What an element's attributes say about it.
struct PageMarks: OptionSet, Sendable {
  var rawValue: UInt16

  /// A class name or the like says that it is furniture.
  static let drop = PageMarks(rawValue: 1 << 0)
  /// Its tag or role says so.
  static let dropTag = PageMarks(rawValue: 1 << 1)
  /// It is said to be the article, or part of it.
  static let keep = PageMarks(rawValue: 1 << 2)
  static let title = PageMarks(rawValue: 1 << 3)
  static let byline = PageMarks(rawValue: 1 << 4)
  static let published = PageMarks(rawValue: 1 << 5)
  /// It is not shown.
  static let hidden = PageMarks(rawValue: 1 << 6)
  /// `itemprop="articleBody"`: the article's text and nothing else.
  static let articleBody = PageMarks(rawValue: 1 << 7)
  /// A link with an address.
  static let link = PageMarks(rawValue: 1 << 8)
}
