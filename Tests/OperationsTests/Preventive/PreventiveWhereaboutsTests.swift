import RegistryModel
import Testing

/// Equipment owes only what fell due while it was in service, at the site where that counts. Windows
/// are the quarters of 2026; it is 15 April.
@Suite struct PreventiveWhereaboutsTests {
  private let world: PreventiveWorld

  init() throws {
    world = try PreventiveWorld()
    try world.apply(#"site.register {"code":"TUNJA","name":"Tunja"}"#)
    try world.apply(
      #"""
      contract.open {"code":"ALL","provider":"TINTAS","kind":"maintenance_contract",\#
      "starts_on":"2026-01-01","ends_on":"2026-12-31"}
      """#)
    try world.apply(#"contract.cover {"contract":"ALL","everything":true}"#)
    try world.apply(
      #"preventive.oblige {"contract":"ALL","code":"SITES","visits":1,"period":"quarter","per":"site"}"#
    )
  }

  private func printer(_ tag: String, at site: String, _ more: String = "") throws {
    try world.apply(
      #"asset.register {"tag":"\#(tag)","model":"LaserJet M404","at":"\#(site)"\#(more)}"#)
  }

  private func owed(_ members: String) throws -> [String] {
    try world.due(#"{\#(members),"on":"2026-08-01","from":"2026-01-01","within":0}"#)
  }

  @Test func whatStoodInStockOwesFromTheDayItWasPutToUse() throws {
    try printer("30001", at: "PASTO")
    // 46 of 91 days of the second quarter; a day later it would owe nothing in it.
    for (tag, day) in [("30001", "2026-05-16"), ("30002", "2026-05-17")] {
      if tag == "30002" { try printer(tag, at: "PASTO") }
      world.desk.clock.set("\(day) 09:00")
      try world.apply(#"asset.set_status {"asset":"\#(tag)","status":"in_use"}"#)
    }
    #expect(
      try owed(#""asset":"30001","contract":"CTO""#)
        == ["30001 2026-06-30 missed", "30001 2026-09-30 due"])
    // Registered and put to use with a day between: in stock that day alone is known.
    #expect(
      try owed(#""asset":"30002","contract":"CTO""#)
        == ["30002 2026-09-30 due"])
  }

  @Test func registeredInUseItOwesAsLongAsItIsCovered() throws {
    try printer("30003", at: "PASTO", #","status":"in_use""#)
    #expect(try owed(#""asset":"30003","contract":"CTO""#).count == 3)
  }

  @Test func aSiteOwesNothingForWhatStoodElsewhere() throws {
    try printer("30004", at: "PASTO", #","status":"in_use""#)
    world.desk.clock.set("2026-07-10 09:00")
    try world.apply(#"asset.move {"asset":"30004","to":"TUNJA"}"#)
    #expect(try owed(#""site":"TUNJA","contract":"ALL""#) == ["TUNJA 2026-09-30 due"])
    // Where it is covered for itself, it owes wherever it stood.
    try world.apply(
      #"preventive.oblige {"contract":"ALL","code":"EACH","visits":1,"period":"quarter","kinds":["printer"]}"#
    )
    let each = try owed(#""asset":"30004","contract":"ALL""#).filter { $0.hasPrefix("30004") }
    #expect(each.count == 3)
  }

  @Test func whatCameThroughACoverOfTheSiteOwesSinceItCame() throws {
    try printer("30005", at: "TUNJA", #","status":"in_use""#)
    world.desk.clock.set("2026-07-10 09:00")
    try world.apply(#"asset.move {"asset":"30005","to":"PASTO"}"#)
    #expect(try owed(#""asset":"30005","contract":"CTO""#) == ["30005 2026-09-30 due"])
  }
}
