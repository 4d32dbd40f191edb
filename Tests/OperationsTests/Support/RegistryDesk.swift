import Engine
import Operations
import RegistryModel
import Store
import StoreMemory
import Synchronization

/// A registry in memory with two sites, three models and two people, on 2 March 2026.
///
/// PASTO has EDIF-A/P1, EDIF-A/P2 and EDIF-A/P2/201; BOGOTA has P2. Models: HP LaserJet Pro M404dn
/// (printer, W1A53A), Dell Latitude 5440 (laptop), Lenovo ThinkPad T14 (laptop). People: AGOMEZ,
/// Ana María Gómez; LPEREZ, Luis Pérez.
struct RegistryDesk {
  let registry: Registry
  private let ticks = Ticks()

  init() throws {
    let ticks = ticks
    registry = Registry(
      store: MemoryStore(),
      environment: Environment(
        now: { Instant(milliseconds: 1_772_460_900_000 + ticks.next() * 1000) },
        randomBytes: { count in
          let seed = ticks.next()
          return (0..<count).map { UInt8(truncatingIfNeeded: (seed &* 31) &+ Int64($0 &* 7)) }
        }))
    for (name, data) in RegistryDesk.furniture { try apply(name, data) }
  }

  @discardableResult
  func apply(_ name: String, _ data: String) throws -> JSON {
    try registry.apply(
      Request(name, data: try JSONParser.parse(data)), origin: Origin(source: "test")
    ).result
  }

  /// The error an operation is refused with; nil when it is applied.
  func error(_ name: String, _ data: String) throws -> RegistryError? {
    do {
      try apply(name, data)
      return nil
    } catch let error as RegistryError {
      return error
    }
  }

  func refusal(_ name: String, _ data: String) throws -> String? {
    try error(name, data)?.code.name
  }

  func ask(_ name: String, _ data: String = "{}") throws -> JSON {
    try registry.answer(Request(name, data: try JSONParser.parse(data)))
  }

  func show(_ tag: String) throws -> JSON { try ask("asset.show", #"{"asset":"\#(tag)"}"#) }

  /// `tag match` of each asset found.
  func find(_ text: String, _ rest: String = "") throws -> [String] {
    try ask("asset.find", #"{"text":"\#(text)"\#(rest)}"#)["assets"]?.arrayValue?.map {
      "\($0["tag"]?.stringValue ?? "?") \($0["match"]?.stringValue ?? "?")"
    } ?? []
  }

  /// The placas of a list.
  func tags(_ answer: JSON) -> [String] {
    answer["assets"]?.arrayValue?.compactMap { $0["tag"]?.stringValue } ?? []
  }

  /// A laptop in stock in PASTO, unless the members say otherwise.
  func register(_ tag: String, _ rest: String = "", model: String = "Latitude 5440") throws {
    let place = rest.contains(#""at""#) ? "" : #","at":"PASTO""#
    try apply("asset.register", #"{"tag":"\#(tag)","model":"\#(model)"\#(place)\#(rest)}"#)
  }

  private static let furniture = [
    ("site.register", #"{"code":"PASTO","name":"Sede Pasto, Nariño"}"#),
    ("site.register", #"{"code":"BOGOTA","name":"Bogotá, sede principal"}"#),
    (
      "location.register",
      #"{"in":"PASTO","code":"EDIF-A","kind":"building","name":"Edificio A"}"#
    ),
    ("location.register", #"{"in":"PASTO/EDIF-A","code":"P1","kind":"floor","name":"Piso 1"}"#),
    (
      "location.register",
      #"{"in":"PASTO/EDIF-A","code":"P2","kind":"floor","name":"Segundo piso"}"#
    ),
    (
      "location.register",
      #"{"in":"PASTO/EDIF-A/P2","code":"201","kind":"room","name":"Tesorería"}"#
    ),
    ("location.register", #"{"in":"BOGOTA","code":"P2","kind":"floor","name":"Piso 2"}"#),
    (
      "model.register",
      #"{"manufacturer":"HP","name":"LaserJet Pro M404dn","part_number":"w1a53a","kind":"printer"}"#
    ),
    ("model.register", #"{"manufacturer":"Dell","name":"Latitude 5440","kind":"laptop"}"#),
    ("model.register", #"{"manufacturer":"Lenovo","name":"ThinkPad T14","kind":"laptop"}"#),
    (
      "person.register",
      #"{"code":"AGOMEZ","name":"Ana María Gómez","login":"agomez","mail":"ana@entidad.gov.co"}"#
    ),
    ("person.register", #"{"code":"LPEREZ","name":"Luis Pérez","login":"lperez"}"#),
  ]
}

private final class Ticks: Sendable {
  private let count = Mutex<Int64>(0)

  func next() -> Int64 {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
