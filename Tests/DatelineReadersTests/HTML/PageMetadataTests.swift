import DatelineCore
import DatelineReaders
import Testing

@Suite struct PageMetadataTests {
  private func metadata(_ head: String) throws -> Metadata {
    try read(head, as: .html, boilerplate: PageReaderTests.boilerplate).meta
  }

  static let dates: [(head: String, published: String?)] = [
    (
      "<meta property='article:published_time' content='2024-03-14T10:00:00Z'>",
      "2024-03-14T10:00:00Z"
    ),
    ("<meta name=pubdate content='20240314'>", "2024-03-14"),
    ("<meta name=date content='2024/03/14 10:00'>", "2024-03-14"),
    ("<meta name=date content='March 14'>", nil),
    ("<span itemprop=datePublished content=2024-03-14>x</span>", "2024-03-14"),
    ("<article><time datetime=2024-03-14T09:00>x</time></article>", "2024-03-14T09:00"),
    ("<time datetime=2024-03-14>x</time>", nil),
    (
      "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebSite\",\"datePublished\":"
        + "\"2001-01-01\"},{\"@type\":[\"Thing\",\"NewsArticle\"],\"datePublished\":\"2024-03-14\"}]}"
        + "</script>", "2024-03-14"
    ),
    ("<script type='application/ld+json'>{\"datePublished\":\"2024-03-14\",</script>", nil),
  ]

  @Test(arguments: dates)
  func findsTheDate(_ head: String, _ published: String?) throws {
    let meta = try metadata(head)
    #expect(meta.published == published)
    #expect(meta.publishedFrom == (published == nil ? nil : .metadata))
  }

  @Test func findsTheRest() throws {
    let meta = try metadata(
      """
      <html lang=en-GB><head><title>Troops leave Kyiv | The Site</title>
      <meta property=og:site_name content='The Site'><meta name=author content='A. Writer'>
      <link rel=canonical href='https://a.org/2024/05/01/troops'></head></html>
      """
    )
    #expect(meta.title == "Troops leave Kyiv")
    #expect(meta.site == "The Site")
    #expect(meta.byline == "A. Writer")
    #expect(meta.language == "en-GB")
    #expect(meta.url == "https://a.org/2024/05/01/troops")
    #expect(meta.published == "2024-05-01")
    #expect(meta.publishedFrom == .url)
  }

  @Test func prefersWhatTheRecordSays() throws {
    let line =
      #"{"html":"<meta name=date content=2024-03-14><p>x","date":"2020-01-01","url":"u:1"}"#
    let meta = try read(line, as: .jsonl).meta
    #expect(meta.published == "2020-01-01")
    #expect(meta.publishedFrom == .given)
    #expect(meta.url == "u:1")
  }
}
