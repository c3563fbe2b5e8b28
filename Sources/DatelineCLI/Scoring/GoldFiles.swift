import DatelineScan
import DatelineScoring
import SystemPackage

/// The gold files that a path stands for.
enum GoldFiles {
  private static let endings = [".gold", ".gold.txt"]

  /// Reads a file, or of a folder those that end in `.gold` or `.gold.txt`.
  ///
  /// All that is wrong in all files is told at once.
  static func read(_ path: String) throws -> [GoldDocument] {
    var documents: [GoldDocument] = []
    var findings: [FormatError.Finding] = []
    for file in try files(path) {
      let bytes = try InputBytes.read(file)
      do throws(FormatError) {
        documents.append(try GoldDocument(bytes, file: file))
      } catch {
        findings += error.findings
      }
    }
    findings += GoldDocument.repeatedIDs(in: documents)
    guard findings.isEmpty else { throw FormatError(findings) }
    return documents
  }

  private static func files(_ path: String) throws(Failure) -> [String] {
    guard (try? Stat(FilePath(path)))?.type == .directory else { return [path] }
    guard let entries = DirectoryListing.entries(of: path) else {
      throw Failure(.noInput, "\(path): the folder cannot be listed; check its permissions")
    }
    let folder = path.hasSuffix("/") ? path : path + "/"
    var files: [String] = []
    for name in entries.filter({ $0.sort != .directory }).map(\.name).sorted(by: utf8Order)
    where endings.contains(where: name.hasSuffix) {
      files.append(folder + name)
    }
    guard !files.isEmpty else {
      throw Failure(.noInput, "\(path): no file in it ends in .gold or .gold.txt")
    }
    return files
  }

  private static func utf8Order(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
