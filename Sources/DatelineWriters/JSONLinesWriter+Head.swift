import DatelineCore
import DatelineScan

/// What stands before the text.
extension JSONLinesWriter {
  func writeSource(_ source: Source, to output: inout ByteWriter) {
    guard source != Source() else { return }
    output.key("source")
    output.literal("{")
    output.member("path", source.path)
    output.member("uri", source.uri)
    output.member("media_type", source.mediaType)
    output.member("encoding", source.encoding)
    output.member("bytes", source.byteCount)
    if let hash = source.hash {
      output.key("hash")
      output.literal("\"")
      output.hexadecimal(hash)
      output.literal("\"")
    }
    output.literal("}")
  }

  func writeMetadata(_ meta: Metadata, to output: inout ByteWriter) {
    guard meta != Metadata() else { return }
    output.key("meta")
    output.literal("{")
    output.member("title", meta.title)
    output.member("published", meta.published)
    output.member("published_from", meta.publishedFrom?.rawValue)
    output.member("byline", meta.byline)
    output.member("site", meta.site)
    output.member("url", meta.url)
    output.member("language", meta.language)
    if let dateline = meta.dateline {
      output.key("dateline")
      output.literal("{")
      output.member("place", dateline.place)
      output.member("date", dateline.date)
      output.member("agency", dateline.agency)
      output.literal("}")
    }
    output.literal("}")
  }
}
