import DatelineTestSupport
import Foundation
import Testing

/// The compiled tables in the user's cache folder.
@Suite struct LexiconCacheTests {
  private static let table = "weapons/weapons.tsv"
  private static let text = "The Zorya-7 stood there."
  private static let found = ["Zorya-7 WEAPON drone"]

  private func run() throws -> LexiconRun {
    let base = try LexiconFolder()
    try base.add(["id": "zorya-7", "name": "Zorya-7", "class": "drone"], to: Self.table)
    return try LexiconRun(base)
  }

  private func mentions(
    _ run: LexiconRun,
    environment: [String: String] = [:]
  ) throws -> [String] {
    try run.mentions(of: Self.text, showing: "class", environment: environment)
  }

  private func modified(_ run: LexiconRun) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: run.base.file(Self.table))[.modificationDate]
      as? Date
  }

  private func setModified(_ date: Date?, _ run: LexiconRun) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: date ?? Date()],
      ofItemAtPath: run.base.file(Self.table)
    )
  }

  @Test func keepsOneImage() throws {
    let run = try run()
    #expect(run.kept() == [])
    #expect(try mentions(run) == Self.found)
    #expect(try !run.image().isEmpty)
  }

  /// The table is changed behind the cache's back, so the old word shows that the image was used.
  @Test func opensTheImageTheSecondTime() throws {
    let run = try run()
    let date = Date(timeIntervalSince1970: 1_600_000_000)
    try setModified(date, run)
    #expect(try mentions(run) == Self.found)
    let image = try run.image()
    try run.base.write(
      try run.base.text(Self.table).replacingOccurrences(of: "drone", with: "radar"),
      to: Self.table
    )
    try setModified(date, run)
    #expect(try mentions(run) == Self.found)
    #expect(try run.image() == image)
    try setModified(date + 1, run)
    #expect(try mentions(run) == ["Zorya-7 WEAPON radar"])
    #expect(run.kept().count == 2)
  }

  @Test func noticesAnotherSize() throws {
    let run = try run()
    #expect(try mentions(run) == Self.found)
    let date = try modified(run)
    try run.base.add(
      ["id": "there", "name": "stood", "class": "tank", "case": "any"],
      to: Self.table
    )
    try setModified(date, run)
    #expect(try mentions(run) == Self.found + ["stood WEAPON tank"])
  }

  @Test func noticesAnOverlay() throws {
    var run = try run()
    #expect(try mentions(run) == Self.found)
    let overlay = try LexiconFolder(.overlay)
    try overlay.add(["id": "zorya-7", "name": "Zorya-7", "class": "mine"], to: Self.table)
    run.overlays = [overlay]
    #expect(try mentions(run) == ["Zorya-7 WEAPON mine"])
    run.overlays = []
    #expect(try mentions(run) == Self.found)
    #expect(run.kept().count == 2)
  }

  @Test func makesADamagedImageAnew() throws {
    let run = try run()
    #expect(try mentions(run) == Self.found)
    let image = try run.image()
    var flipped = image
    flipped[image.count / 2] ^= 1
    let damaged = [
      flipped, Array(image.dropLast()), Array(image.prefix(20)), Array("not an image".utf8),
      image + [0], [],
    ]
    for bytes in damaged {
      try run.replaceImage(bytes)
      #expect(try mentions(run) == Self.found)
      #expect(try run.image() == image)
    }
  }

  @Test func worksWithoutAHome() throws {
    let run = try run()
    let homeless = ["HOME": "", "XDG_CACHE_HOME": ""]
    #expect(try mentions(run, environment: homeless) == Self.found)
    #expect(run.kept() == [])
  }

  @Test func worksWhereNothingCanBeKept() throws {
    let run = try run()
    #expect(try mentions(run, environment: ["XDG_CACHE_HOME": "/dev/null"]) == Self.found)
  }

  @Test func fallsBackToTheHome() throws {
    let run = try run()
    let home = ["HOME": run.cachePath + "/home", "XDG_CACHE_HOME": "relative"]
    #expect(try mentions(run, environment: home) == Self.found)
    let folder = run.cachePath + "/home/.cache/dateline"
    let images = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".image") }
    #expect(images.count == 1)
  }

  @Test func theHashFollowsTheContentAlone() throws {
    func hash(_ run: LexiconRun) throws -> String? {
      try run.record(of: Self.text)["made"]?["lexicons"]?.string
    }
    let (one, two) = (try run(), try run())
    let first = try #require(try hash(one))
    #expect(first.count == 16)
    #expect(try hash(one) == first)
    #expect(try hash(two) == first)
    try two.base.add(["id": "zz", "name": "Zz", "class": "tank"], to: Self.table)
    #expect(try hash(two) != first)
    var three = one
    three.overlays = [try LexiconFolder(.overlay)]
    #expect(try hash(three) == first)
  }
}
