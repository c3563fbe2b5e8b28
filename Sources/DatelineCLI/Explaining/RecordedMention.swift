import Dateline
import DatelineScan

/// A mention in the words of the record: the object that stands in `ents`.
struct RecordedMention {
  /// A key with its value in plain text.
  struct Member: Equatable {
    var key: String
    var value: String

    /// As in marked text: `key=value`, in quotation marks where there are blanks.
    var text: String { value.contains(" ") ? "\(key)=\"\(value)\"" : "\(key)=\(value)" }
  }

  /// The members of the object, without braces and `id`.
  let json: [UInt8]
  let members: [Member]

  /// The mentions of a document as its record tells them.
  static func all(
    _ mentions: [Mention],
    of document: borrowing Document,
    _ writer: JSONLinesWriter
  ) -> [RecordedMention] {
    var output = ByteWriter()
    writer.write(mentions, of: document, to: &output)
    var bytes: [UInt8] = []
    output.append(to: &bytes)
    // The writer writes valid JSON; if not, the counts differ and the caller stops.
    return (try? RecordedMention.read(bytes)) ?? []
  }

  subscript(key: String) -> String? { members.first { $0.key == key }?.value }

  /// The keys that say what is meant, not where it stands or where it comes from.
  var value: [Member] {
    members.filter { !RecordedMention.common.contains($0.key) }
  }

  private static let common: Set<String> = [
    "start", "end", "label", "text", "norm", "kb_id", "entity", "rule", "row", "reason",
  ]
}
