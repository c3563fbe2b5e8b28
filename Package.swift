// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every target: no warnings, and `unsafe` is a word one can search for.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: strict)
}

func tests(_ name: String, _ uses: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: uses, exclude: exclude, swiftSettings: strict)
}

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

/// Everything below the library.
///
/// Targets above it name all of it, so that a change of a type's layout anywhere below rebuilds
/// them.
let below: [Target.Dependency] = [
  "DatelineCore", "DatelineScan", "DatelineLexicons", "DatelineReaders", "DatelineStages",
  "DatelineWriters",
]

let package = Package(
  name: "dateline",
  products: [
    .library(name: "Dateline", targets: ["Dateline"]),
    .executable(name: "dateline", targets: ["DatelineCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    room("DatelineScan"),
    room("DatelineCore", ["DatelineScan"]),
    // A target of C, because for one of Swift the package manager writes code that brings in all of
    // Foundation, which takes longer to start than a short run takes.
    .target(name: "DatelineTables", resources: [.copy("../../Lexicons")]),
    room("DatelineLexicons", ["DatelineCore", "DatelineScan", "DatelineTables", system]),
    room(
      "DatelineReaders",
      ["DatelineCore", "DatelineScan", "DatelineLexicons", "CLibXML2", "CZlib", system]
    ),
    room("DatelineStages", ["DatelineCore", "DatelineScan", "DatelineLexicons"]),
    room("DatelineWriters", ["DatelineCore", "DatelineScan"]),
    room("Dateline", below),
    room("DatelineScoring", ["DatelineCore", "DatelineScan"]),
    .executableTarget(
      name: "DatelineCLI",
      dependencies: below + ["Dateline", "DatelineScoring", arguments, system],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "DatelineBenchmarks",
      dependencies: below + ["Dateline", system],
      swiftSettings: strict
    ),
    .target(
      name: "DatelineTestSupport",
      dependencies: below + ["Dateline"],
      path: "Tests/DatelineTestSupport",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "DatelineFuzz",
      dependencies: below + ["Dateline"],
      path: "Tests/DatelineFuzz",
      swiftSettings: strict
    ),
    tests("DatelineScanTests", ["DatelineScan"]),
    tests("DatelineCoreTests", ["DatelineCore", "DatelineScan"]),
    tests("DatelineLexiconsTests", below + ["DatelineTestSupport"]),
    tests("DatelineReadersTests", below + ["DatelineTestSupport"]),
    tests("DatelineStagesTests", below + ["DatelineTestSupport"]),
    tests("DatelineWritersTests", below + ["DatelineTestSupport"]),
    tests("DatelineScoringTests", below + ["DatelineScoring", "DatelineTestSupport"]),
    tests("DatelineTests", below + ["Dateline", "DatelineTestSupport"]),
    tests("DatelineCLITests", below + ["DatelineCLI", "DatelineTestSupport", system]),
  ],
  swiftLanguageModes: [.v6]
)
