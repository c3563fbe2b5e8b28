import DatelineCore
import DatelineScan

/// A JSON Lines file that is being read, split at line feeds only.
struct LineInput {
  private let input: ByteInput
  private let maxBytes: Int
  /// The beginning of a line that the last batch could not take.
  private var carry: [UInt8]
  /// The number of the line that comes next, counted from 1.
  private var line = 1
  /// Whether the rest of an overlong line is being passed over.
  private var isSkipping = false

  init(_ input: ByteInput, head: [UInt8], maxBytes: Int) throws(ReadError) {
    self.input = input
    self.maxBytes = maxBytes
    carry = head.starts(with: [0xef, 0xbb, 0xbf]) ? Array(head.dropFirst(3)) : head
    if head.starts(with: [0xff, 0xfe]) || head.starts(with: [0xfe, 0xff]) {
      throw ReadError(
        .unknownEncoding,
        id: input.file.name,
        path: input.file.path,
        "JSON Lines in UTF-16; convert the file to UTF-8"
      )
    }
  }

  /// Adds lines until the batch is full; gives whether the file goes on.
  mutating func fill(_ builder: inout BatchBuilder) -> Bool {
    var lineStart = builder.bytes.count
    var scanned = lineStart
    builder.bytes.append(carry.span, 0..<carry.count)
    carry = []
    while true {
      takeLines(&builder, &lineStart, &scanned)
      if builder.items.isEmpty, lineStart > 0 {
        // Nothing but blank lines so far: there is nothing to hold them for.
        builder.bytes.removeSubrange(..<lineStart)
        scanned -= lineStart
        lineStart = 0
      }
      if builder.isFull, !builder.items.isEmpty {
        carry = Array(builder.bytes[lineStart...])
        builder.bytes.removeSubrange(lineStart...)
        return true
      }
      skipOverlong(&builder, lineStart, &scanned)
      do throws(ReadError) {
        if try input.append(to: &builder.bytes) > 0 { continue }
      } catch {
        builder.bytes.removeSubrange(lineStart...)
        builder.fail(
          ReadError(error.code, id: error.id, path: error.path, line: line, error.message)
        )
        return false
      }
      if !isSkipping { take(lineStart..<builder.bytes.count, &builder) }
      return false
    }
  }

  /// Makes a document of each whole line read so far.
  private mutating func takeLines(
    _ builder: inout BatchBuilder,
    _ lineStart: inout Int,
    _ scanned: inout Int
  ) {
    while builder.items.count < BatchBuilder.enoughItems,
      let end = ByteSearch.first(0x0a, in: builder.bytes.span, scanned..<builder.bytes.count)
    {
      if isSkipping {
        builder.bytes.removeSubrange(lineStart...end)
        isSkipping = false
        line += 1
        scanned = lineStart
        continue
      }
      take(lineStart..<end, &builder)
      lineStart = end + 1
      scanned = lineStart
    }
    if builder.items.count < BatchBuilder.enoughItems { scanned = builder.bytes.count }
  }

  private mutating func take(_ range: Range<Int>, _ builder: inout BatchBuilder) {
    defer { line += 1 }
    guard range.contains(where: { builder.bytes[$0] > 0x20 }) else { return }
    if range.count > maxBytes { return failTooLarge(&builder) }
    builder.items.append(
      .document(
        RawDocument(
          name: input.file.name,
          path: input.file.path,
          line: line,
          format: .jsonl,
          range: range
        )
      )
    )
  }

  /// Lets go of the bytes of a line that has grown over the limit.
  private mutating func skipOverlong(
    _ builder: inout BatchBuilder,
    _ lineStart: Int,
    _ scanned: inout Int
  ) {
    guard isSkipping || builder.bytes.count - lineStart > maxBytes else { return }
    builder.bytes.removeSubrange(lineStart...)
    scanned = lineStart
    if !isSkipping { failTooLarge(&builder) }
    isSkipping = true
  }

  private func failTooLarge(_ builder: inout BatchBuilder) {
    builder.fail(
      ReadError(
        .tooLarge,
        id: "\(input.file.name):\(line)",
        path: input.file.path,
        line: line,
        "larger than \(maxBytes) bytes; raise --max-bytes"
      )
    )
  }
}
