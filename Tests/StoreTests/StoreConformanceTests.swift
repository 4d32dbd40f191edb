import Foundation
import RegistryModel
import Store
import StoreConformance
import StoreMemory
import StoreSQLite
import Testing

@Suite struct StoreConformanceTests {
  @Test(arguments: StoreConformance.checks)
  func memory(_ check: StoreConformance.Check) throws {
    #expect(try check.run(MemoryStore()) == [])
  }

  @Test(arguments: StoreConformance.checks)
  func sqlite(_ check: StoreConformance.Check) throws {
    let file = TemporaryRegistry()
    let store = try SQLiteStore.create(path: file.path, settings: RegistrySettings())
    #expect(try check.run(store) == [])
  }
}

/// A registry file that goes away with its owner.
final class TemporaryRegistry {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "registry-\(UUID().uuidString).dotacion"
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
