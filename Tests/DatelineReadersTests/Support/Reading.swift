import DatelineCore
import DatelineLexicons
import DatelineReaders

/// All batches of some paths.
func batches(_ paths: [String], _ options: ReadOptions = ReadOptions()) -> [Batch] {
  var source = BatchSource(paths: paths, options: options)
  var batches: [Batch] = []
  while let batch = source.next() { batches.append(batch) }
  return batches
}

/// The ids of all documents and the codes of all failures, in order.
func outline(_ batches: [Batch]) -> [String] {
  batches.flatMap(\.items).map { item in
    switch item {
    case .document(let raw): raw.id
    case .failure(let error): "\(error.code.rawValue) \(error.id)"
    }
  }
}

/// Reads one document from bytes.
func read(
  _ bytes: some Sequence<UInt8>,
  as format: InputFormat,
  options: ReadOptions = ReadOptions(),
  clutter: [ClutterEntry] = [],
  boilerplate: [BoilerplateEntry] = [],
  name: String = "a"
) throws(ReadError) -> Document {
  let bytes = Array(bytes)
  let raw = RawDocument(
    name: name,
    path: name,
    line: format == .jsonl ? 1 : nil,
    format: format,
    range: 0..<bytes.count
  )
  let batch = Batch(number: 0, items: [.document(raw)], bytes: bytes)
  let reader = DocumentReader(options: options, clutter: clutter, boilerplate: boilerplate)
  var document = Document(text: [])
  try reader.read(raw, of: batch, into: &document)
  return document
}

func read(
  _ text: String,
  as format: InputFormat,
  options: ReadOptions = ReadOptions(),
  clutter: [ClutterEntry] = [],
  boilerplate: [BoilerplateEntry] = []
) throws(ReadError) -> Document {
  try read(text.utf8, as: format, options: options, clutter: clutter, boilerplate: boilerplate)
}

extension Document {
  var string: String { String(decoding: text, as: UTF8.self) }

  /// Each block as `kind: text`.
  var outline: [String] { blocks.map { "\($0.kind): \(self[$0.range])" } }
}
