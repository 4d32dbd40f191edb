import Engine
import RegistryModel
import Store
import StoreMemory
import Testing

/// The journal of every operation of the registry reads back to the same state.
@Suite struct RegistryReplayTests {
  @Test func theSameStateComesOutOfTheJournal() throws {
    let desk = try RegistryDesk()
    for (name, data) in history { try desk.apply(name, data) }
    let copy = MemoryStore()
    let (state, lines) = try desk.registry.store.read { reader throws(RegistryError) in
      (try StateDigest.hexadecimal(of: reader), try reader.entries(after: 0, limit: 1000))
    }
    #expect(lines.count == 12 + history.count)
    let replayed = try copy.write { writer throws(RegistryError) in
      var replay = try Replay(into: writer)
      for entry in lines { try replay.apply(entry.line) }
      return try StateDigest.hexadecimal(of: writer)
    }
    #expect(replayed == state)
  }

  private let history = [
    (
      "provider.register",
      #"{"code":"HP","name":"HP","requirements":{"fields":["symptom"]},"hours":"24x7"}"#
    ),
    ("provider.revise", #"{"provider":"HP","language":"en","portal":null}"#),
    ("group.register", #"{"code":"N2","name":"N2","level":2,"function":"hardware_software"}"#),
    ("site.revise", #"{"site":"PASTO","contact":"AGOMEZ","address":"Calle 18"}"#),
    ("model.revise", #"{"model":"W1A53A","add_parts":["fuser"],"warranty_months":12}"#),
    (
      "asset.register",
      #"""
      {"tag":"1","model":"W1A53A","at":"PASTO/EDIF-A/P2","serial":"Default string",
      "macs":["AC-DE-48-00-11-22"],"acquisition":{"provider":"HP","date":"2025-01-01"}}
      """#
    ),
    ("asset.register", #"{"tag":"2","model":"ThinkPad T14","at":"PASTO","serial":"PF-12345"}"#),
    ("asset.replace_serial", #"{"asset":"1","serial":"VNC-77777","reason":"typing_error"}"#),
    ("asset.replace_serial", #"{"asset":"PF-12345","serial":"PF-54321","reason":"unit_swap"}"#),
    (
      "asset.revise",
      #"{"asset":"2","imei":"490154203237518","add_macs":["AC:DE:48:00:11:33"],"uuid":null}"#
    ),
    ("asset.attach", #"{"asset":"2","to":"1"}"#),
    ("asset.move", #"{"asset":"1","to":"BOGOTA"}"#),
    ("asset.assign", #"{"asset":"2","custodian":"AGOMEZ","user":"LPEREZ"}"#),
    ("asset.set_status", #"{"asset":"2","status":"under_repair"}"#),
    ("asset.detach", #"{"asset":"2"}"#),
    (
      "reading.record",
      #"{"asset":"1","counters":{"total":9},"levels":[{"supply":"toner","level":-3}]}"#
    ),
    ("person.revise", #"{"person":"LPEREZ","telephone":"3001234567","login":null}"#),
    ("person.erase", #"{"person":"AGOMEZ","reason":"Solicitud"}"#),
    (
      "asset.retire",
      #"{"asset":"2","cause":"replaced","opinion":"Concepto\n2","approval":"Res. 1"}"#
    ),
    ("asset.dispose", #"{"asset":"2","destination":"donation","certificate":"Acta 9"}"#),
    ("asset.set_status", #"{"asset":"1","status":"missing"}"#),
  ]
}
