import Operations
import RegistryModel
import Testing

/// Nothing leaves the inventory while somebody works on it, and no work begins on what left.
@Suite struct AssetOpenWorkTests {
  private let retire =
    #"{"asset":"10452","cause":"obsolete","opinion":"Sin repuestos","approval":"Res. 1"}"#
  private let dispose = #"{"asset":"10452","destination":"recycler","certificate":"Acta 1"}"#

  @Test func anOpenCaseKeepsItsEquipment() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    let refusal = try #require(try desk.refusal("asset.retire", retire))
    #expect(refusal.code.name == "asset.has_open_work")
    #expect(refusal.params == ["tag": "10452", "case": code, "state": "registered"])
    try desk.apply("case.solve", #"{"case":"\#(code)","solution":"No vale la pena"}"#)
    #expect(try desk.refusal("asset.retire", retire) == nil)
    let late = try desk.open()
    #expect(try desk.refusal("asset.dispose", dispose)?.params["case"] == late)
    try desk.apply("case.mark_unmanaged", #"{"case":"\#(late)","note":"Ya está de baja"}"#)
    #expect(try desk.refusal("asset.dispose", dispose) == nil)
    let opened = try desk.refusal(
      "case.open", #"{"summary":"x","kind":"incident","assets":["10452"]}"#)
    #expect(opened?.code.name == "asset.disposed")
  }

  @Test func anOpenEscalationKeepsItsEquipment() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.apply(
      "escalation.raise",
      #"{"case":"\#(code)","lines":[{"asset":"10452","part_class":"display"}]}"#)
    try desk.apply(
      "case.mark_unmanaged",
      #"{"case":"\#(code)","note":"Se reemplaza","open_children_reason":"Sigue el proveedor"}"#)
    #expect(try desk.refusal("asset.retire", retire)?.params["case"] == "C-2026-00002")
    try desk.apply("escalation.cancel", #"{"escalation":"E-2026-00001","message":"Ya no"}"#)
    #expect(try desk.refusal("asset.retire", retire) == nil)
  }
}
