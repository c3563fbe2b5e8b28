#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reading from an open file straight into an array.
package enum DescriptorReading {
  /// A failed system call.
  package struct Failure: Error, Equatable {
    /// The system's error number.
    package var code: Int32
  }

  /// Appends up to a number of bytes of a file to an array; gives how many, 0 at the end.
  package static func append(
    _ count: Int,
    of descriptor: Int32,
    to bytes: inout [UInt8]
  ) throws(Failure) -> Int {
    var result = 0
    var code: Int32 = 0
    bytes.append(addingCapacity: count) { span in
      unsafe span.withUnsafeMutableBufferPointer { buffer, filled in
        repeat {
          result = unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + filled }, count)
          code = result < 0 ? errno : 0
        } while code == EINTR
        filled += max(0, result)
      }
    }
    if result < 0 { throw Failure(code: code) }
    return result
  }
}
