import Foundation
import RegistryModel
import Store
import StoreSQLite
import Testing

/// Registry files that are not there, not ours, not for this program, held, full or read-only.
@Suite struct HostileFileTests {
  private static let change = #"{"op":"site.revise","data":{"site":"PASTO","name":"Otra"}}"#

  @Test func filesThatAreNotOurs() throws {
    let desk = try HostileDesk()
    var contents: [(Data, String)] = [
      (Data("hello".utf8), "store.not_a_registry"), (Data(), "store.not_a_registry"),
      (Data(repeating: 0, count: 8192), "store.not_a_registry"),
      (Data("SQLite format 3\0".utf8) + Data(repeating: 0xFF, count: 4096), "store.not_a_registry"),
    ]
    // Somebody else's SQLite file, with a rollback journal (bytes 18 and 19) and no mark (68 to 71).
    var foreign = try Data(contentsOf: URL(fileURLWithPath: desk.registry))
    foreign.replaceSubrange(18..<20, with: [1, 1])
    foreign.replaceSubrange(68..<72, with: [0, 0, 0, 0])
    contents.append((foreign, "store.not_a_registry"))
    for (index, (content, code)) in contents.enumerated() {
      let path = desk.folder + "/other-\(index)"
      try content.write(to: URL(fileURLWithPath: path))
      for command in [["journal", "log"], ["batch"]] {
        let outcome = desk.run(command + ["--registry", path])
        #expect(outcome.code == code, "\(index) \(outcome.complaints)")
        #expect(outcome.status == 74)
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == content, "\(index)")
    }
    let missing = desk.run(["journal", "log", "--registry", desk.folder + "/none"])
    #expect(missing.code == "store.missing")
    #expect(missing.status == 74)
    #expect(!FileManager.default.fileExists(atPath: desk.folder + "/none"))
    let folder = desk.run(["journal", "log", "--registry", desk.folder])
    #expect(folder.code == "store.not_a_registry")
    #expect(folder.status == 74)
  }

  @Test func anExistingFileIsNeverMadeAnew() throws {
    let desk = try HostileDesk()
    let before = desk.head
    let outcome = desk.run(["init"])
    #expect(outcome.code == "store.exists")
    #expect(outcome.status == 1)
    #expect(desk.head == before)
  }

  /// SQLite keeps `user_version` in bytes 60 to 63 of the file (file format, section 1.3).
  @Test func aNewerRegistryIsNotTouched() throws {
    let desk = try HostileDesk()
    let file = try #require(FileHandle(forUpdatingAtPath: desk.registry))
    try file.seek(toOffset: 60)
    try file.write(contentsOf: Data([0, 0, 0x27, 0x10]))
    try file.close()
    for command in [["journal", "log"], ["batch"]] {
      let outcome = desk.run(command)
      #expect(outcome.code == "store.newer", "\(outcome.complaints)")
      #expect(outcome.status == 74)
      #expect(outcome.complaints.contains("10000"))
    }
  }

  @Test func aRegistryAnotherWritesToIsBusyToWritersAndOpenToReaders() throws {
    let desk = try HostileDesk()
    let before = desk.head
    let other = try SQLiteStore.open(path: desk.registry, access: .readWrite)
    try other.write { _ throws(RegistryError) in
      let reading = desk.run(["journal", "log"])
      #expect(reading.status == 0, "\(reading.complaints)")
      let writing = desk.batch(HostileFileTests.change)
      #expect(writing.code == "store.busy")
      #expect(writing.status == 75)
    }
    #expect(desk.head == before)
    #expect(desk.batch(HostileFileTests.change).status == 0)
  }

  @Test func aDamagedPageIsToldAndNotWrittenOver() throws {
    let desk = try HostileDesk()
    let url = URL(fileURLWithPath: desk.registry)
    var content = try Data(contentsOf: url)
    content.replaceSubrange(4096..., with: Data(repeating: 0xAA, count: content.count - 4096))
    try content.write(to: url)
    let outcome = desk.batch(HostileFileTests.change)
    #expect(outcome.code == "store.damaged", "\(outcome.output)\(outcome.complaints)")
    #expect(outcome.status == 76)
    #expect(try Data(contentsOf: url) == content)
  }

  @Test(.enabled(if: SmallDisk.isPossible)) func aFullDiskLosesNothing() throws {
    let disk = try SmallDisk(size: "2m")
    let desk = try HostileDesk(in: disk.folder)
    let before = desk.head
    let filler = disk.folder + "/filler"
    try Data().write(to: URL(fileURLWithPath: filler))
    let file = try #require(FileHandle(forWritingAtPath: filler))
    while (try? file.write(contentsOf: Data(repeating: 1, count: 4096))) != nil {}
    let name = String(repeating: "x", count: 500)
    let lines = (0..<2000).map {
      "{\"op\":\"site.register\",\"data\":{\"code\":\"S\($0)\",\"name\":\"\(name)\"}}"
    }
    let outcome = desk.batch(lines.joined(separator: "\n"))
    #expect(outcome.code == "store.full", "\(outcome.output.prefix(300))\(outcome.complaints)")
    #expect(outcome.status == 74)
    try file.close()
    unlink(filler)
    #expect(desk.head == before)
    #expect(desk.batch(HostileFileTests.change).status == 0)
  }

  @Test(.enabled(if: SmallDisk.isPossible)) func aDiskMadeReadOnlyIsSaidToBe() throws {
    let disk = try SmallDisk(size: "4m")
    let desk = try HostileDesk(in: disk.folder)
    try disk.makeReadOnly()
    let outcome = desk.batch(HostileFileTests.change)
    #expect(["store.read_only", "store.inaccessible"].contains(outcome.code), "\(outcome)")
    #expect(outcome.status == 77)
    let elsewhere = desk.run(["init", "--registry", disk.folder + "/new.dotacion"])
    #expect(["store.read_only", "store.inaccessible"].contains(elsewhere.code), "\(elsewhere)")
    #expect(elsewhere.status == 77)
  }

  @Test(.enabled(if: geteuid() != 0)) func aFileOneMayNotWriteIsSaidToBe() throws {
    let desk = try HostileDesk()
    chmod(desk.registry, 0o400)
    chmod(desk.folder, 0o500)
    defer {
      chmod(desk.folder, 0o700)
      chmod(desk.registry, 0o600)
    }
    let outcome = desk.batch(HostileFileTests.change)
    #expect(["store.read_only", "store.inaccessible"].contains(outcome.code), "\(outcome)")
    #expect(outcome.status == 77)
  }
}

/// A small disk in memory of its own, for who may mount one.
final class SmallDisk {
  static let isPossible: Bool = (try? SmallDisk(size: "1m")) != nil

  let folder = NSTemporaryDirectory() + "disk-\(UUID().uuidString)"

  init(size: String) throws {
    guard geteuid() == 0 else { throw CocoaError(.fileWriteNoPermission) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try SmallDisk.command("mount", ["-t", "tmpfs", "-o", "size=\(size)", "tmpfs", folder])
  }

  func makeReadOnly() throws {
    try SmallDisk.command("mount", ["-o", "remount,ro", folder])
  }

  deinit {
    try? SmallDisk.command("umount", ["-l", folder])
    rmdir(folder)
  }

  private static func command(_ name: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteNoPermission) }
  }
}
