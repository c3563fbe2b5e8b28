import Glibc

/// A run of read-only memory: allocated, or mapped from a file.
///
/// Freed with its last user.
@safe
final class ImageMemory: @unchecked Sendable {
  let base: UnsafeRawPointer
  let count: Int
  private let isMapped: Bool
  /// What tells the mapped file from any other and from itself once it has changed.
  let seal: ImageSeal?

  /// Copies bytes to memory aligned for any table.
  init(_ bytes: [UInt8]) {
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(1, bytes.count),
      alignment: TableImage.alignment
    )
    unsafe bytes.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      unsafe memory.copyMemory(from: start, byteCount: source.count)
    }
    unsafe base = UnsafeRawPointer(memory)
    count = bytes.count
    isMapped = false
    seal = nil
  }

  /// Maps a file; nothing when it cannot be opened or is empty.
  init?(mapping path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_size > 0,
      let memory = unsafe mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe memory != MAP_FAILED
    else { return nil }
    unsafe base = UnsafeRawPointer(memory)
    count = Int(status.st_size)
    isMapped = true
    seal = ImageSeal(status)
  }

  deinit {
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: base), count)
    } else {
      unsafe base.deallocate()
    }
  }

  /// Reads a plain value; the caller has checked that it lies inside.
  func load<Value: BitwiseCopyable>(_ offset: Int, as type: Value.Type = Value.self) -> Value {
    precondition(offset >= 0 && offset + MemoryLayout<Value>.size <= count, "outside the image")
    return unsafe base.loadUnaligned(fromByteOffset: offset, as: Value.self)
  }

  /// The content hash of the bytes from an offset on.
  func hash(from offset: Int) -> UInt64 {
    let bytes = unsafe UnsafeRawBufferPointer(start: base + offset, count: count - offset)
    return unsafe bytes.withMemoryRebound(to: UInt8.self) { unsafe ContentHash.hash($0.span) }
  }
}
