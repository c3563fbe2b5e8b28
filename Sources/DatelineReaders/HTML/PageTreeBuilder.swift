import CLibXML2
import DatelineScan

/// Parses a page with libxml2 and takes over what matters as plain values.
///
/// The only place that touches libxml2's memory; its tree is freed before the page is looked at.
@safe
struct PageTreeBuilder {
  /// Elements nested deeper than this are not told apart; their text still counts.
  static let deepest = 1000

  private let furniture: FurnitureTokens
  private var tree = PageTree()
  private var depth = 0
  private var parent: Int32 = -1
  private var value: [UInt8] = []

  /// Parses UTF-8 bytes; gives nothing when libxml2 finds no memory or nothing at all to parse.
  static func tree(of page: [UInt8], furniture: FurnitureTokens) -> PageTree? {
    guard page.count < Int(Int32.max) else { return nil }
    let document = unsafe page.withUnsafeBytes { bytes in
      unsafe dateline_html_parse(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(bytes.count)
      )
    }
    guard let document = unsafe document else { return nil }
    defer { unsafe xmlFreeDoc(document) }
    var builder = PageTreeBuilder(furniture: furniture)
    builder.tree.text.reserveCapacity(page.count / 2)
    unsafe builder.walk(document)
    return builder.tree
  }

  private init(furniture: FurnitureTokens) { self.furniture = furniture }

  /// Visits all nodes without recursion, so that depth costs no stack.
  private mutating func walk(_ document: htmlDocPtr) {
    var next = unsafe document.pointee.children
    while let node = unsafe next {
      let isElement = unsafe node.pointee.type == XML_ELEMENT_NODE
      if isElement {
        unsafe open(node)
        if let child = unsafe node.pointee.children {
          unsafe next = child
          continue
        }
        close()
      } else if unsafe node.pointee.type == XML_TEXT_NODE
        || node.pointee.type == XML_CDATA_SECTION_NODE
      {
        unsafe addText(node.pointee.content)
      }
      unsafe next = following(node)
    }
  }

  /// The next node after one and all inside it; closes the elements that end on the way.
  private mutating func following(_ node: xmlNodePtr) -> xmlNodePtr? {
    var current = unsafe node
    while unsafe current.pointee.next == nil {
      guard let above = unsafe current.pointee.parent,
        unsafe above.pointee.type == XML_ELEMENT_NODE
      else { return nil }
      close()
      unsafe current = above
    }
    return unsafe current.pointee.next
  }

  private mutating func addText(_ content: UnsafePointer<xmlChar>?) {
    guard let content = unsafe content else { return }
    let count = unsafe Int(xmlStrlen(content))
    guard count > 0 else { return }
    let start = UInt32(tree.text.count)
    unsafe tree.text.append(contentsOf: UnsafeBufferPointer(start: content, count: count))
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

  private mutating func open(_ node: xmlNodePtr) {
    depth += 1
    guard depth <= Self.deepest else { return }
    let index = tree.nodes.count
    unsafe take(node.pointee.name)
    let tag = PageTag.named(PageTag.key(value))
    var marks = furniture.marks(.tag, whole: value)
    if tag == .meta {
      unsafe readMeta(node, index)
    } else {
      unsafe readAttributes(node, tag, index, &marks)
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
    depth -= 1
    guard depth < Self.deepest, parent >= 0 else { return }
    let index = Int(parent)
    tree.nodes[index].end = Int32(tree.nodes.count)
    tree.nodes[index].textEnd = UInt32(tree.text.count)
    parent = tree.nodes[index].parent
  }

  // MARK: Attributes

  private mutating func readAttributes(
    _ node: xmlNodePtr,
    _ tag: PageTag,
    _ index: Int,
    _ marks: inout PageMarks
  ) {
    var next = unsafe node.pointee.properties
    var isCanonical = false
    var address = ""
    while let attribute = unsafe next {
      unsafe next = attribute.pointee.next
      guard let key = PageAttribute.named(unsafe name(of: attribute)) else { continue }
      unsafe takeValue(of: attribute)
      switch key {
      case .class: marks.formUnion(furniture.marks(.class, words: value))
      case .id: marks.formUnion(furniture.marks(.id, words: value))
      case .role: marks.formUnion(furniture.marks(.role, whole: value))
      case .itemprop: marks.formUnion(furniture.marks(.itemprop, whole: value))
      case .ariaLabel: marks.formUnion(furniture.marks(.ariaLabel, whole: value))
      case .hidden: marks.insert(.hidden)
      case .ariaHidden: if string().lowercased() == "true" { marks.insert(.hidden) }
      case .style: if PageAttribute.hides(value) { marks.insert(.hidden) }
      case .href:
        marks.insert(.link)
        address = tag == .link ? string() : ""
      case .rel: isCanonical = string().lowercased() == "canonical"
      case .lang where tag == .html: addFact(.language, index)
      case .datetime where tag == .time: addFact(.time, index)
      case .content: addFact(.time, index)
      default: break
      }
    }
    if tag == .link, isCanonical {
      tree.facts.append(.init(kind: .canonical, node: index, key: "", value: address))
    }
  }

  private mutating func readMeta(_ node: xmlNodePtr, _ index: Int) {
    var next = unsafe node.pointee.properties
    var keys: [String] = []
    var content = ""
    while let attribute = unsafe next {
      unsafe next = attribute.pointee.next
      guard let key = PageAttribute.named(unsafe name(of: attribute)) else { continue }
      unsafe takeValue(of: attribute)
      switch key {
      case .content: content = string()
      case .name, .property, .itemprop, .httpEquiv: keys.append(string().lowercased())
      default: break
      }
    }
    for key in keys {
      tree.facts.append(.init(kind: .meta, node: index, key: key, value: content))
    }
  }

  private mutating func addFact(_ kind: PageTree.Fact.Kind, _ index: Int) {
    tree.facts.append(.init(kind: kind, node: index, key: "", value: string()))
  }

  private func string() -> String { String(decoding: value, as: UTF8.self) }

  private func name(of attribute: xmlAttrPtr) -> UInt64 {
    guard let name = unsafe attribute.pointee.name else { return 0 }
    return unsafe PageTag.key(UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
  }

  private mutating func takeValue(of attribute: xmlAttrPtr) {
    value.removeAll(keepingCapacity: true)
    var next = unsafe attribute.pointee.children
    while let piece = unsafe next {
      if let content = unsafe piece.pointee.content { unsafe append(content) }
      unsafe next = piece.pointee.next
    }
  }

  private mutating func take(_ string: UnsafePointer<xmlChar>?) {
    value.removeAll(keepingCapacity: true)
    if let string = unsafe string { unsafe append(string) }
  }

  private mutating func append(_ string: UnsafePointer<xmlChar>) {
    unsafe value.append(
      contentsOf: UnsafeBufferPointer(start: string, count: Int(xmlStrlen(string)))
    )
  }
}
