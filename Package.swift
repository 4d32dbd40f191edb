// swift-tools-version: 6.1
import PackageDescription

/// Upcoming language features every target is held to.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "dotacion",
  products: [.executable(name: "dotacion", targets: ["dotacion"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Values and rules: no input, no output.
    .target(name: "RegistryModel", swiftSettings: strict),
    .target(name: "Operations", dependencies: ["RegistryModel"], swiftSettings: strict),

    // Storage: one description of the tables, two stores.
    .target(
      name: "Store",
      dependencies: [
        "RegistryModel", "Operations", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(name: "StoreMemory", dependencies: ["Store"], swiftSettings: strict),
    .target(
      name: "StoreSQLite",
      dependencies: [
        "Store", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),

    // The one place operations are applied.
    .target(name: "Engine", dependencies: ["Store", "StoreMemory"], swiftSettings: strict),

    // What comes in and what goes out.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "VendorImport",
      dependencies: [
        "RegistryModel", "CLibXML2", "ImportProfiles", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(name: "Documents", dependencies: ["RegistryModel"], swiftSettings: strict),
    .target(name: "Localization", dependencies: ["RegistryModel"], swiftSettings: strict),

    // Files that travel inside the program.
    .target(
      name: "ImportProfiles", path: "imports", sources: ["ImportProfiles.swift"],
      swiftSettings: strict),

    .target(
      name: "DotacionCLI",
      dependencies: [
        "Engine", "StoreSQLite", "VendorImport", "Documents", "Localization",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "dotacion", dependencies: ["DotacionCLI"], swiftSettings: strict),

    .testTarget(name: "RegistryModelTests", dependencies: ["RegistryModel"], swiftSettings: strict),
    .testTarget(
      name: "OperationsTests",
      dependencies: ["Operations", "StoreMemory", "Store", "Engine", "Localization"],
      swiftSettings: strict),
  ]
)
