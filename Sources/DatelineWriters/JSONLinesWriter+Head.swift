import DatelineCore
import DatelineScan

/// What stands before the text.
extension JSONLinesWriter {
  func writeSource(_ source: Source, to output: inout ByteWriter) {
    guard source != Source() else { return }
    output.key("source")
    output.literal("{")
    output.field("path", source.path)
    output.field("uri", source.uri)
    output.field("media_type", source.mediaType)
    output.field("encoding", source.encoding)
    output.field("bytes", source.byteCount)
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
    output.field("title", meta.title)
    output.field("published", meta.published)
    output.field("published_from", meta.publishedFrom?.rawValue)
    output.field("byline", meta.byline)
    output.field("site", meta.site)
    output.field("url", meta.url)
    output.field("language", meta.language)
    if let dateline = meta.dateline {
      output.key("dateline")
      output.literal("{")
      output.field("place", dateline.place)
      output.field("date", dateline.date)
      output.field("agency", dateline.agency)
      output.literal("}")
    }
    output.literal("}")
  }
}
