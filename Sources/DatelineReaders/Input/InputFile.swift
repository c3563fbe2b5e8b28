/// A file to read, or standard input.
public struct InputFile: Sendable, Equatable {
  /// The name of its documents: the path as given, or relative to the directory given.
  public var name: String
  /// The path to open, nothing for standard input.
  public var path: String?

  public init(name: String, path: String?) {
    self.name = name
    self.path = path
  }

  /// Standard input, whose name is `-`.
  public static let standardInput = InputFile(name: "-", path: nil)

  /// The format that the name's extension stands for, nothing for other extensions.
  public var formatOfName: InputFormat? { InputFile.format(ofName: name) }

  static func format(ofName name: String) -> InputFormat? {
    var bytes = name.utf8.suffix(12).map { $0 | 0x20 }[...]
    if bytes.ends(with: ".gz") { bytes = bytes.dropLast(3) }
    for (ending, format) in endings where bytes.ends(with: ending) { return format }
    return nil
  }

  private static let endings: [(StaticString, InputFormat)] = [
    (".txt", .text), (".html", .html), (".htm", .html), (".xhtml", .html), (".jsonl", .jsonl),
    (".ndjson", .jsonl),
  ]
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with ending: StaticString) -> Bool {
    suffix(ending.utf8CodeUnitCount).elementsEqual(String(describing: ending).utf8)
  }
}
