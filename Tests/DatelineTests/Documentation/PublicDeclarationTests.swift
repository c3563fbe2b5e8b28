import Testing

/// Every public declaration of the libraries says in a doc comment what it is.
@Suite struct PublicDeclarationTests {
  @Test func allAreDocumented() throws {
    let all = try PublicDeclaration.all()
    #expect(all.count > 500)
    #expect(all.filter { !$0.isDocumented }.map(\.description) == [])
  }

  @Test func theBareOnesAreFound() {
    let source = """
      /// A type.
      @frozen
      public struct A: Sendable {
        public var bare: Int
        @inlinable public static var alsoBare: Int { 1 }
        @inlinable public mutating func bareToo() {}
        /// Documented.
        @inlinable public func fine() {}
        public init() {}
        public static let name = ""
        var notPublic = 1
      }
      """
    let found = PublicDeclaration.found(in: source, "A.swift")
    #expect(found.map(\.name) == ["A", "bare", "alsoBare", "bareToo", "fine"])
    #expect(
      found.filter { !$0.isDocumented }.map(\.description)
        == ["A.swift:4: bare", "A.swift:5: alsoBare", "A.swift:6: bareToo"]
    )
  }
}
