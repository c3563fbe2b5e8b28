import DatelineCore
import DatelineScan

/// Reads inputs as batches of whole documents, in the order of the paths given.
///
/// Beside the batch it hands out, the source holds about one piece of the file it is reading.
/// What cannot be read becomes a ``Batch/Item/failure(_:)`` in its place; nothing stops the rest.
public struct BatchSource {
  private let options: ReadOptions
  private var files: InputFiles
  private var lines: LineInput?
  private var number = 0

  /// Reads paths of files and directories; `-` is standard input.
  public init(paths: [String], options: ReadOptions = ReadOptions()) {
    self.options = options
    files = InputFiles(paths: paths)
  }

  /// The next batch, nothing at the end of all inputs.
  public mutating func next() -> Batch? {
    var builder = BatchBuilder()
    while !builder.isFull || builder.items.isEmpty {
      if lines != nil {
        // A file that goes on has filled the batch as far as whole lines do.
        if lines?.fill(&builder) == true { break }
        lines = nil
      } else {
        guard let file = files.next() else { break }
        switch file {
        case .success(let file): read(file, into: &builder)
        case .failure(let error): builder.fail(error)
        }
      }
    }
    guard !builder.items.isEmpty else { return nil }
    defer { number += 1 }
    return Batch(number: number, items: builder.items, bytes: builder.bytes)
  }

  private mutating func read(_ file: InputFile, into builder: inout BatchBuilder) {
    let start = builder.bytes.count
    do throws(ReadError) {
      let input = try ByteInput(file)
      let format = try format(of: input, into: &builder.bytes)
      if format == .jsonl {
        let head = Array(builder.bytes[start...])
        builder.bytes.removeLast(head.count)
        lines = try LineInput(input, head: head, maxBytes: options.maxBytes)
        return
      }
      while true {
        let size = builder.bytes.count - start
        guard size <= options.maxBytes else {
          throw ReadError(.tooLarge, id: file.name, path: file.path, options.tooLarge)
        }
        if try input.append(to: &builder.bytes) == 0 { break }
      }
      builder.items.append(
        .document(
          RawDocument(
            name: file.name,
            path: file.path,
            format: format,
            range: start..<builder.bytes.count
          )
        )
      )
    } catch {
      builder.bytes.removeSubrange(start...)
      builder.fail(error)
    }
  }

  /// The format of an input, as ordered, as its name says, or as its first byte does.
  ///
  /// What was read to see it is appended.
  private func format(
    of input: ByteInput,
    into bytes: inout [UInt8]
  ) throws(ReadError) -> InputFormat {
    let start = bytes.count
    let known =
      options.format != .auto ? options.format : input.file.path.flatMap(InputFile.format)
    if let known {
      _ = try input.append(to: &bytes)
      return known
    }
    while try input.append(to: &bytes) > 0 {
      let content = bytes[start...].drop { $0 <= 0x20 || [0xef, 0xbb, 0xbf].contains($0) }
      guard let first = content.first else { continue }
      return first == UInt8(ascii: "{") ? .jsonl : first == UInt8(ascii: "<") ? .html : .text
    }
    return .text
  }
}

extension ReadOptions {
  /// The message for a document that is over the limit.
  var tooLarge: String { "larger than \(maxBytes) bytes; raise --max-bytes" }
}
