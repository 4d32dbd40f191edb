import RegistryModel
import Testing

@Suite struct MunicipalityTests {
  @Test(arguments: [
    ("52001", "Pasto, Nariño"), ("05001", "Medellín, Antioquia"), ("11001", "Bogotá, D. C."),
    ("91263", "El Encanto, Amazonas"), ("27493", "Nuevo Belén de Bajirá, Chocó"),
    ("99773", "Cumaribo, Vichada"),
  ])
  func aCodeHasItsNameAndDepartment(_ code: String, _ name: String) {
    #expect(Municipality.name(code) == name)
  }

  @Test func whatIsNotInTheListHasNoName() {
    for code in ["52000", "00000", "5200", "52", ""] { #expect(Municipality.name(code) == nil) }
  }

  /// DANE counts 1.122: municipalities, districts and areas that are neither.
  @Test func noneIsMissing() {
    let codes = (5000..<100_000).map { number in
      String(repeating: "0", count: number < 10_000 ? 1 : 0) + String(number)
    }
    #expect(codes.filter { Municipality.name($0) != nil }.count == 1122)
  }
}
