import CZlib
import DatelineScan

/// A gzip stream that is being decompressed, member by member, in pieces of bounded size.
@safe
final class Gunzip {  // a class, so that the stream is freed with its last user
  /// Why decompression cannot go on.
  enum Failure: Error {
    /// The bytes are not what gzip writes.
    case damaged
    /// The input ends before the stream does.
    case truncated
  }

  private var stream = unsafe z_stream()
  private var input: [UInt8] = []
  private var used = 0
  private var isInsideMember = true

  init?() {
    guard unsafe dateline_inflate_init(&stream) == Z_OK else { return nil }
  }

  deinit { unsafe inflateEnd(&stream) }

  /// Whether all input given so far is used up.
  var needsInput: Bool { used == input.count }

  /// Takes the next piece of compressed bytes.
  func feed(_ bytes: [UInt8]) {
    input = bytes
    used = 0
  }

  /// Tells that no input will follow.
  func finish() throws(Failure) {
    if isInsideMember { throw .truncated }
  }

  /// Appends at most `room` decompressed bytes; gives how many.
  func append(_ room: Int, to output: inout [UInt8]) throws(Failure) -> Int {
    if !isInsideMember {
      // Some writers pad with zeros after the last member.
      while used < input.count, input[used] == 0 { used += 1 }
      guard used < input.count else { return 0 }
      guard unsafe inflateReset(&stream) == Z_OK else { throw .damaged }
      isInsideMember = true
    }
    var status = Z_OK
    var written = 0
    output.append(addingCapacity: room) { span in
      unsafe span.withUnsafeMutableBufferPointer { buffer, filled in
        unsafe input.withUnsafeMutableBufferPointer { source in
          unsafe stream.next_in = source.baseAddress.map { unsafe $0 + used }
          unsafe stream.avail_in = UInt32(source.count - used)
          unsafe stream.next_out = buffer.baseAddress.map { unsafe $0 + filled }
          unsafe stream.avail_out = UInt32(room)
          status = unsafe inflate(&stream, Z_NO_FLUSH)
          unsafe used = source.count - Int(stream.avail_in)
          unsafe written = room - Int(stream.avail_out)
          filled += written
        }
      }
    }
    switch status {
    case Z_STREAM_END: isInsideMember = false
    case Z_OK, Z_BUF_ERROR: break
    default: throw .damaged
    }
    return written
  }
}
