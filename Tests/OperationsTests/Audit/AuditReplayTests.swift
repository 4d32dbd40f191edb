import Engine
import Operations
import RegistryModel
import Store
import StoreMemory
import Testing

@Suite struct AuditReplayTests {
  @Test func anAuditReplaysToTheSameState() throws {
    let desk = try AuditDesk()
    try AuditCloseTests.wholeAudit(desk)
    let copy = MemoryStore()
    var lines: [String] = []
    let digest = try desk.registry.store.read { reader throws(RegistryError) in
      lines = try reader.entries(after: 0, limit: 100).map(\.line)
      return try StateDigest.hexadecimal(of: reader)
    }
    #expect(lines.count == 6)
    let replayed = try copy.write { writer throws(RegistryError) in
      try writer.write(AuditFurniture.changes, sequence: 0)
      var replay = try Replay(into: writer)
      for line in lines { try replay.apply(line) }
      return try StateDigest.hexadecimal(of: writer)
    }
    #expect(replayed == digest)
  }

  @Test func aClosedAuditIsNotReopenedByUndo() throws {
    let desk = try AuditDesk()
    let first = try closePrinters(desk, "A-2026-00001")
    let second = try closePrinters(desk, "A-2026-00002")
    #expect(try desk.refusal("journal.undo", #"{"operation":"\#(first)"}"#) == "undo.numbered")
    #expect(try desk.refusal("journal.undo", #"{"operation":"\#(second)"}"#) == "undo.numbered")
  }

  /// The id of the closing.
  private func closePrinters(_ desk: AuditDesk, _ code: String) throws -> String {
    try desk.apply("audit.open", #"{"site":"PASTO","kind":"printer"}"#)
    try desk.apply("audit.count", #"{"audit":"\#(code)","scans":["PASTO/P2","10103"]}"#)
    return try desk.apply(
      "audit.close", #"{"audit":"\#(code)","signatories":[{"person":"ANA","role":"auditor"}]}"#
    ).operation
  }
}
