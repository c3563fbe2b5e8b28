import DatelineCore
import DatelineLexicons
import DatelineReaders
import Testing

@Suite struct PageReaderTests {
  static let boilerplate = [
    BoilerplateEntry(attribute: .class, token: "sidebar", action: .drop),
    BoilerplateEntry(attribute: .class, token: "comments", action: .drop),
    BoilerplateEntry(attribute: .tag, token: "nav", action: .drop),
    BoilerplateEntry(attribute: .tag, token: "form", action: .drop),
    BoilerplateEntry(attribute: .class, token: "story-body", action: .keep),
    BoilerplateEntry(attribute: .tag, token: "article", action: .keep),
    BoilerplateEntry(attribute: .itemprop, token: "datepublished", action: .published),
  ]
  static let one =
    "The army said on Tuesday that its troops had left the city, and that none stayed."
  static let two =
    "Residents of three villages, asked by reporters, said they had seen no troops at all."

  private func outline(_ page: String) throws -> [String] {
    try read(page, as: .html, boilerplate: Self.boilerplate).outline
  }

  static let pages: [(page: String, outline: [String])] = [
    ("<p>\(one)<p>\(two)", ["paragraph: \(one)", "paragraph: \(two)"]),
    ("<div>\(one)<br><br/>\(two)</div>", ["paragraph: \(one)", "paragraph: \(two)"]),
    ("<div>\(one)<br>\(two)</div>", ["paragraph: \(one) \(two)"]),
    ("<p>\(one) \(one)</p><div class=sidebar__inner><p>\(two)</div>", ["paragraph: \(one) \(one)"]),
    (
      "<p>\(one) \(one)</p><div style='display: none'><p>\(two)</div>",
      ["paragraph: \(one) \(one)"]
    ),
    (
      "<div class=sidebar><p>\(one)</p><p>\(two)</p></div>",
      ["paragraph: \(one)", "paragraph: \(two)"]
    ),
    ("<form><p>\(one)</p><p>\(two)</p></form>", ["paragraph: \(one)", "paragraph: \(two)"]),
    (
      "<title>Troops leave - Site</title><h1>Troops leave</h1><p>\(one)",
      ["title: Troops leave", "paragraph: \(one)"]
    ),
    (
      "<p>\(one)<h2>In the <b>city</b></h2><blockquote>\(two)</blockquote><ul><li>Twice: \(two)</ul>",
      ["paragraph: \(one)", "heading: In the city", "quote: \(two)", "list: Twice: \(two)"]
    ),
    (
      "<p>\(one)<ul><li><a href=1>One more page</a><li><a href=2>Another</a></ul><p>\(two)",
      ["paragraph: \(one)", "paragraph: \(two)"]
    ),
    (
      "<p>\(one)<table><tr><th>Day<th>Strikes<tr><td>May<td>7</table><p>\(two)",
      ["paragraph: \(one)", "table: Day Strikes", "table: May 7", "paragraph: \(two)"]
    ),
    ("<table><tr><td><p>\(one)<td><p>\(two)</table>", ["paragraph: \(one)", "paragraph: \(two)"]),
    (
      "<p>\(one)<script>if (a < b) '</p>'</script><style>p{}</style><!-- <p>x -->",
      ["paragraph: \(one)"]
    ),
    (
      "<p data-x='<script>'>\(one)<p title=\">\">\(two)",
      ["paragraph: \(one)", "paragraph: \(two)"]
    ),
    ("<p>A&amp;B &lt;x&gt; &eacute;&#8217;&nbsp;– \(one)", ["paragraph: A&B <x> é’ – \(one)"]),
    ("\(one)", ["paragraph: \(one)"]),
    ("", []), ("<html></html>", []), ("<!-- -->", []),
  ]

  @Test(arguments: pages)
  func reads(_ page: String, _ outline: [String]) throws {
    #expect(try self.outline(page) == outline)
  }

  @Test func keepsTextHoweverDeep() throws {
    let open = String(repeating: "<div>", count: 100_000)
    #expect(try outline(open + "<p>" + Self.one) == ["paragraph: \(Self.one)"])
    let bold = String(repeating: "<b>", count: 100_000)
    #expect(try outline("<p>" + bold + Self.one) == ["paragraph: \(Self.one)"])
  }

  static let oddities = [
    "<p title=\"\(String(repeating: "x", count: 3_000_000))\">", "<", "<p", "<p x='", "</", "<!",
    "<!--",
    "<![CDATA[", "<script>", "<a href", "&", "&#x110000;", "&#0;", "<p \u{FFFD}=1>", "<title>",
    "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><p>&a;&b;",
  ]

  /// Markup that nobody closes, entities that hold one another, tags without end.
  static let hostile: [(piece: String, count: Int)] = [
    ("<!--", 500_000), ("<!-- >", 300_000), ("<script>", 250_000), ("<style>", 250_000),
    ("<", 2_000_000), ("</", 1_000_000), ("<a \"", 500_000), ("<p a=1 ", 300_000),
    ("<p class='a ", 200_000), ("&amp;", 400_000), ("&", 1_000_000), ("<table><tr><td>", 20_000),
    ("<ul><li>", 50_000), ("<!ENTITY a '&a;&a;'>&a;", 50_000), ("<a", 500_000),
  ]

  /// A quadratic reader takes minutes for these, a linear one less than two seconds.
  @Test(arguments: hostile) func readsHostilePagesSoon(_ piece: String, _ count: Int) throws {
    let page = "<p>\(Self.one)</p>" + String(repeating: piece, count: count)
    let time = try ContinuousClock().measure { _ = try outline(page) }
    #expect(time < .seconds(60))
  }

  @Test func readsAMillionAttributes() throws {
    let attributes = (0..<1_000_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(try outline("<p \(attributes)>\(Self.one)</p>") == ["paragraph: \(Self.one)"])
  }

  @Test func survivesOddities() throws {
    for oddity in Self.oddities {
      for page in [oddity, "<p>\(Self.one)</p>\(oddity)", "\(oddity)<p>\(Self.one)</p>"] {
        let document = try read(page, as: .html, boilerplate: Self.boilerplate)
        #expect(!document.string.contains("root:"))
      }
    }
  }

  @Test func survivesAnyCut() throws {
    let page =
      "<html lang='en'><head><title>A b</title><meta property=\"og:title\" content=\"A b\"></head>"
      + "<body><script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script><p>\(Self.one)"
      + "<br><br>é</p><ul><li>x</ul><table><tr><td>1<td>2<tr><td>3<td>4</table></body></html>"
    let bytes = Array(page.utf8)
    for end in bytes.indices { _ = try read(bytes[..<end], as: .html) }
  }
}
