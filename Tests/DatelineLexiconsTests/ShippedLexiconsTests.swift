import DatelineCore
import DatelineScan
import DatelineTestSupport
import Foundation
import Testing

@testable import DatelineLexicons

@Suite struct ShippedLexiconsTests {
  let lexicons: Lexicons

  init() throws { lexicons = try Lexicons.shipped() }

  private func string(_ term: Term) -> String {
    String(decoding: lexicons.terms.bytes[term.bytes], as: UTF8.self)
  }

  @Test func holdEveryTable() {
    let counts = [
      lexicons.places.count, lexicons.claims.count, lexicons.demonyms.count,
      lexicons.weapons.count, lexicons.people.count, lexicons.officeTerms.count,
      lexicons.organisations.count, lexicons.readings.count, lexicons.weaponClasses.entries.count,
      lexicons.weaponModifiers.entries.count, lexicons.roles.entries.count,
      lexicons.ranks.entries.count, lexicons.statuses.entries.count,
      lexicons.bodies.entries.count, lexicons.forces.entries.count,
      lexicons.unitHeads.entries.count, lexicons.officeLinks.entries.count,
      lexicons.numberWords.entries.count, lexicons.bounds.entries.count,
      lexicons.units.entries.count, lexicons.currencies.entries.count,
      lexicons.months.entries.count, lexicons.weekdays.entries.count,
      lexicons.holidays.entries.count, lexicons.abbreviations.entries.count,
      lexicons.agencies.entries.count, lexicons.clutter.count, lexicons.boilerplate.count,
    ]
    #expect(!counts.contains(0))
    #expect(lexicons.hash != 0)
  }

  @Test func comeWithThePackage() throws {
    for table in ShippedTable.all {
      let shipped = FileManager.default.contents(
        atPath: Lexicons.shippedDirectory + "/" + table.path
      )
      #expect(shipped.map(Array.init) == (try table.bytes()), "\(table.path)")
    }
  }

  @Test func placesKeepTheirFacts() throws {
    let kyiv = try #require(lexicons.places.elements.first { string($0.row) == "places/gn-703448" })
    #expect(string(kyiv.name) == "Kyiv")
    #expect(string(kyiv.knowledgeBaseID) == "geonames:703448")
    #expect(kyiv.kind == .city)
    #expect(kyiv.country.description == "UA")
    #expect(kyiv.capitalOf.description == "UA")
    let point = try #require(kyiv.point)
    #expect(abs(point.latitude - 50.45) < 0.05)
    #expect(abs(point.longitude - 30.52) < 0.05)
    #expect(!point.derived)
    let country = lexicons.places[Int(try #require(kyiv.within >= 0 ? kyiv.within : nil))]
    #expect(string(country.name) == "Ukraine")
    #expect(country.point?.derived == true)
  }

  @Test func handMadePlacesHaveNoOutsideID() throws {
    let sea = try #require(lexicons.places.elements.first { string($0.row) == "places/black-sea" })
    #expect(sea.knowledgeBaseID.isNone)
    #expect(sea.kind == .water)
  }

  @Test func claimsBelongToTheirPlace() throws {
    let crimea = try #require(lexicons.places.elements.first { string($0.row) == "places/crimea" })
    let claims = lexicons.claims.elements[Int(crimea.firstClaim)...].prefix(Int(crimea.claimCount))
    #expect(Set(claims.map(\.country.description)) == ["RU", "UA"])
    #expect(claims.contains { $0.stance == .controls && string($0.from) == "2014-03" })
  }

  @Test func termsOfOfficeAreHalfOpen() throws {
    let merkel = try #require(
      lexicons.people.elements.first { string($0.row) == "people/angela-merkel" }
    )
    let terms = lexicons.officeTerms.elements[Int(merkel.firstTerm)...].prefix(
      Int(merkel.termCount)
    )
    let term = try #require(terms.first { string($0.role) == "chancellor" })
    #expect(term.from == CivilDay(iso: "2005-11-22"))
    let last = try #require(term.to)
    #expect(last == CivilDay(iso: "2021-12-08"))
    #expect(term.holds(on: last + -1))
    #expect(!term.holds(on: last))
  }

  @Test func anImageOfOtherTablesDoesNotOpenAsLexicons() throws {
    var builder = TableImageBuilder()
    builder.add("places", [1, 2] as [UInt8])
    let bytes = builder.build(version: Lexicons.imageVersion, contentHash: 1)
    #expect(TableImage(bytes: bytes, version: Lexicons.imageVersion)?.root("trie") == nil)
  }
}
