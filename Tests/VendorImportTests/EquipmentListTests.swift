import Documents
import RegistryModel
import Testing
import VendorImport

/// What is refused is written as a list that says all that was read, so that correcting it and
/// importing it loses nothing.
@Suite struct EquipmentListTests {
  /// Exchange documents tell of operations, not of equipment.
  private static let samples = (Support.files("\(Support.top)/imports") ?? [])
    .filter { $0.hasSuffix(".xml") && !$0.contains("/imports/exchange/") }

  @Test(arguments: samples)
  func aListTellsAllThatItsDocumentTold(_ sample: String) throws {
    let document = try Support.read(try #require(Support.bytes(sample)), file: "muestra.xml")
    let seen = document.observations + document.refused.compactMap(\.seen)
    let again = try read(list(of: seen.map(\.json)))
    #expect(again.map(\.told) == seen.filter(\.hasIdentity).map(\.told))
  }

  @Test func whatCouldNotBeReadStandsInTheListByItsReasonAlone() throws {
    let refusal = EquipmentListXML.Refusal(
      code: "xml.malformed", reason: "No está bien formado: «<a>» & \u{1}", file: "a\"b<.xml",
      line: 3)
    let text = EquipmentListXML.opening + EquipmentListXML.text(nil, refused: refusal)
    let document = try Support.read(Array((text + EquipmentListXML.closing).utf8), file: "l.xml")
    #expect(document.observations.isEmpty && document.refused.isEmpty)
    #expect(document.ignored.map(\.reason) == ["earlier_refusal"])
  }

  private func list(of seen: [JSON]) -> String {
    let refusal = EquipmentListXML.Refusal(
      code: "import.tag_needed", reason: "Falta.", file: "x.xml")
    return EquipmentListXML.opening
      + seen.map { EquipmentListXML.text($0, refused: refusal) }.joined()
      + EquipmentListXML.closing
  }

  private func read(_ list: String) throws -> [EquipmentObservation] {
    try Support.read(Array(list.utf8), file: "lista.xml").observations
  }
}

extension EquipmentObservation {
  /// All it tells, but where it stood and what was dropped on the way.
  fileprivate var told: String { json.plain.canonicalText }
}

extension JSON {
  fileprivate var plain: JSON {
    switch self {
    case .object(let members):
      .object(
        members.filter { !["line", "path", "raw", "dropped"].contains($0.name) }
          .map { JSONMember($0.name, $0.value.plain) })
    case .array(let items): .array(items.map(\.plain))
    case .null, .bool, .integer, .string: self
    }
  }
}
