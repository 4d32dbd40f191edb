import Engine
import RegistryModel
import Testing

@testable import Operations

/// Two sites, three printers in use, a laptop in stock, one contract and one obligation of it, MP,
/// made by operations. It is 15 April 2026 until a test says otherwise.
struct PreventiveWorld {
  let desk: CaseDesk

  init(
    startsOn: String = "2026-01-01", endsOn: String = "2026-12-31", visits: Int = 1,
    period: String = "quarter", more: String = #","tolerance_days":10"#
  ) throws {
    desk = try CaseDesk()
    for line in PreventiveWorld.furniture { try apply(line) }
    try apply(
      #"""
      contract.open {"code":"CTO","provider":"LENOVO","kind":"maintenance_contract",\#
      "starts_on":"\#(startsOn)","ends_on":"\#(endsOn)","renewal":"express"}
      """#)
    try apply(#"contract.cover {"contract":"CTO","sites":["PASTO","CALI"]}"#)
    // Still 2 March: a contract that is over by April obliges to nothing new then.
    try apply(
      #"""
      preventive.oblige {"contract":"CTO","code":"mp","visits":\#(visits),\#
      "period":"\#(period)","kinds":["printer"]\#(more)}
      """#)
    desk.clock.set("2026-04-15 09:00")
  }

  private static let furniture = [
    #"site.register {"code":"CALI","name":"Cali"}"#,
    #"asset.set_status {"asset":"20077","status":"in_use"}"#,
    #"asset.register {"tag":"20078","model":"LaserJet M404","at":"PASTO","status":"in_use"}"#,
    #"asset.register {"tag":"20079","model":"LaserJet M404","at":"CALI","status":"in_use"}"#,
    #"asset.register {"tag":"20080","model":"LaserJet M404","at":"CALI"}"#,
  ]

  /// Applies `name {data}`.
  @discardableResult
  func apply(_ line: String) throws -> JSON {
    let (name, data) = try PreventiveWorld.parts(line)
    return try desk.apply(name, data)
  }

  /// The code an operation is refused with; nil when it is applied.
  func refusal(_ line: String) throws -> String? {
    let (name, data) = try PreventiveWorld.parts(line)
    return try desk.refusal(name, data)?.code.name
  }

  func ask(_ name: String, _ data: String = "{}") throws -> JSON { try desk.ask(name, data) }

  func suspend(from: String, resumed: String) throws {
    try apply(#"contract.suspend {"contract":"CTO","from":"\#(from)","reason":"Sin acceso"}"#)
    try apply(#"contract.resume {"contract":"CTO","on":"\#(resumed)"}"#)
  }

  /// The obligation's windows.
  func windows() throws -> [PreventiveWindows.Window] {
    try desk.registry.store.read { reader throws(RegistryError) in
      guard let obligation = try reader.first(PreventiveObligation.byCode, "MP"),
        let end = CivilDate("9999-12-31")
      else { return [] }
      let contract = try reader.existing(obligation.contract)
      return try PreventiveWindows(obligation, contract, in: reader, through: end).windows
    }
  }

  /// `placa due-day state`, of what stands so on a day.
  func due(_ data: String) throws -> [String] {
    let visits = try ask("preventive.due", data)["visits"]?.arrayValue ?? []
    return visits.map { visit in
      let thing = visit["asset"]?.stringValue ?? visit["site"]?.stringValue ?? "?"
      return [thing, visit["due_on"]?.stringValue ?? "?", visit["state"]?.stringValue ?? "?"]
        .joined(separator: " ")
    }
  }

  private static func parts(_ line: String) throws -> (String, String) {
    let cut = try #require(line.firstIndex(of: " "))
    return (String(line[..<cut]), String(line[cut...]))
  }
}
