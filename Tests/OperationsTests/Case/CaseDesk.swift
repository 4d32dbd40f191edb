import Engine
import Operations
import RegistryModel
import Store
import StoreMemory
import Synchronization

/// A desk with two sites, four groups and two providers, and the few things tests of cases do with
/// it. It is Monday 2 March 2026, 09:00 in Colombia, until a test says otherwise.
struct CaseDesk {
  let registry: Registry
  let clock = CaseDeskClock()

  init() throws {
    let clock = clock
    let counter = Mutex<UInt8>(0)
    registry = Registry(
      store: MemoryStore(),
      environment: Environment(
        now: { clock.now },
        randomBytes: { count in
          counter.withLock { $0 &+= 1 }
          let seed = counter.withLock { $0 }
          return [UInt8](repeating: seed, count: count)
        }))
    for (name, data) in CaseDesk.furniture { try apply(name, data) }
  }

  private static let furniture: [(String, String)] = [
    (
      "person.register",
      #"{"code":"ANA","name":"Ana Gómez","mail":"ana@example.org","telephone":"3001234567"}"#
    ),
    ("person.register", #"{"code":"LUIS","name":"Luis Peña"}"#),
    ("person.register", #"{"code":"RITA","name":"Rita Díaz"}"#),
    (
      "site.register",
      #"{"code":"PASTO","name":"Pasto Centro","municipality":"52001","address":"Calle 18 # 25-40","contact":"ANA","hours":"mon-fri 08:00-17:00"}"#
    ),
    (
      "provider.register",
      #"{"code":"LENOVO","name":"Lenovo de Colombia","mail":"soporte@lenovo.example","requirements":{"fields":["contact_name","contact_mail","asset_serial","symptom","diagnosis"],"maximum_parts":2,"maximum_diagnosis":20}}"#
    ),
    ("provider.register", #"{"code":"TINTAS","name":"Tintas SAS","mail":"ventas@tintas.example"}"#),
    (
      "group.register",
      #"{"code":"MESA","name":"Mesa de servicios","level":1,"function":"service_desk"}"#
    ),
    (
      "group.register",
      #"{"code":"HYS","name":"Hardware y software","level":2,"function":"hardware_software"}"#
    ),
    (
      "group.register",
      #"{"code":"SEG","name":"Seguridad","level":3,"function":"information_security"}"#
    ),
    (
      "group.register",
      #"{"code":"GLENOVO","name":"Técnicos Lenovo","level":3,"function":"provider","provider":"LENOVO"}"#
    ),
    (
      "model.register",
      #"{"manufacturer":"Lenovo","name":"ThinkPad L14","part_number":"20U1","kind":"laptop"}"#
    ),
    ("model.register", #"{"manufacturer":"HP","name":"LaserJet M404","kind":"printer"}"#),
    (
      "asset.register",
      #"{"tag":"10452","model":"20U1","serial":"PF2ABC34","at":"PASTO","user":"RITA"}"#
    ),
    (
      "asset.register",
      #"{"tag":"20077","model":"LaserJet M404","serial":"VNB3K12345","at":"PASTO"}"#
    ),
    ("asset.register", #"{"tag":"10453","model":"20U1","at":"PASTO"}"#),
    (
      "warranty.register",
      #"{"asset":"10452","provider":"LENOVO","starts_on":"2025-06-01","months":36}"#
    ),
    (
      "warranty.register",
      #"{"asset":"10453","provider":"LENOVO","starts_on":"2025-06-01","months":36}"#
    ),
  ]

  @discardableResult
  func apply(
    _ name: String, _ data: String, by actor: String? = nil, note: String? = nil,
    expect: [String: Int64] = [:], id: String? = nil
  ) throws -> JSON {
    var request = Request(name, data: try JSONParser.parse(data), expect: expect)
    request.id = id
    request.note = note
    return try registry.apply(request, origin: Origin(actor: actor, source: "test")).result
  }

  /// The error an operation is refused with; nil when it is applied.
  func refusal(_ name: String, _ data: String, expect: [String: Int64] = [:]) throws
    -> RegistryError?
  {
    do {
      try apply(name, data, expect: expect)
      return nil
    } catch let error as RegistryError {
      return error
    }
  }

  func ask(_ name: String, _ data: String) throws -> JSON {
    try registry.answer(Request(name, data: try JSONParser.parse(data)))
  }

  /// The code of the error a question is answered with; nil when it is answered.
  func askError(_ name: String, _ data: String) throws -> String? {
    do {
      _ = try ask(name, data)
      return nil
    } catch let error as RegistryError {
      return error.code.name
    }
  }

  func show(_ code: String) throws -> JSON { try ask("case.show", #"{"case":"\#(code)"}"#) }

  func state(_ code: String) throws -> String? { try show(code)["state"]?.stringValue }

  /// Opens a plain incident and gives its code.
  @discardableResult
  func open(_ more: String = "") throws -> String {
    let result = try apply(
      "case.open", #"{"summary":"No enciende","kind":"incident","assets":["10452"]\#(more)}"#)
    return result["code"]?.stringValue ?? ""
  }

  /// Puts a case in a state, whatever the rules say.
  func put(_ code: String, in state: CaseState) throws {
    try registry.store.write { writer throws(RegistryError) in
      guard let old = try writer.first(SupportCase.byCode, code) else { return }
      var new = old
      new.state = state
      new.suspension = state == .suspended ? .userAbsent : nil
      new.solvedAt = state == .solved ? old.openedAt : nil
      new.revision += 1
      guard new.state != old.state else { return }
      try writer.write([.update(SupportCase.table, from: old.row, to: new.row)], sequence: 0)
    }
  }
}

/// A clock that tests set.
final class CaseDeskClock: Sendable {
  private let milliseconds = Mutex<Int64>(1_772_460_000_000)

  var now: Instant { Instant(milliseconds: milliseconds.withLock { $0 }) }

  /// `YYYY-MM-DD HH:MM` in Colombia, and milliseconds later.
  func set(_ text: String, milliseconds later: Int64 = 0) {
    let parts = text.split(separator: " ")
    guard let instant = Instant("\(parts[0])T\(parts[1]):00-05:00") else { return }
    milliseconds.withLock { $0 = instant.milliseconds + later }
  }
}
