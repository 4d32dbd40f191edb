import Foundation
import Testing

/// Arrows between targets point down only, as ARCHITECTURE.md draws them.
@Suite struct LayeringTests {
  /// What each target may import of ours.
  private static let allowed: [String: Set<String>] = [
    "RegistryModel": ["Synchronization"],
    "Operations": ["RegistryModel", "ProviderProfiles"],
    "Store": ["RegistryModel", "Operations", "Crypto"],
    "StoreMemory": ["RegistryModel", "Store", "Synchronization"],
    "StoreSQLite": ["RegistryModel", "Store", "GRDB", "GRDBSQLite", "Glibc", "Synchronization"],
    "Threads": ["RegistryModel", "Dispatch", "Synchronization"],
    "Engine": ["RegistryModel", "Operations", "Store", "StoreMemory", "Threads"],
    "VendorImport": [
      "RegistryModel", "CLibXML2", "CZlib", "ImportProfiles", "Yams", "Synchronization", "Glibc",
    ],
    "Documents": ["RegistryModel"],
    "Localization": ["RegistryModel"],
    "DotacionCLI": [
      "RegistryModel", "Operations", "Store", "StoreMemory", "StoreSQLite", "Engine",
      "VendorImport", "Documents", "Localization", "Threads", "ArgumentParser", "Glibc",
      "Dispatch", "Synchronization",
    ],
    "dotacion": ["DotacionCLI"],
  ]

  @Test(arguments: allowed.keys.sorted())
  func importsOnlyWhatItMay(_ target: String) throws {
    let allowed = try #require(LayeringTests.allowed[target])
    let files = try ProjectFiles.swiftFiles(under: "Sources/\(target)")
    #expect(!files.isEmpty)
    for file in files {
      for module in try imports(of: file) where !allowed.contains(module) {
        Issue.record("\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  private func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import"), position <= 2,
        words[..<position].allSatisfy({ $0.hasPrefix("@") || ["public", "package"].contains($0) })
      else { return nil }
      return words[(position + 1)...].last.map(String.init)
    }
  }
}

/// The project's own files.
enum ProjectFiles {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func swiftFiles(under folder: String) throws -> [URL] {
    try files(under: folder, ending: "swift")
  }

  static func files(under folder: String, ending: String) throws -> [URL] {
    let start = root.appendingPathComponent(folder)
    let all = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == ending }
  }
}
