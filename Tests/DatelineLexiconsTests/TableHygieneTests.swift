import DatelineTestSupport
import Foundation
import Testing

/// What holds for every table of the repository.
@Suite struct TableHygieneTests {
  @Test func thereAreTables() {
    #expect(ShippedTable.all.count > 30)
  }

  @Test(arguments: ShippedTable.all) func isComposedUTF8WithLineFeeds(_ table: ShippedTable) throws
  {
    let bytes = try table.bytes()
    let text = try #require(String(validating: bytes, as: UTF8.self))
    #expect(Array(text.precomposedStringWithCanonicalMapping.utf8) == bytes, "not NFC")
    #expect(!bytes.contains(13), "a carriage return")
    #expect(bytes.last == 10, "no line feed at the end")
    #expect(!bytes.starts(with: [0xef, 0xbb, 0xbf]), "a byte order mark")
  }

  @Test(arguments: ShippedTable.all) func saysWhereItIsFrom(_ table: ShippedTable) throws {
    let lines = try table.lines()
    let head = lines.prefix { $0.hasPrefix("#") }
    #expect(head.count >= 2)
    #expect(!lines.dropFirst(head.count).contains { $0.hasPrefix("#") }, "a comment among the rows")
    let origin = try #require(head.first { $0.contains("source: ") })
    #expect(
      try #/; licence: [^;]+; date: [0-9]{4}-[0-9]{2}-[0-9]{2}$/#.firstMatch(in: origin) != nil
    )
  }

  @Test(arguments: ShippedTable.all) func idsAreSortedSlugsUsedOnce(_ table: ShippedTable) throws {
    #expect(try table.columns.first == "id")
    let ids = try table.rows().map { Array($0[0].utf8) }
    for (id, next) in zip(ids, ids.dropFirst()) where !id.lexicographicallyPrecedes(next) {
      Issue.record("\(String(decoding: next, as: UTF8.self)) stands behind its place")
    }
    for id in ids {
      let isSlug =
        id.first != 0x2d && id.last != 0x2d && !id.isEmpty
        && id.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d }
      #expect(isSlug, "\(String(decoding: id, as: UTF8.self))")
    }
  }

  @Test(arguments: ShippedTable.all) func everyCellIsTrim(_ table: ShippedTable) throws {
    let columns = try table.columns
    #expect(Set(columns).count == columns.count)
    for row in try table.rows() {
      #expect(row.count == columns.count, "\(row[0])")
      for cell in row where !cell.isEmpty {
        let items = cell.split(separator: "|", omittingEmptySubsequences: false)
        #expect(!items.contains { $0.isEmpty }, "an empty item in \(row[0])")
        #expect(cell.first != " " && cell.last != " ", "a space around a cell of \(row[0])")
        #expect(!items.contains { $0.first == " " || $0.last == " " }, "\(row[0])")
      }
    }
  }

  @Test func everyFolderHasAReadme() throws {
    for folder in Set(
      ShippedTable.all.compactMap { $0.path.split(separator: "/").dropLast().first }
    ) {
      #expect(try !Repository.bytes("Lexicons/\(folder)/README.md").isEmpty)
    }
  }

  @Test func placesNameGeoNamesAndItsLicence() throws {
    let readme = String(decoding: try Repository.bytes("Lexicons/places/README.md"), as: UTF8.self)
    #expect(readme.contains("GeoNames"))
    #expect(readme.contains("Creative Commons Attribution 4.0"))
  }

  /// Tables whose column holds the ids of another.
  static let references: [(table: String, column: String, target: String)] = [
    ("weapons/weapons.tsv", "family", "weapons/weapons.tsv"),
    ("organisations/organisations.tsv", "parent", "organisations/organisations.tsv"),
    ("officials/terms.tsv", "person", "officials/people.tsv"),
  ]

  @Test(arguments: references) func idsOfOtherTablesAreThere(
    _ table: String,
    _ column: String,
    _ target: String
  ) throws {
    let ids = Set(try ShippedTable(path: target).rows().map { $0[0] })
    let source = ShippedTable(path: table)
    let place = try #require(try source.columns.firstIndex(of: column))
    for row in try source.rows() where !row[place].isEmpty {
      #expect(ids.contains(row[place]), "\(row[0]): \(row[place])")
    }
  }

  static let weaponClasses: Set<Substring> = [
    "", "air-defence", "aircraft", "armoured-vehicle", "artillery", "bomb", "chemical", "drone",
    "ied", "interceptor", "launcher", "mine", "missile", "mortar", "munition", "nuclear", "radar",
    "rocket", "shell", "small-arms", "submarine", "tank", "warhead", "warship", "weapon",
  ]

  @Test(arguments: ["weapons/weapons.tsv", "weapons/classes.tsv", "weapons/modifiers.tsv"])
  func classesAreOfTheClosedList(_ path: String) throws {
    let table = ShippedTable(path: path)
    let place = try #require(try table.columns.firstIndex(of: "class"))
    for row in try table.rows() {
      #expect(Self.weaponClasses.contains(row[place]), "\(row[0])")
    }
  }
}
