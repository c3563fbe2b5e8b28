/// The keys of a record as bytes, to compare without making strings.
struct KeyBytes: Sendable {
  enum Member: Sendable, CaseIterable { case id, text, html, date, url, title }

  let names: JSONKeys
  private let members: [(key: [UInt8], member: Member)]

  init(_ names: JSONKeys) {
    self.names = names
    members = Member.allCases.map { (Array(KeyBytes.name(of: $0, names).utf8), $0) }
  }

  /// The member that a key stands for, nothing for keys that Dateline does not read.
  func member(of key: Span<UInt8>) -> Member? {
    for index in members.indices where members[index].key.count == key.count {
      let name = members[index].key
      if KeyBytes.areEqual(name.span, key) { return members[index].member }
    }
    return nil
  }

  /// Compares bytes of equal number.
  private static func areEqual(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    for index in one.indices where one[index] != other[index] { return false }
    return true
  }

  func name(of member: Member) -> String { KeyBytes.name(of: member, names) }

  private static func name(of member: Member, _ names: JSONKeys) -> String {
    switch member {
    case .id: names.id
    case .text: names.text
    case .html: names.html
    case .date: names.date
    case .url: names.url
    case .title: names.title
    }
  }
}
