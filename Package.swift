// swift-tools-version: 6.2
import PackageDescription

/// What every target is held to. `scripts/test` takes a warning for an error.
let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + (Context.environment["DOTACION_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// The folders of `imports/`: each holds a profile, a sample and what the sample yields.
let importProfiles = [
  "dell-idrac-inventory", "dell-wsman", "equipment-list", "fujitsu-irmc", "glpi-inventory",
  "glpi-netinventory", "hp-ledm", "hpe-ribcl", "hpe-rimp", "hwloc", "ibm-imm", "itop",
  "junos-chassis", "lshw", "macos-profiler", "msinfo32", "nmap", "supermicro-ipmi", "ubl-despatch",
  "ubl-invoice", "ubl-order", "vmware-esx", "windows-battery",
]

/// Further samples of profiles that read more than one kind of document.
let importSamples = [
  "dell-idrac-inventory/dell-idrac-inventory-racadm", "dell-wsman/dell-wsman-DCIM_MemoryView",
  "dell-wsman/dell-wsman-DCIM_NICView", "dell-wsman/dell-wsman-DCIM_SystemView",
  "glpi-netinventory/glpi-netinventory-discovery", "hp-ledm/hp-ledm-ConsumableConfigDyn",
  "hp-ledm/hp-ledm-ProductConfigDyn", "hp-ledm/hp-ledm-ProductStatusDyn",
  "hp-ledm/hp-ledm-ProductUsageDyn", "hpe-rimp/hpe-rimp-ilo", "ibm-imm/ibm-imm-HostMacAddresses",
  "ibm-imm/ibm-imm-MemoryInfo", "ibm-imm/ibm-imm-VitalProductData",
  "supermicro-ipmi/supermicro-ipmi-CONFIG_INFO", "supermicro-ipmi/supermicro-ipmi-FRU_INFO",
  "supermicro-ipmi/supermicro-ipmi-NodeInfo", "supermicro-ipmi/supermicro-ipmi-SMBIOS_INFO",
]

/// The files of `providers/`: what each provider wants in a ticket.
let providerProfiles = ["dell", "generic", "hp", "lenovo", "printing"]

let package = Package(
  name: "dotacion",
  products: [.executable(name: "dotacion", targets: ["dotacion"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  // Each target names every module it imports, not only the nearest: what is not named here is not
  // rebuilt when only that module's layout changes.
  targets: [
    // Values and rules: no input, no output.
    .target(name: "RegistryModel", swiftSettings: strict),
    .target(
      name: "Operations", dependencies: ["RegistryModel", "ProviderProfiles"],
      swiftSettings: strict),

    // Storage: one description of the tables, two stores.
    .target(
      name: "Store",
      dependencies: [
        "RegistryModel", "Operations", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "StoreMemory", dependencies: ["RegistryModel", "Operations", "Store"],
      swiftSettings: strict),
    .target(
      name: "StoreSQLite",
      dependencies: [
        "RegistryModel", "Operations", "Store", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),

    // Values handed from one thread to another.
    .target(name: "Threads", dependencies: ["RegistryModel"], swiftSettings: strict),

    // The one place operations are applied.
    .target(
      name: "Engine",
      dependencies: ["RegistryModel", "Operations", "Store", "StoreMemory", "Threads"],
      swiftSettings: strict),

    // What comes in and what goes out.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "VendorImport",
      dependencies: [
        "RegistryModel", "CLibXML2", "CZlib", "ImportProfiles",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(name: "Documents", dependencies: ["RegistryModel"], swiftSettings: strict),
    .target(name: "Localization", dependencies: ["RegistryModel"], swiftSettings: strict),

    // Files that travel inside the program.
    .target(
      name: "ImportProfiles", path: "imports",
      exclude: ["exchange"]
        + importProfiles.flatMap {
          ["\($0)/README.md", "\($0)/\($0).xml", "\($0)/\($0).expected.json"]
        } + importSamples.flatMap { ["\($0).xml", "\($0).expected.json"] },
      sources: ["ImportProfiles.swift"],
      resources: [.embedInCode("README.md"), .embedInCode("LEAME.md")]
        + importProfiles.map { .embedInCode("\($0)/\($0).yaml") },
      swiftSettings: strict),
    .target(
      name: "ProviderProfiles", path: "providers", exclude: ["README.md"],
      sources: ["ProviderProfiles.swift"],
      resources: providerProfiles.map { .embedInCode("\($0).json") }, swiftSettings: strict),

    .target(
      name: "DotacionCLI",
      dependencies: [
        "RegistryModel", "Operations", "Store", "Engine", "StoreSQLite", "VendorImport",
        "Documents", "Localization", "Threads",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "dotacion", dependencies: ["DotacionCLI"], swiftSettings: strict),

    // Tests. A store is done when it passes the conformance suite.
    .target(
      name: "StoreConformance", dependencies: ["Engine", "RegistryModel", "Store"],
      path: "Tests/StoreConformance", swiftSettings: strict),
    .testTarget(name: "RegistryModelTests", dependencies: ["RegistryModel"], swiftSettings: strict),
    .testTarget(
      name: "OperationsTests",
      dependencies: ["Operations", "StoreMemory", "Store", "Engine", "Localization"],
      exclude: ["Coverage/Scenarios"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Localization", "Store"],
      exclude: ["tmf621-v5-fields.txt"], swiftSettings: strict),
    .testTarget(
      name: "StoreTests",
      dependencies: ["StoreConformance", "RegistryModel", "StoreMemory", "StoreSQLite"],
      swiftSettings: strict),
    .testTarget(
      name: "EngineTests",
      dependencies: [
        "Engine", "Operations", "StoreMemory", "StoreSQLite", "Threads", "VendorImport",
      ],
      exclude: ["Exchange/beyond-the-schema.txt"], swiftSettings: strict),
    .testTarget(
      name: "VendorImportTests", dependencies: ["VendorImport", "RegistryModel", "Documents"],
      exclude: ["Corpus", "conformance-differences.txt"], swiftSettings: strict),
    .testTarget(
      name: "TranscriptTests",
      dependencies: ["DotacionCLI", "Engine", "Localization", "RegistryModel"],
      resources: [.copy("Transcripts")], swiftSettings: strict),
    .testTarget(
      name: "HostileInputTests",
      dependencies: [
        "DotacionCLI", "Engine", "Localization", "RegistryModel", "Store", "StoreSQLite",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ProjectTests",
      dependencies: [
        "Engine", "Localization", "Operations", "RegistryModel", "Store", "StoreMemory",
      ],
      exclude: ["unseen-errors.txt"], swiftSettings: strict),
  ]
)
