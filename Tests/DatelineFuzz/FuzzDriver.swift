#if FUZZING
  import Glibc

  /// Makes up bytes until a promise breaks.
  enum FuzzDriver {
    /// Runs libFuzzer with the options after the target; gives its exit code.
    static func run(_ arguments: [String]) -> Int32 {
      let arguments = arguments.prefix(1) + arguments.dropFirst(2)
      var count = Int32(arguments.count)
      let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
        .allocate(capacity: arguments.count + 1)
      unsafe list.initialize(repeating: nil, count: arguments.count + 1)
      for (index, argument) in arguments.enumerated() { unsafe list[index] = strdup(argument) }
      var start: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = unsafe list
      return unsafe LLVMFuzzerRunDriver(&count, &start) { bytes, count in
        do {
          try FuzzProgram.target.get()
            .check(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
        } catch {
          fatalError("broken promise: \(error)")
        }
        return 0
      }
    }
  }

  @_silgen_name("LLVMFuzzerRunDriver")
  private func LLVMFuzzerRunDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    >,
    _ check: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32
#endif
