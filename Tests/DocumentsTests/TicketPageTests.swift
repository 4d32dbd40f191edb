import Documents
import Localization
import RegistryModel
import Testing

/// The ticket as a page of text.
@Suite struct TicketPageTests {
  @Test func whatIsKnownIsNamedInTheLanguageAskedFor() {
    func page(_ language: Language) -> String {
      TicketPage.text(TicketFixture.ticket()) { Lexicon(language).text($0) ?? $0 }
    }
    #expect(page(.spanish).contains("  Prioridad: Alta\n"))
    #expect(page(.english).contains("  Priority: High\n"))
    #expect(page(.spanish).contains("  Placa: 10452\n"))
    // Nothing is said of what is not known.
    #expect(!page(.spanish).contains("Teléfono"))
    #expect(page(.spanish).split(separator: "\n").allSatisfy { $0.count <= 76 })
  }

  @Test func aMunicipalityIsNamedAndAnUnknownCodeIsSaidToBeOne() {
    func place(_ members: [JSONMember]) -> [Substring] {
      let ticket = (TicketFixture.ticket().objectValue ?? []) + members
      return TicketPage.text(.object(ticket)) { Lexicon(.spanish).text($0) ?? $0 }
        .split(separator: "\n").filter { $0.contains("Municipio") }
    }
    let code = JSONMember("site_municipality", .string("52001"))
    let name = JSONMember("site_municipality_name", .string("Pasto, Nariño"))
    #expect(place([code, name]) == ["  Municipio: Pasto, Nariño"])
    #expect(
      place([code, JSONMember("site_municipality_name", .null)])
        == ["  Municipio: código DANE 52001"])
    #expect(place([]).isEmpty)
  }

  @Test func longTextIsWrappedAndKeepsItsLines() {
    let long = Array(repeating: "palabra", count: 30).joined(separator: " ")
    let page = TicketPage.text(TicketFixture.ticket(summary: long)) { $0 }
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 76 })
    #expect(page.split(whereSeparator: \.isWhitespace).filter { $0 == "palabra" }.count == 30)
  }
}
