import Dateline
import DatelineScan
import SystemPackage

/// A file for each input file, below one folder and in the relative folders of the input.
struct FolderOutput: LineOutput {
  private let folder: String
  /// The input file whose lines are being written.
  private var input: (name: String, path: String?)?
  private var file: PartFile?
  private var madeFolder: String?
  /// The files written, so that no input replaces the output of another.
  private var taken: Set<String> = []

  init(_ folder: String) throws(OutputError) {
    self.folder = folder
    if let failure = SystemCalls.makeFolders(folder) {
      throw OutputError(folder, Errno(rawValue: failure))
    }
  }

  mutating func write(_ batch: AnnotatedBatch) throws(OutputError) {
    var start = 0
    for (index, line) in batch.documents.enumerated() {
      if input?.name != line.name || input?.path != line.path {
        try flush(batch, start..<index)
        try open(line)
        start = index
      }
    }
    try flush(batch, start..<batch.documents.count)
  }

  mutating func finish() throws(OutputError) {
    try file?.finish()
    file = nil
  }

  mutating func abandon(_ remains: Remains) {
    file?.discard()
    file = nil
  }

  /// Writes the lines of some documents of the same input file.
  private func flush(
    _ batch: AnnotatedBatch,
    _ documents: Range<Int>
  ) throws(OutputError) {
    guard let first = documents.first, let last = documents.last else { return }
    let bytes = batch.documents[first].bytes.lowerBound..<batch.documents[last].bytes.upperBound
    try file?.write(batch.lines[bytes])
  }

  private mutating func open(_ line: AnnotatedBatch.Line) throws(OutputError) {
    try finish()
    input = (line.name, line.path)
    let path = "\(folder)/\(freeName(for: line))"
    if let source = line.path, FolderOutput.areSame(source, path) {
      throw OutputError("\(path), which is being read", Errno.fileExists)
    }
    let parent = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
    if parent != madeFolder {
      if let failure = SystemCalls.makeFolders(parent) {
        throw OutputError(parent, Errno(rawValue: failure))
      }
      madeFolder = parent
    }
    file = try PartFile(path)
  }

  /// `a.html` gives `a.jsonl`, or `a.html.jsonl` when another input has taken that.
  private mutating func freeName(for line: AnnotatedBatch.Line) -> String {
    let name = FolderOutput.relativeName(of: line)
    var free = FolderOutput.stem(of: name) + ".jsonl"
    if taken.contains(free) { free = name + ".jsonl" }
    var number = 2
    while taken.contains(free) {
      free = "\(name).\(number).jsonl"
      number += 1
    }
    taken.insert(free)
    return free
  }

  /// The name below the directory given; of a file given, its last part.
  private static func relativeName(of line: AnnotatedBatch.Line) -> String {
    guard let path = line.path else { return "stdin" }
    guard path == line.name else { return line.name }
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The name without the extensions that Dateline reads.
  private static func stem(of name: String) -> String {
    var stem = name[...]
    for endings in [[".gz"], [".txt", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson"]] {
      guard let ending = endings.first(where: { stem.lowercased().hasSuffix($0) }),
        stem.utf8.count > ending.utf8.count
      else { continue }
      stem = stem.dropLast(ending.count)
    }
    return String(stem)
  }

  private static func areSame(_ left: String, _ right: String) -> Bool {
    guard let left = try? Stat(FilePath(left)), let right = try? Stat(FilePath(right)) else {
      return false
    }
    return left.inode == right.inode && left.deviceID == right.deviceID
  }
}
