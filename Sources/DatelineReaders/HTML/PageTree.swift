/// The elements and texts of a page in document order.
struct PageTree {
  /// An element or a text.
  struct Node: BitwiseCopyable {
    var tag: PageTag
    var marks: PageMarks
    /// The index of the element around it, -1 for the outermost.
    var parent: Int32
    /// The index after the last node inside it.
    var end: Int32
    /// Where its text and all text inside it lie in ``PageTree/text``.
    var textStart: UInt32
    var textEnd: UInt32

    var textRange: Range<Int> { Int(textStart)..<Int(textEnd) }
  }

  /// Something an element says about the page besides its text.
  struct Fact {
    enum Kind { case meta, canonical, language, time }

    var kind: Kind
    /// The node that says so.
    var node: Int
    /// The key of a `meta` element in small letters, else empty.
    var key: String
    var value: String
  }

  var nodes: [Node] = []
  /// The decoded text of the whole page in document order.
  var text: [UInt8] = []
  var facts: [Fact] = []
}
