import Glibc

/// Says which file was checked in full, so that it need not be read again to be trusted.
///
/// It is kept beside the file. Whoever changes the file changes one of these numbers.
struct ImageSeal: BitwiseCopyable, Equatable {
  private static let magic: UInt64 = 0x3153_454c_4554_4144  // "DATELES1"
  /// Nanoseconds that a file is left alone before it is sealed: two changes in a shorter time can
  /// bear the same time.
  private static let rest = 1_000_000_000

  private var magic = ImageSeal.magic
  private var device: UInt64
  private var inode: UInt64
  /// Bytes.
  private var size: Int
  /// Nanoseconds since 1970.
  private var modified: Int
  private var changed: Int

  /// The seal of an open file.
  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = ImageSeal.nanoseconds(status.st_mtim)
    changed = ImageSeal.nanoseconds(status.st_ctim)
  }

  /// Reads the seal of a file; nothing when it has none.
  init?(ofFile path: String) {
    let descriptor = unsafe open(ImageSeal.path(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var seal = ImageSeal(stat())
    let wanted = MemoryLayout<ImageSeal>.size
    guard unsafe read(descriptor, &seal, wanted) == wanted, seal.magic == ImageSeal.magic else {
      return nil
    }
    self = seal
  }

  /// Keeps the seal beside a file that was checked, once the file has been at rest.
  ///
  /// Where that cannot be done the file is checked again the next time.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - now: nanoseconds since 1970.
  func keep(besides path: String, now: Int = ImageSeal.now) {
    guard max(modified, changed) < now - ImageSeal.rest else { return }
    let seal = ImageSeal.path(path)
    let part = "\(seal).\(getpid())"
    let descriptor = unsafe open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return }
    var bytes = self
    let written = unsafe write(descriptor, &bytes, MemoryLayout<ImageSeal>.size)
    close(descriptor)
    if written != MemoryLayout<ImageSeal>.size || SystemCalls.rename(part, to: seal) != nil {
      _ = SystemCalls.remove(part)
    }
  }

  /// Where the seal of a file is kept.
  static func path(_ file: String) -> String { file + ".seal" }

  private static var now: Int {
    var now = timespec()
    return unsafe clock_gettime(CLOCK_REALTIME, &now) == 0 ? nanoseconds(now) : 0
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
