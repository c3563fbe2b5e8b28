import DatelineCore

/// A paragraph or the like as it stands in a page.
struct PageBlock {
  var kind: Block.Kind
  /// The index of its first text in the tree.
  var node: Int
  /// The innermost element on a line of its own around it.
  var container: Int
  /// Its stretches of ``PageTree/text``; an empty one is a space.
  var segments: [Range<Int>]
  /// The number of bytes that are not white space.
  var length = 0
  /// How many of them are in links.
  var linkLength = 0
  /// The number of marks that end a sentence or part one.
  var marks = 0
  /// Whether it ends as a sentence does.
  var endsSentence = false

  var linkShare: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }
}
