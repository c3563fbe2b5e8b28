import DatelineLexicons
import DatelineTestSupport
import Foundation
import Testing

/// What holds for every table of the repository.
@Suite struct TableHygieneTests {
  @Test func thereAreTables() {
    #expect(ShippedTable.all.count > 30)
  }

  /// The program's own check is the one truth of what a table may be.
  @Test func thereIsNothingWrong() {
    let check = LexiconCheck([Repository.url("Lexicons").path()])
    #expect(check.errors.map(\.description) == [])
    #expect(check.tables == ShippedTable.all.count)
  }

  @Test(arguments: ShippedTable.all) func linesEndInLineFeeds(_ table: ShippedTable) throws {
    let bytes = try table.bytes()
    #expect(!bytes.contains(13), "a carriage return")
    #expect(bytes.last == 10, "no line feed at the end")
    #expect(!bytes.starts(with: [0xef, 0xbb, 0xbf]), "a byte order mark")
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
}
