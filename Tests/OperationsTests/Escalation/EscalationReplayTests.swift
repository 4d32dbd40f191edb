import Engine
import Operations
import RegistryModel
import Store
import StoreMemory
import Testing

/// A ticket's whole life, with the parts that came and went, replays to the same state.
@Suite struct EscalationReplayTests {
  private static let story: [(String, String)] = [
    ("provider.require", #"{"provider":"LENOVO","profile":"dell","return_within":"3bd"}"#),
    (
      "provider.require",
      #"{"provider":"LENOVO","fields":null,"contacts":[{"role":"Mesa","after":"4bh"}]}"#
    ),
    ("case.open", #"{"summary":"No enciende","kind":"incident","assets":["10452"]}"#),
    ("case.start", #"{"case":"C-2026-00001"}"#),
    (
      "escalation.raise",
      #"{"case":"C-2026-00001","lines":[{"asset":"10452","part_class":"memory","quantity":2}]}"#
    ),
    (
      "escalation.revise_line",
      #"{"escalation":"E-2026-00001","line":1,"symptom":"Pita","quantity":3}"#
    ),
    ("escalation.send", #"{"escalation":"E-2026-00001"}"#),
    (
      "escalation.acknowledge",
      #"{"escalation":"E-2026-00001","promised_on":"2026-03-03","channel":"portal"}"#
    ),
    ("part.announce", #"{"escalation":"E-2026-00001","return_number":"RMA-1"}"#),
    ("part.receive", #"{"part":"RMA-1","quantity":2}"#),
    ("part.install", #"{"part":"R-2026-00001"}"#),
    ("part.return", #"{"part":"R-2026-00001"}"#),
    ("part.receive", #"{"part":"R-2026-00002"}"#),
    ("part.mark_unused", #"{"part":"R-2026-00002","reason":"Sobra"}"#),
    ("escalation.resolve", #"{"escalation":"E-2026-00001"}"#),
    ("escalation.close", #"{"escalation":"E-2026-00001","with_parts_due":"Va el lunes"}"#),
    ("part.waive", #"{"part":"R-2026-00002","reason":"La dejan"}"#),
  ]

  @Test func itReplaysAndTheJournalHoldsWhatTheProfileSaid() throws {
    let desk = try CaseDesk()
    for (name, data) in EscalationReplayTests.story { try desk.apply(name, data) }
    var lines: [String] = []
    let digest = try desk.registry.store.read { reader throws(RegistryError) in
      lines = try reader.entries(after: 0, limit: 1000).map(\.line)
      return try StateDigest.hexadecimal(of: reader)
    }
    // The contents, not the name alone: a later program may ship another profile.
    #expect(lines.contains { $0.contains(#""maximum_diagnosis":1000"#) })
    let copy = MemoryStore()
    let replayed = try copy.write { writer throws(RegistryError) in
      var replay = try Replay(into: writer)
      for line in lines { try replay.apply(line) }
      return try StateDigest.hexadecimal(of: writer)
    }
    #expect(replayed == digest)
  }
}
