import DatelineCore
import DatelineScan
import SystemPackage

/// The bytes of an open file in pieces, decompressed when they are gzip's.
final class ByteInput {  // a class, so that the file is closed with its last user
  /// The bytes of one read.
  static let pieceSize = 256 * 1024

  let file: InputFile
  private let descriptor: FileDescriptor
  private var gunzip: Gunzip?
  /// The first piece, read to see what the file is.
  private var ahead: [UInt8] = []
  private var isAtEnd = false

  init(_ file: InputFile) throws(ReadError) {
    self.file = file
    guard let path = file.path else {
      descriptor = .standardInput
      try look()
      return
    }
    do {
      descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
    } catch let error as Errno {
      throw InputFiles.error(error, name: file.name, path: path)
    } catch {
      throw ReadError(.unreadable, id: file.name, path: path, "cannot be opened")
    }
    try look()
  }

  deinit {
    // Nothing was written, so a failure to close loses nothing.
    if file.path != nil { try? descriptor.close() }
  }

  /// Appends the next piece; gives its size, 0 at the end.
  func append(to bytes: inout [UInt8]) throws(ReadError) -> Int {
    bytes.makeRoom(for: ByteInput.pieceSize)
    guard let gunzip else {
      if !ahead.isEmpty {
        bytes.append(ahead.span, 0..<ahead.count)
        defer { ahead = [] }
        return ahead.count
      }
      return try read(into: &bytes)
    }
    do throws(Gunzip.Failure) {
      while true {
        if gunzip.needsInput && !isAtEnd { gunzip.feed(try compressedPiece()) }
        let count = try gunzip.append(ByteInput.pieceSize, to: &bytes)
        if count > 0 { return count }
        if isAtEnd && gunzip.needsInput {
          try gunzip.finish()
          return 0
        }
      }
    } catch {
      throw damaged(error)
    }
  }

  /// Reads enough to tell what the file is.
  private func look() throws(ReadError) {
    while ahead.count < 2, !isAtEnd { _ = try read(into: &ahead) }
    if ahead.starts(with: [0x1f, 0x8b]) { gunzip = Gunzip() }
  }

  private func compressedPiece() throws(Gunzip.Failure) -> [UInt8] {
    var piece = ahead
    ahead = []
    if piece.isEmpty {
      do throws(ReadError) {
        _ = try read(into: &piece)
      } catch {
        throw .truncated
      }
    }
    return piece
  }

  private func read(into bytes: inout [UInt8]) throws(ReadError) -> Int {
    if isAtEnd { return 0 }
    do throws(DescriptorReading.Failure) {
      let count = try DescriptorReading.append(
        ByteInput.pieceSize,
        of: descriptor.rawValue,
        to: &bytes
      )
      isAtEnd = count == 0
      return count
    } catch {
      isAtEnd = true
      throw InputFiles.error(Errno(rawValue: error.code), name: file.name, path: file.path)
    }
  }

  private func damaged(_ failure: Gunzip.Failure) -> ReadError {
    let message =
      switch failure {
      case .damaged: "the gzip data is damaged; compress the file again"
      case .truncated: "the gzip data ends too early; copy or compress the file again"
      }
    return ReadError(.damagedCompression, id: file.name, path: file.path, message)
  }
}

extension [UInt8] {
  /// Grows by at least half, so that many appends stay cheap.
  mutating func makeRoom(for more: Int) {
    if capacity - count < more { reserveCapacity(Swift.max(count + more, capacity + capacity / 2)) }
  }
}
