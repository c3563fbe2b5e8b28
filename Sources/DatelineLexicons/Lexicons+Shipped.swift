import Foundation

extension Lexicons {
  /// The folder of the tables that come with the package, for library use.
  public static var shippedDirectory: String { Bundle.module.bundlePath + "/Lexicons" }

  /// Loads the tables that come with the package.
  public static func shipped() throws(LexiconError) -> Lexicons {
    try load(from: [shippedDirectory])
  }
}
