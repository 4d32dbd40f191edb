import RegistryModel

/// Pasto's cabling on top of the desk: cabinet GAB in EDIF-A/P1 with panel PP (24 ports, Cat 6A),
/// outlets D-01 to D-04 in EDIF-A/P2/201 on its ports 1 to 4, installed on 16 February 2026; switch
/// SW (48 ports) in EDIF-A/P1; laptop PC, of LPEREZ, in 201. The installer is CABLESUR.
struct CablingSite {
  let desk: RegistryDesk

  init() throws {
    desk = try RegistryDesk()
    for (name, data) in CablingSite.furniture { try desk.apply(name, data) }
  }

  func plug(_ from: String, _ to: String, _ rest: String = "") throws {
    try desk.apply("cabling.plug", #"{"from":"\#(from)","to":"\#(to)"\#(rest)}"#)
  }

  /// Laptop, outlet, panel and switch joined through port 1.
  func plugFirst() throws {
    try plug("PC", "D-01", #","category":"cat_6","length_m":3"#)
    try plug("PP:1", "SW:1")
  }

  func refusal(_ name: String, _ data: String) throws -> String? {
    try desk.refusal("cabling.\(name)", data)
  }

  func refusedPlug(_ from: String, _ to: String) throws -> String? {
    try refusal("plug", #"{"from":"\#(from)","to":"\#(to)"}"#)
  }

  func trace(_ from: String) throws -> JSON {
    try desk.ask("cabling.trace", #"{"from":"\#(from)"}"#)
  }

  /// `PC:1 D-01:1 PP/01 PP:1 SW:GI1/0/1` of one path; a patch cord is `–`.
  func line(_ from: String, path: Int64 = 1) throws -> String {
    (try trace(from)["steps"]?.arrayValue ?? []).filter { $0["path"] == .integer(path) }
      .map { step in
        let names = [step["tag"]?.stringValue, step["port"]?.stringValue].compactMap { $0 }
        return names.isEmpty ? "–" : names.joined(separator: ":")
      }.joined(separator: " ")
  }

  /// `port outlet equipment` of each line.
  func behind(_ asset: String, _ rest: String = "") throws -> [String] {
    try desk.ask("cabling.behind", #"{"asset":"\#(asset)"\#(rest)}"#)["behind"]?.arrayValue?.map {
      row in
      ["port", "outlet", "equipment"].map { row[$0]?.stringValue ?? "-" }.joined(separator: " ")
    } ?? []
  }

  func certify(_ piece: String, _ result: String, _ rest: String = "") throws {
    try desk.apply(
      "cabling.certify", #"{"links":["\#(piece)"],"result":"\#(result)"\#(rest)}"#)
  }

  func verdict(_ asset: String, _ part: String) throws -> JSON {
    try desk.ask("coverage.check", #"{"asset":"\#(asset)","part_class":"\#(part)"}"#)
  }

  private static let furniture = [
    ("provider.register", #"{"code":"CABLESUR","name":"Cableados del Sur"}"#),
    ("model.register", #"{"manufacturer":"Cisco","name":"C9200L","kind":"network_switch"}"#),
    ("cabling.install_cabinet", #"{"tag":"GAB","at":"PASTO/EDIF-A/P1"}"#),
    ("cabling.install_panel", #"{"tag":"PP","in":"GAB","ports":24,"category":"cat_6a"}"#),
    (
      "cabling.install_outlets",
      #"""
      {"labels":["D-{01..04}"],"at":"PASTO/EDIF-A/P2/201","panel":"PP","category":"cat_6a",
      "installer":"CABLESUR","installed_on":"2026-02-16","length_m":40}
      """#
    ),
    ("asset.register", #"{"tag":"SW","model":"C9200L","at":"PASTO/EDIF-A/P1","status":"in_use"}"#),
    ("cabling.declare_ports", #"{"asset":"SW","names":["Gi1/0/{1..48}"]}"#),
    (
      "asset.register",
      #"{"tag":"PC","model":"Latitude 5440","at":"PASTO/EDIF-A/P2/201","user":"LPEREZ"}"#
    ),
  ]
}
