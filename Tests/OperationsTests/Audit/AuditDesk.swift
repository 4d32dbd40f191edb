import Engine
import Operations
import RegistryModel
import Store
import StoreMemory
import Synchronization

/// A small site to count, and the few things tests of audits do with it.
///
/// PASTO has the floors P1 and P2 and the room P2/201; BOGOTA has the floor P1. Ana, Luis and Eva
/// count, decide and approve.
struct AuditDesk {
  let registry: Registry
  let clock = AuditClock()

  init() throws {
    let clock = clock
    registry = Registry(
      store: MemoryStore(),
      environment: Environment(
        now: { clock.now }, randomBytes: { [UInt8](repeating: 7, count: $0) }))
    try registry.store.write { writer throws(RegistryError) in
      try writer.write(AuditFurniture.changes, sequence: 0)
      try writer.keep([AuditFurniture.ana])
    }
  }

  /// Applies an operation given as JSON, a minute after the last.
  @discardableResult
  func apply(_ name: String, _ data: String, by actor: String? = "ANA") throws -> Receipt {
    clock.advance()
    return try registry.apply(
      Request(name, data: try JSONParser.parse(data)),
      origin: Origin(actor: actor, source: "test"))
  }

  /// The code of the error an operation is refused with; nil when it is applied.
  func refusal(_ name: String, _ data: String, by actor: String? = "ANA") throws -> String? {
    do {
      try apply(name, data, by: actor)
      return nil
    } catch let error as RegistryError {
      return error.code.name
    }
  }

  func ask(_ name: String, _ data: String) throws -> JSON {
    try registry.answer(Request(name, data: try JSONParser.parse(data)))
  }

  /// `subject class` of every finding but what matched.
  func findings(_ audit: String = "A-2026-00001") throws -> [String] {
    try ask("audit.findings", #"{"audit":"\#(audit)"}"#).arrayValue?.map {
      "\($0["finding"]?.stringValue ?? "?") \($0["class"]?.stringValue ?? "?")"
    } ?? []
  }

  func figure(_ name: String, _ audit: String = "A-2026-00001") throws -> Int64? {
    try ask("audit.show", #"{"audit":"\#(audit)"}"#)[name]?.integerValue
  }

  /// Changes an asset behind everybody's back, as an operation of another day would.
  func change(_ id: Int64, _ body: (inout Asset) -> Void) throws {
    try registry.store.write { writer throws(RegistryError) in
      let old = try writer.existing(ID<Asset>(id))
      var new = old
      body(&new)
      new.revision += 1
      try writer.write([.update(Asset.table, from: old.row, to: new.row)], sequence: 0)
    }
  }
}

/// Monday 2 March 2026, 09:15 in Colombia, and a minute more each time.
final class AuditClock: Sendable {
  private let milliseconds = Mutex<Int64>(1_772_460_900_000)

  var now: Instant { Instant(milliseconds: milliseconds.withLock { $0 }) }

  func advance() { milliseconds.withLock { $0 += 60_000 } }
}

/// Sites, people, models and equipment.
enum AuditFurniture {
  static let pasto = ID<Site>(1)
  static let bogota = ID<Site>(2)
  static let ana = SealedValue(
    seal: Seal(trusted: String(repeating: "a", count: 64)), salt: "s", value: "Ana Gómez")

  static var changes: [Change] { places + people + models + assets }

  private static var places: [Change] {
    [
      .insert(Site.table, Site(id: pasto, code: "PASTO", name: "Sede Pasto").row),
      .insert(Site.table, Site(id: bogota, code: "BOGOTA", name: "Sede Bogotá").row),
      location(1, pasto, nil, .floor, "P1", "PASTO/P1"),
      location(2, pasto, nil, .floor, "P2", "PASTO/P2"),
      location(3, pasto, ID(2), .room, "201", "PASTO/P2/201"),
      location(4, bogota, nil, .floor, "P1", "BOGOTA/P1"),
    ]
  }

  private static func location(
    _ id: Int64, _ site: ID<Site>, _ parent: ID<Location>?, _ kind: LocationKind, _ code: String,
    _ path: String
  ) -> Change {
    .insert(
      Location.table,
      Location(
        id: ID(id), site: site, parent: parent, locationKind: kind, code: code, name: code,
        path: path
      ).row)
  }

  private static var people: [Change] {
    [
      .insert(Person.table, Person(id: ID(1), code: "ANA", name: ana.seal).row),
      .insert(Person.table, Person(id: ID(2), code: "LUIS").row),
      .insert(Person.table, Person(id: ID(3), code: "EVA").row),
    ]
  }

  private static var models: [Change] {
    [
      .insert(
        Model.table,
        Model(id: ID(1), manufacturer: "Dell", name: "Latitude 5440", equipmentKind: .laptop).row),
      .insert(
        Model.table,
        Model(id: ID(2), manufacturer: "HP", name: "LaserJet M404", equipmentKind: .printer).row),
    ]
  }

  private static var assets: [Change] {
    [
      asset(101, "10101", 1, "ABC0101", .inUse, pasto, 1),
      asset(102, "10102", 1, "ABC0102", .inUse, pasto, 2),
      asset(103, "10103", 2, "PRN0103", .inUse, pasto, 3),
      asset(104, "10104", 1, "ABC0104", .inStock, pasto, nil),
      asset(105, "10105", 1, "ABC0105", .missing, pasto, 1),
      asset(201, "20201", 1, "ABC0201", .inUse, bogota, 4),
    ]
  }

  private static func asset(
    _ id: Int64, _ tag: String, _ model: Int64, _ serial: String, _ status: AssetStatus,
    _ site: ID<Site>, _ location: Int64?
  ) -> Change {
    .insert(
      Asset.table,
      Asset(
        id: ID(id), tag: AssetTag(tag) ?? AssetTag(placeholder: ()), model: ID(model),
        serial: serial, serialKey: serial, status: status, site: site,
        location: location.map { ID($0) }, custodian: ID(2)
      ).row)
  }
}
