import DatelineCore
import DatelineScan

extension DocumentReader {
  /// Fills a document from a decoded page.
  func addPage(
    _ page: [UInt8], title: [UInt8]?, _ raw: RawDocument, into document: inout Document
  ) throws(ReadError) {
    throw error(.invalidHTML, raw, "not yet")
  }
}
