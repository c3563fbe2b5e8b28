import DatelineScan
import SystemPackage

/// The whole content of a file.
enum InputBytes {
  private static let chunk = 1 << 18

  /// Reads a file, `-` for standard input.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    if path == "-" { return try read(.standardInput, "standard input") }
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
    } catch let error as Errno where error == .noSuchFileOrDirectory {
      throw Failure(.noInput, "\(path): no such file or directory; check the path")
    } catch {
      throw Failure(.noInput, "\(path): cannot be read: \(error)")
    }
    // It was only read: nothing is lost when closing fails.
    defer { try? file.close() }
    return try read(file, path)
  }

  private static func read(_ file: FileDescriptor, _ name: String) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(DescriptorReading.Failure) {
      while try DescriptorReading.append(chunk, of: file.rawValue, to: &bytes) > 0 {}
    } catch {
      throw Failure(.noInput, "\(name): cannot be read: \(Errno(rawValue: error.code))")
    }
    return bytes
  }
}
