import DatelineScan

extension Lexicons {
  /// The folder of the tables that come with the package.
  ///
  /// That is `../share/dateline/Lexicons` beside the running program, else the package's resources,
  /// which are built beside it, else the folder in the sources that this was built from.
  public static var shippedDirectory: String {
    guard let home = SystemCalls.programFolder else { return sourceFolder }
    let prefix = home[..<(home.lastIndex(of: "/") ?? home.endIndex)]
    let places = [
      "\(prefix)/share/dateline/Lexicons", "\(home)/dateline_DatelineTables.resources/Lexicons",
    ]
    return places.first { SystemCalls.isFolder($0) } ?? sourceFolder
  }

  /// `Lexicons` beside the folder `Sources` that this file is in.
  private static var sourceFolder: String {
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(package)/Lexicons"
  }

  /// Loads the tables that come with the package.
  public static func shipped() throws(LexiconError) -> Lexicons {
    try load(from: [shippedDirectory])
  }
}
