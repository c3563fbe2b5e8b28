import DatelineReaders
import Foundation

/// Gives bytes to a part of Dateline and fails when the part breaks a promise.
///
///     DatelineFuzz TARGET FILE …    each file once; says which break a promise
///
/// As `Scripts/fuzz` builds it, it makes up the bytes and takes the options of libFuzzer after the
/// target.
@main
enum FuzzProgram {
  /// The part to give bytes to, made when first used.
  static let target = Result { try FuzzProgram.target(CommandLine.arguments.dropFirst().first) }

  static func main() {
    do {
      let target = try target.get()
      #if FUZZING
        exit(FuzzDriver.run(CommandLine.arguments))
      #else
        var broken = 0
        for path in CommandLine.arguments.dropFirst(2) {
          do {
            try target.check([UInt8](Data(contentsOf: URL(filePath: path))))
          } catch {
            print("\(path): \(error)")
            broken += 1
          }
        }
        target.finish()
        exit(broken == 0 ? 0 : 1)
      #endif
    } catch {
      print("DatelineFuzz: \(error)")
      exit(2)
    }
  }

  private static func target(_ name: String?) throws -> any FuzzTarget {
    switch name {
    case "text": try DocumentTarget(.text)
    case "page": try DocumentTarget(.html)
    case "records": try FileTarget(.jsonl)
    case "tables": try TableTarget()
    case "image": ImageTarget()
    default: throw BrokenPromise("usage: DatelineFuzz text|page|records|tables|image FILE …")
    }
  }
}
