import Foundation
import RegistryModel
import Store
import StoreSQLite
import Testing

@Suite struct SQLiteStoreTests {
  private func code(_ body: () throws(RegistryError) -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return error.code.name
    }
  }

  @Test func aRegistryIsMadeOnceAndOpenedWithItsSettings() throws {
    let file = TemporaryRegistry()
    let settings = RegistrySettings(origin: 3, timeZone: .utc, requestKey: "k")
    _ = try SQLiteStore.create(path: file.path, settings: settings)
    #expect(
      code { () throws(RegistryError) in
        _ = try SQLiteStore.create(path: file.path, settings: settings)
      } == "store.exists")
    #expect(try SQLiteStore.open(path: file.path, access: .readOnly).settings == settings)
  }

  @Test func whatIsCommittedIsNotLostWithThePower() throws {
    let file = TemporaryRegistry()
    let settings = RegistrySettings(origin: 3, timeZone: .utc, requestKey: "k")
    #expect(try SQLiteStore.create(path: file.path, settings: settings).synchronousLevel() >= 2)
    #expect(try SQLiteStore.open(path: file.path, access: .readWrite).synchronousLevel() >= 2)
  }

  @Test func theSchemaDigestIsThatOfTheTables() {
    #expect(
      SchemaInstaller.schemaDigest == SchemaInstaller.computedSchemaDigest,
      "the tables changed: write the new digest into SchemaInstaller.schemaDigest")
  }

  @Test func erasedValuesAreNoLongerInTheFiles() throws {
    let file = TemporaryRegistry()
    let store = try SQLiteStore.create(path: file.path, settings: RegistrySettings())
    let seal = Seal(trusted: String(repeating: "a", count: 64))
    try store.write { (writer) throws(RegistryError) in
      try writer.keep([SealedValue(seal: seal, salt: "s", value: "Zoraida Irrepetible")])
    }
    #expect(try occurs("Zoraida", in: file.path))
    try store.write { (writer) throws(RegistryError) in try writer.erase([seal]) }
    #expect(try !occurs("Zoraida", in: file.path))
    #expect(try !occurs("zoraida", in: file.path))
  }

  /// Large enough to lie on pages of its own.
  @Test func erasedFilesAreNoLongerInTheFiles() throws {
    let file = TemporaryRegistry()
    let store = try SQLiteStore.create(path: file.path, settings: RegistrySettings())
    let words = [String](repeating: "Zoraida Irrepetible", count: 5000).joined()
    let photo = StoredContent(Array(words.utf8))
    try store.write { (writer) throws(RegistryError) in try writer.keep([photo]) }
    #expect(try occurs("Zoraida", in: file.path))
    try store.write { (writer) throws(RegistryError) in try writer.erase([photo.digest]) }
    #expect(try !occurs("Zoraida", in: file.path))
  }

  private func occurs(_ text: String, in path: String) throws -> Bool {
    for suffix in ["", "-wal"] {
      guard let data = FileManager.default.contents(atPath: path + suffix) else { continue }
      if data.range(of: Data(text.utf8)) != nil { return true }
    }
    return false
  }

  @Test func filesThatAreNotOursAreRefused() throws {
    let missing = TemporaryRegistry()
    #expect(open(missing.path) == "store.missing")
    let text = TemporaryRegistry()
    try Data(repeating: 0x41, count: 5000).write(to: URL(fileURLWithPath: text.path))
    #expect(open(text.path) == "store.not_a_registry")
    let empty = TemporaryRegistry()
    try Data().write(to: URL(fileURLWithPath: empty.path))
    #expect(open(empty.path) == "store.not_a_registry")
  }

  private func open(_ path: String) -> String? {
    code { () throws(RegistryError) in
      _ = try SQLiteStore.open(path: path, access: .readOnly)
    }
  }
}
