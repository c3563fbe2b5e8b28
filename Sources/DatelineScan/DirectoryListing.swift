#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The names in a directory.
package enum DirectoryListing {
  /// An entry and what the directory itself says it is.
  package struct Entry: Sendable {
    package enum Sort: Sendable { case file, directory, unsure }

    package var name: String
    package var sort: Sort
  }

  /// The entries of a directory without `.` and `..`, unordered; nothing when it cannot be opened.
  package static func entries(of path: String) -> [Entry]? {
    guard let directory = unsafe opendir(path) else { return nil }
    defer { unsafe closedir(directory) }
    var entries: [Entry] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      let sort: Entry.Sort =
        switch unsafe Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .directory
        default: .unsure
        }
      entries.append(Entry(name: name, sort: sort))
    }
    return entries
  }
}
