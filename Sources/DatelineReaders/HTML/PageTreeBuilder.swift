import CLibXML2
import DatelineScan

/// Parses a page with libxml2 and takes over what matters as plain values.
///
/// The only place that touches libxml2's memory. It tells of each element and text as it comes, so
/// that no tree of its own has to be built, walked and freed.
@safe
struct PageTreeBuilder {
  /// Elements nested deeper than this are not told apart; their text still counts.
  static let deepest = 1000

  private let furniture: FurnitureTokens
  private var tree = PageTree()
  private var depth = 0
  private var parent: Int32 = -1
  /// Whether the last thing told was a text, which the next one goes on.
  private var isInText = false

  /// Parses UTF-8 bytes; gives nothing when libxml2 finds no memory or nothing at all to parse.
  static func tree(of page: [UInt8], furniture: FurnitureTokens) -> PageTree? {
    guard page.count < Int(Int32.max) else { return nil }
    var builder = PageTreeBuilder(furniture: furniture)
    builder.tree.text.reserveCapacity(page.count / 2)
    let isParsed = unsafe withUnsafeMutablePointer(to: &builder) { builder in
      unsafe page.withUnsafeBytes { bytes in
        unsafe dateline_html_parse(
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(bytes.count),
          events,
          builder
        )
      }
    }
    return isParsed == 0 ? nil : builder.tree
  }

  private init(furniture: FurnitureTokens) { self.furniture = furniture }

  /// What libxml2 calls, with the builder as the first argument.
  private static var events: dateline_html_events {
    unsafe dateline_html_events(
      open: { builder, name, attributes in
        unsafe PageTreeBuilder.at(builder)?.pointee.open(name, attributes)
      },
      close: { builder, _ in unsafe PageTreeBuilder.at(builder)?.pointee.close() },
      text: { builder, content, count in
        unsafe PageTreeBuilder.at(builder)?.pointee.addText(content, Int(count))
      }
    )
  }

  private static func at(
    _ builder: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<PageTreeBuilder>? {
    unsafe builder?.assumingMemoryBound(to: PageTreeBuilder.self)
  }

  // MARK: Events

  private mutating func addText(_ content: UnsafePointer<xmlChar>?, _ count: Int) {
    // Text outside the outermost element is none.
    guard let content = unsafe content, count > 0, depth > 0 else { return }
    let start = UInt32(tree.text.count)
    unsafe tree.text.append(contentsOf: UnsafeBufferPointer(start: content, count: count))
    if isInText {
      tree.nodes[tree.nodes.count - 1].textEnd = UInt32(tree.text.count)
      return
    }
    isInText = true
    tree.nodes.append(
      PageTree.Node(
        tag: .text,
        marks: [],
        parent: parent,
        end: Int32(tree.nodes.count + 1),
        textStart: start,
        textEnd: UInt32(tree.text.count)
      )
    )
  }

  private mutating func open(
    _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    isInText = false
    depth += 1
    guard depth <= Self.deepest else { return }
    let index = tree.nodes.count
    let name = unsafe PageTreeBuilder.bytes(name)
    let tag = unsafe PageTag.named(PageTag.key(name))
    var marks = unsafe furniture.marks(.tag, whole: name)
    if let attributes = unsafe attributes {
      if tag == .meta {
        unsafe readMeta(attributes, index)
      } else {
        unsafe readAttributes(attributes, tag, index, &marks)
      }
    }
    let start = UInt32(tree.text.count)
    tree.nodes.append(
      PageTree.Node(
        tag: tag,
        marks: marks,
        parent: parent,
        end: Int32(index + 1),
        textStart: start,
        textEnd: start
      )
    )
    parent = Int32(index)
  }

  private mutating func close() {
    isInText = false
    depth -= 1
    guard depth < Self.deepest, parent >= 0 else { return }
    let index = Int(parent)
    tree.nodes[index].end = Int32(tree.nodes.count)
    tree.nodes[index].textEnd = UInt32(tree.text.count)
    parent = tree.nodes[index].parent
  }

  // MARK: Attributes

  private mutating func readAttributes(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>,
    _ tag: PageTag,
    _ index: Int,
    _ marks: inout PageMarks
  ) {
    var next = unsafe attributes
    var isCanonical = false
    var address = ""
    while let name = unsafe next.pointee {
      let value = unsafe PageTreeBuilder.bytes(next[1])
      unsafe next += 2
      guard let key = unsafe PageTreeBuilder.attribute(name) else { continue }
      switch key {
      case .class: unsafe marks.formUnion(furniture.marks(.class, words: value))
      case .id: unsafe marks.formUnion(furniture.marks(.id, words: value))
      case .role: unsafe marks.formUnion(furniture.marks(.role, whole: value))
      case .itemprop: unsafe marks.formUnion(furniture.marks(.itemprop, whole: value))
      case .ariaLabel: unsafe marks.formUnion(furniture.marks(.ariaLabel, whole: value))
      case .hidden: marks.insert(.hidden)
      case .ariaHidden:
        if unsafe PageTreeBuilder.string(value).lowercased() == "true" { marks.insert(.hidden) }
      case .style: if unsafe PageAttribute.hides(Array(value)) { marks.insert(.hidden) }
      case .href:
        marks.insert(.link)
        address = unsafe tag == .link ? PageTreeBuilder.string(value) : ""
      case .rel:
        isCanonical = unsafe PageTreeBuilder.string(value).lowercased() == "canonical"
      case .lang where tag == .html: unsafe addFact(.language, index, value)
      case .datetime where tag == .time: unsafe addFact(.time, index, value)
      case .content: unsafe addFact(.time, index, value)
      default: break
      }
    }
    if tag == .link, isCanonical {
      tree.facts.append(.init(kind: .canonical, node: index, key: "", value: address))
    }
  }

  private mutating func readMeta(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>,
    _ index: Int
  ) {
    var next = unsafe attributes
    var keys: [String] = []
    var content = ""
    while let name = unsafe next.pointee {
      let value = unsafe PageTreeBuilder.bytes(next[1])
      unsafe next += 2
      guard let key = unsafe PageTreeBuilder.attribute(name) else { continue }
      switch key {
      case .content: content = unsafe PageTreeBuilder.string(value)
      case .name, .property, .itemprop, .httpEquiv:
        keys.append(unsafe PageTreeBuilder.string(value).lowercased())
      default: break
      }
    }
    for key in keys {
      tree.facts.append(.init(kind: .meta, node: index, key: key, value: content))
    }
  }

  private mutating func addFact(
    _ kind: PageTree.Fact.Kind,
    _ index: Int,
    _ value: UnsafeBufferPointer<xmlChar>
  ) {
    tree.facts.append(
      .init(kind: kind, node: index, key: "", value: unsafe PageTreeBuilder.string(value))
    )
  }

  private static func string(_ value: UnsafeBufferPointer<xmlChar>) -> String {
    unsafe String(decoding: value, as: UTF8.self)
  }

  private static func attribute(_ name: UnsafePointer<xmlChar>) -> PageAttribute? {
    unsafe PageAttribute.named(PageTag.key(bytes(name)))
  }

  /// The bytes of a string that may be missing.
  private static func bytes(
    _ string: UnsafePointer<xmlChar>?
  ) -> UnsafeBufferPointer<xmlChar> {
    unsafe UnsafeBufferPointer(start: string, count: Int(xmlStrlen(string)))
  }
}
