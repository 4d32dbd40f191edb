import Engine
import RegistryModel
import Store
import StoreMemory
import Testing

/// A small registry of providers, equipment, contracts and warranties, made by operations.
///
/// «Now» is Wednesday 1 April 2026, 16:00 in Bogotá: the next two days are Maundy Thursday and Good
/// Friday.
struct CoverageWorld {
  let registry: Registry

  init(_ lines: [String] = CoverageWorld.lines) throws {
    let now = try #require(Instant("2026-04-01T16:00:00-05:00"))
    registry = Registry(
      store: MemoryStore(),
      environment: Environment(now: { now }, randomBytes: { Array(repeating: 7, count: $0) }))
    for line in lines { try apply(line) }
  }

  /// Applies `name {data}`.
  @discardableResult
  func apply(_ line: String) throws -> JSON { try apply(nil, line) }

  /// Applies `name {data}` under an id, to be undone by it.
  @discardableResult
  func apply(_ id: String?, _ line: String) throws -> JSON {
    let cut = try #require(line.firstIndex(of: " "))
    let data = try JSONParser.parse(String(line[cut...]))
    let request = Request(String(line[..<cut]), id: id, data: data)
    return try registry.apply(request, origin: Origin(source: "test")).result
  }

  /// Undoes what was applied under an id, under an id of its own.
  func undo(_ operation: String, as id: String? = nil) throws {
    try apply(id ?? "undo-\(operation)", #"journal.undo {"operation":"\#(operation)"}"#)
  }

  func ask(_ name: String, _ data: String) throws -> JSON {
    try registry.answer(Request(name, data: try JSONParser.parse(data)))
  }

  /// The code an operation is refused with; nil when it is not.
  func refusal(_ line: String) throws -> RegistryError? {
    do {
      try apply(line)
      return nil
    } catch let error as RegistryError {
      return error
    }
  }

  static let lines = [
    #"site.register {"code":"PASTO","name":"Pasto"}"#,
    #"site.register {"code":"CALI","name":"Cali"}"#,
    #"provider.register {"code":"HP","name":"HP Colombia","hours":"mon-fri 08:00-17:00"}"#,
    #"provider.register {"code":"SOLUC","name":"Soluciones","hours":"mon-fri 07:00-18:00"}"#,
    #"provider.register {"code":"REDES","name":"Redes 24","hours":"24x7"}"#,
    #"provider.register {"code":"SHUT","name":"Cerrado","hours":"mon-fri 08:00-17:00","closures":["2026-04-06"]}"#,
    #"model.register {"manufacturer":"HP","name":"ProBook","kind":"laptop","warranty_months":12,"parts":["disk","display","motherboard"]}"#,
    #"model.register {"manufacturer":"Lexmark","name":"MS826","kind":"printer"}"#,
    #"model.register {"manufacturer":"Epson","name":"DS-530","kind":"scanner"}"#,
    #"model.register {"manufacturer":"APC","name":"Smart","kind":"ups"}"#,
    #"model.register {"manufacturer":"Dell","name":"R740","kind":"server"}"#,
    // 1001: the manufacturer's own warranty, on its last day today.
    #"asset.register {"tag":"1001","model":"HP ProBook","at":"PASTO","serial":"5CG1001AAA"}"#,
    #"warranty.register {"asset":"1001","provider":"HP","starts_on":"2025-04-02","ends_on":"2026-04-01","invoice":"FV-1","terms":{"response":"nbd"}}"#,
    // 1002: bought on 29 February 2024, the model's standard warranty.
    #"asset.register {"tag":"1002","model":"HP ProBook","at":"PASTO","acquisition":{"date":"2024-02-29","invoice":"FV-2","provider":"HP"}}"#,
    // 1003: nobody knows when it was bought. 1013: nobody knows from whom.
    #"asset.register {"tag":"1003","model":"HP ProBook","at":"PASTO"}"#,
    #"asset.register {"tag":"1013","model":"HP ProBook","at":"PASTO","acquisition":{"date":"2026-01-15"}}"#,
    // 1004: listed by a maintenance contract with exclusions. 1010: listed until the end of February.
    #"asset.register {"tag":"1004","model":"Lexmark MS826","at":"PASTO","acquisition":{"date":"2020-04-01"}}"#,
    #"asset.register {"tag":"1010","model":"Lexmark MS826","at":"PASTO"}"#,
    #"contract.open {"code":"CTO-1 de 2026","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"services":["corrective","parts","labour"],"parts_out":["print_head"],"causes_excluded":["misuse","liquid"],"response":"8bh","resolution":"3bd","clause":"cláusula 4"}}"#,
    #"contract.cover {"contract":"CTO-1 de 2026","assets":["1004"]}"#,
    #"contract.cover {"contract":"CTO-1 de 2026","assets":["1010"],"until":"2026-02-28"}"#,
    // 1005: every scanner, by a contract that renews by itself and says nothing of causes.
    #"asset.register {"tag":"1005","model":"Epson DS-530","at":"CALI"}"#,
    #"contract.open {"code":"CTO-2","provider":"SOLUC","kind":"rental","starts_on":"2025-01-01","ends_on":"2025-12-31","renewal":"tacit","notice_days":30}"#,
    #"contract.cover {"contract":"CTO-2","kinds":["scanner"]}"#,
    // 1006: all of a model, by a contract suspended in February and ended in June.
    #"asset.register {"tag":"1006","model":"APC Smart","at":"PASTO"}"#,
    #"contract.open {"code":"CTO-3","provider":"REDES","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31"}"#,
    #"contract.cover {"contract":"CTO-3","models":["APC Smart"]}"#,
    #"contract.suspend {"contract":"CTO-3","from":"2026-02-01","reason":"Sin presupuesto"}"#,
    #"contract.resume {"contract":"CTO-3","on":"2026-03-01"}"#,
    #"contract.terminate {"contract":"CTO-3","last_day":"2026-06-30","reason":"Mutuo acuerdo"}"#,
    // 1007: manufacturer's warranty without disks, and a faster extended one that goes on longer.
    #"asset.register {"tag":"1007","model":"Dell R740","at":"CALI"}"#,
    #"warranty.register {"asset":"1007","provider":"HP","starts_on":"2024-01-01","months":36,"terms":{"response":"nbd","parts_out":["disk"]}}"#,
    #"warranty.register {"asset":"1007","kind":"extended_warranty","provider":"REDES","starts_on":"2025-01-01","ends_on":"2027-12-31","terms":{"response":"4h"}}"#,
    // 1008: two contracts, the faster response first. 1009: two alike, the later end first.
    #"asset.register {"tag":"1008","model":"Lexmark MS826","at":"CALI"}"#,
    #"contract.open {"code":"CTO-4","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31","terms":{"response":"8bh"}}"#,
    #"contract.open {"code":"CTO-5","provider":"REDES","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-06-30","terms":{"response":"4h"}}"#,
    #"contract.cover {"contract":"CTO-4","assets":["1008"]}"#,
    #"contract.cover {"contract":"CTO-5","assets":["1008"]}"#,
    #"asset.register {"tag":"1009","model":"Lexmark MS826","at":"PASTO"}"#,
    #"contract.open {"code":"CTO-6","provider":"HP","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-06-30"}"#,
    #"contract.open {"code":"CTO-7","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31"}"#,
    #"contract.open {"code":"CTO-8","provider":"SHUT","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-12-31"}"#,
    #"contract.cover {"contract":"CTO-8","assets":["1009"]}"#,
    #"contract.cover {"contract":"CTO-7","assets":["1009"]}"#,
    #"contract.cover {"contract":"CTO-6","assets":["1009"]}"#,
    // 1011: nothing at all. 1012: taken out of service on 1 March.
    #"asset.register {"tag":"1011","model":"Lexmark MS826","at":"PASTO","acquisition":{"date":"2021-04-02"}}"#,
    #"asset.register {"tag":"1012","model":"HP ProBook","at":"PASTO","acquisition":{"date":"2026-01-01","provider":"HP"}}"#,
    #"asset.retire {"asset":"1012","cause":"unserviceable","opinion":"Dañado","approval":"Acta 1","on":"2026-03-01"}"#,
    // 1014: a contract renewed two weeks late, that wants the serial and counts visits.
    #"asset.register {"tag":"1014","model":"Lexmark MS826","at":"PASTO","serial":"LX1014"}"#,
    #"asset.register {"tag":"1015","model":"Lexmark MS826","at":"PASTO","serial":"To Be Filled By O.E.M."}"#,
    #"contract.open {"code":"CTO-9","provider":"SHUT","kind":"maintenance_contract","starts_on":"2025-01-01","ends_on":"2025-06-30","renewal":"express","terms":{"requires":["serial_known","original_supplies"],"quotas":[{"service":"parts","amount":10,"unit":"parts","period":"year"}],"causes_included":["non_original_supply"],"response":"nbd"}}"#,
    #"contract.cover {"contract":"CTO-9","assets":["1014","1015"]}"#,
    #"contract.renew {"contract":"CTO-9","starts_on":"2025-07-15","ends_on":"2026-06-30"}"#,
  ]
}
