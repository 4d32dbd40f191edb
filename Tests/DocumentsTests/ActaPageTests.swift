import Documents
import Localization
import RegistryModel
import Store
import Testing

@Suite struct ActaPageTests {
  /// One thing of each, as `audit.acta` answers it.
  private let acta = #"""
    {"content":{"code":"A-2026-00007","site":"PASTO","site_name":"Sede Pasto","state":"closed",
    "location":null,"kind":"laptop","custodian":"LUIS","blind":true,"sample":117,"seed":42,
    "municipality":"52001","address":"Calle 18 # 24-10","opened_local":"2026-03-02 09:16",
    "closed_local":"2026-03-04 16:00","previous_acta":null,
    "numbers":{"expected":3,"found":2,"matched":1,"misplaced":1,"missing":1,"surplus":0},
    "counters":[{"round":1,"person":"ANA","scans":9}],"matched":["10101"],
    "findings":[{"finding":"10102","class":"misplaced","model":"Dell Latitude 5440",
    "serial":"ABC0102","custodian":"LUIS","expected_place":"PASTO/P2","found_place":"PASTO/P1",
    "decision":"correct_location","reason":"Se trasladó con su usuario y nadie lo avisó a tiempo.",
    "decided_by":"ANA","approved_by":"EVA"}],
    "adjustments":[{"finding":"10102","decision":"correct_location","request":{"op":"asset.move"}}],
    "signatories":[{"person":"ANA","role":"auditor"}],"observations":"Sin novedad."},
    "people":[{"code":"ANA","name":"Ana Gómez"},{"code":"LUIS","name":null}],
    "digest":"abc","previous_digest":null}
    """#

  private func page(_ language: Language) throws -> [String] {
    let lexicon = Lexicon(language)
    let text = ActaPage.text(try JSONParser.parse(acta)) { lexicon.text($0) ?? "¡\($0)!" }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: Language.allCases)
  func noLineIsWiderThanEightyColumns(_ language: Language) throws {
    let lines = try page(language)
    #expect(lines.count > 40)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func itReadsAsAnActaInSpanish() throws {
    let lines = try page(.spanish)
    #expect(
      lines[0].drop { $0 == " " } == "ACTA DE TOMA FÍSICA DE BIENES DEVOLUTIVOS N.º A-2026-00007")
    #expect(lines[2].hasPrefix("En Sede Pasto (sede PASTO), entre el 2026-03-02 09:16 y el 2026"))
    #expect(lines.contains("1. ALCANCE"))
    #expect(lines.contains("   Responsable: LUIS"))
    #expect(lines.contains("   Muestra: 117 bienes, sorteados con la semilla 42"))
    #expect(lines.contains("   Esperados " + String(repeating: ".", count: 50) + " 3"))
    #expect(lines.contains("   Ana Gómez (ANA): conteo 1, lecturas: 9"))
    #expect(lines.contains("   - 10102 — Dell Latitude 5440"))
    #expect(lines.contains("     Se esperaba en: PASTO/P2"))
    #expect(lines.contains("     Decisión: Corregir la ubicación"))
    #expect(lines.contains("   1) 10102: Corregir la ubicación. Trasladar equipo."))
    #expect(lines.contains("   Acta anterior de la sede: ninguna; es la primera"))
    #expect(lines.contains("   Auditor"))
  }

  /// A numbered heading whose words are missing would be its key.
  @Test(arguments: Language.allCases)
  func everyWordOfThePageExists(_ language: Language) throws {
    // The kind of equipment has its words elsewhere.
    let missing = try page(language).filter { $0.contains("¡") && !$0.contains("equipment_kind") }
    #expect(missing.isEmpty)
  }
}

@Suite struct ActaSealTests {
  private func acta(_ code: String, _ previous: String?) -> JSON {
    .members([
      "content": .members([
        "code": .string(code), "previous_acta": previous.map { .string($0) } ?? .null,
      ])
    ])
  }

  private func sealed(_ actas: [String: JSON], _ code: String) throws -> JSON {
    try ActaSeal.sealed(
      code,
      fetch: { name throws(RegistryError) in
        guard let acta = actas[name] else { throw RegistryError(ErrorCode("x", .bug)) }
        return acta
      }, hash: { Digest.hexadecimal(of: $0) })
  }

  /// `printf '%s' '{"content":{…},"previous_digest":null}' | sha256sum`
  @Test func theDigestIsThatOfTheContentAndTheOneBefore() throws {
    let actas = ["A-1": acta("A-1", nil), "A-2": acta("A-2", "A-1")]
    let first = try sealed(actas, "A-1")
    #expect(
      first["digest"] == .string("165550f9d4bfe733b483e3cd1e459d37ec7b08f3bd6c2c64d4bbb9143a38adc5")
    )
    #expect(first["previous_digest"] == .null)
    let second = try sealed(actas, "A-2")
    #expect(second["previous_digest"] == first["digest"])
    #expect(
      second["digest"]
        == .string("265a8fa43b27c85417da54c6d2da430756f01fe3b85fe5526e3b4a8dc026a81b"))
  }

  @Test func anAlteredActaChangesEveryLaterDigest() throws {
    let before = ["A-1": acta("A-1", nil), "A-2": acta("A-2", "A-1")]
    var after = before
    after["A-1"] = .members(["content": .members(["code": .string("A-1"), "x": .integer(1)])])
    #expect(try sealed(before, "A-2")["digest"] != sealed(after, "A-2")["digest"])
  }
}
