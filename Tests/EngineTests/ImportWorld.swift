import Engine
import Operations
import RegistryModel
import Store
import StoreMemory
import Testing

/// A registry with a site and a model, and files made of observations instead of XML.
final class ImportWorld {
  let registry: Registry
  private(set) var lines: [JSON] = []
  private let origin = Origin(source: "import")

  init(_ registry: Registry = TestRegistries.memory()) throws {
    self.registry = registry
    try registry.apply("site.register", #"{"code":"PASTO","name":"Sede Pasto"}"#)
    try registry.apply("site.register", #"{"code":"CALI","name":"Sede Cali"}"#)
    try registry.apply(
      "model.register", #"{"manufacturer":"Dell","name":"Latitude 5440","kind":"laptop"}"#)
  }

  /// A machine as an agent would tell of it.
  static func laptop(
    _ serial: String?, tag: String? = nil, hostname: String? = nil, uuid: String? = nil,
    macs: [String] = [], site: String? = "PASTO", path: String = "/REQUEST/CONTENT"
  ) -> EquipmentObservation {
    var seen = EquipmentObservation(path: path, line: 3)
    seen.kind = .laptop
    seen.manufacturer = "Dell Inc."
    seen.model = "Latitude 5440"
    seen.serial = serial
    seen.tag = tag
    seen.hostname = hostname
    seen.uuid = uuid
    seen.macs = macs
    seen.site = site
    seen.rules = serial == nil ? [:] : ["serial": "BIOS/SSN"]
    return seen
  }

  /// A printer that counts pages.
  static func printer(_ pages: Int64) -> EquipmentObservation {
    var seen = EquipmentObservation(path: "/P", line: 1)
    seen.kind = .printer
    seen.manufacturer = "Ejemplo"
    seen.model = "L1"
    seen.serial = "PR-0001"
    seen.counters = ["total": pages]
    return seen
  }

  /// A file by its name; the same name is the same bytes.
  func order(
    _ name: String, source: String? = nil, place: String? = "PASTO", firstTag: String? = "20001"
  ) -> ImportOrder {
    ImportOrder(
      files: [ImportOrder.File(name: name, digest: Digest.hexadecimal(of: name))], source: source,
      place: place, firstTag: firstTag)
  }

  @discardableResult
  func importNow(
    _ name: String, _ seen: [EquipmentObservation], source: String? = nil,
    place: String? = "PASTO"
  ) throws -> ImportOutcome {
    lines = []
    return try registry.importNow(
      order(name, source: source, place: place), origin: origin,
      emit: { self.lines.append($0.json) },
      feed: { run throws(RegistryError) in try self.feed(name, seen, run) })
  }

  /// The lines of the plan's file.
  func plan(_ name: String, _ seen: [EquipmentObservation]) throws -> [String] {
    var writer = ImportPlanWriter()
    var texts: [String] = []
    lines = []
    _ = try registry.planImport(
      order(name), origin: origin,
      emit: { told in
        let line = told.json
        self.lines.append(line)
        texts.append(String(writer.text(line).dropLast()))
      },
      feed: { run throws(RegistryError) in try self.feed(name, seen, run) })
    return texts + [String(writer.seal().dropLast())]
  }

  @discardableResult
  /// - Parameter later: what the file holds when it is read for the second time.
  func apply(_ plan: [String], later: [String]? = nil) throws -> Int {
    var (first, second) = (plan[...], (later ?? plan)[...])
    let summary = try ImportPlanSummary { () throws(RegistryError) in first.popFirst() }
    var parser = ImportPlanParser()
    return try registry.apply(summary, origin: origin) { () throws(RegistryError) in
      guard let text = second.popFirst() else { return nil }
      return try parser.line(text)
    }
  }

  @discardableResult
  func undo(_ name: String) throws -> JSON {
    try registry.undoImport(
      ImportToUndo(named: name), origin: Origin(source: "import"), isRehearsal: false)
  }

  @discardableResult
  func ask(_ name: String, _ data: String) throws -> JSON {
    try registry.answer(Request(name, data: try JSONParser.parse(data)))
  }

  func head() throws -> Int64 {
    try registry.store.read { reader throws(RegistryError) in try reader.head().sequence }
  }

  /// What became of each record.
  var actions: [String] { records.compactMap { $0["action"]?.stringValue } }
  var records: [JSON] { lines.compactMap { $0["record"] } }
  var total: JSON? { lines.last?["total"] }

  private func feed(_ name: String, _ seen: [EquipmentObservation], _ run: ImportRun)
    throws(RegistryError)
  {
    let file = ImportOrder.File(name: name, digest: Digest.hexadecimal(of: name))
    try run.begin(file, profile: "glpi-inventory")
    for observation in seen { try run.add(SeenMachine(observation)) }
    try run.end()
  }
}
