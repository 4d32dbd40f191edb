import Engine
import RegistryModel
import Store
import StoreMemory
import Testing
import VendorImport

/// Documents written by hand: what is wrong with one is told by line and element.
@Suite struct ExchangeReadingTests {
  private static let site = "<site.register><code>PASTO</code><name>Pasto</name></site.register>"

  /// An operation each, on the second line of its document: code, line and path of its refusal.
  private static let refused: [(String, String, Int, String)] = [
    ("<site.registe/>", "operation.unknown", 2, "/exchange/site.registe[1]"),
    ("<site.list/>", "exchange.question", 2, "/exchange/site.list[1]"),
    (
      "<site.register><code>C</code>\nsuelto<name>x</name></site.register>",
      "exchange.stray_text", 2, "/exchange/site.register[1]"
    ),
    (
      "<site.register><code>C</code>\n<code>D</code><name>x</name></site.register>",
      "exchange.member_twice", 3, "/exchange/site.register[1]/code"
    ),
    (
      "<site.register colour='red'><code>C</code><name>x</name></site.register>",
      "exchange.unknown_attribute", 2, "/exchange/site.register[1]/@colour"
    ),
    (
      "<site.register>\n<code id='7'>C</code><name>x</name></site.register>",
      "exchange.unknown_attribute", 3, "/exchange/site.register[1]/code/@id"
    ),
    (
      "<site.register><code>C</code><name>x</name>\n<closures><day>2026-01-01</day></closures>"
        + "</site.register>",
      "exchange.no_item", 3, "/exchange/site.register[1]/closures/day[1]"
    ),
    (
      "<site.register><code>C</code>\n<name xsi:nil='true'>x</name></site.register>",
      "exchange.nil_not_empty", 3, "/exchange/site.register[1]/name"
    ),
    (
      "<site.register><code>C</code>\n<o:name xmlns:o='urn:o'>x</o:name></site.register>",
      "exchange.foreign_element", 3, "/exchange/site.register[1]/name"
    ),
    (
      "<o:site.register xmlns:o='urn:o'><code>C</code></o:site.register>",
      "exchange.foreign_element", 2, "/exchange/site.register[1]"
    ),
    (
      "<site.register><code>C</code>\n<nane>x</nane></site.register>",
      "input.missing_member", 2, "/exchange/site.register[1]"
    ),
    (
      "<site.register><code>C</code><name>x</name>\n<colour>x</colour></site.register>",
      "input.unknown_member", 3, "/exchange/site.register[1]/colour"
    ),
    (
      "<site.register><code>C</code>\n<name><a>x</a></name></site.register>",
      "input.wrong_type", 3, "/exchange/site.register[1]/name"
    ),
    (
      "<site.register><code>C</code><name>x</name><closures><item>2026-01-01</item>\n"
        + "<item>2026-02-30</item></closures></site.register>",
      "input.invalid_date", 3, "/exchange/site.register[1]/closures/item[2]"
    ),
    (
      "<site.register id='a b'><code>C</code><name>x</name></site.register>",
      "input.invalid_operation_id", 2, "/exchange/site.register[1]/@id"
    ),
    (
      "<site.revise><site>C</site>\n<expect><revision of='site:C'>uno</revision></expect>"
        + "</site.revise>",
      "input.wrong_type", 3, "/exchange/site.revise[1]/expect"
    ),
    (
      "<site.revise><site>C</site>\n<expect><rev>1</rev></expect></site.revise>",
      "exchange.no_item", 3, "/exchange/site.revise[1]/expect/rev"
    ),
    (
      "<site.revise>\n<site>C</site></site.revise>", "site.not_found", 3,
      "/exchange/site.revise[1]/site"
    ),
  ]

  @Test(arguments: refused.indices)
  func aRefusalSaysWhereItIs(_ index: Int) throws {
    let (body, code, line, path) = ExchangeReadingTests.refused[index]
    let document = ExchangeFiles.document(body + ExchangeReadingTests.site)
    let steps = try ExchangeFiles.carryOut(document, on: TestRegistries.memory())
    #expect(steps.map(\.action) == ["refused", "applied"])
    let error = try #require(steps.first?.error)
    #expect(error.code.name == code)
    #expect(error.location?.line == line)
    #expect(error.location?.pointer == path)
  }

  /// What concerns the whole document keeps all of it out.
  @Test(arguments: [
    ("<exchange xmlns='urn:dotacion:exchange:2'/>", "exchange.namespace"),
    ("<exchange/>", "exchange.namespace"),
    ("<exchange xmlns='urn:dotacion:exchange:1' by='x'/>", "exchange.unknown_attribute"),
    ("<exchange xmlns='urn:dotacion:exchange:1'>x</exchange>", "exchange.stray_text"),
    ("<exchange xmlns='urn:dotacion:exchange:1'>", "xml.malformed"),
    ("", "xml.empty"),
    (
      "<!DOCTYPE e [<!ENTITY x 'y'>]><exchange xmlns='urn:dotacion:exchange:1'>&x;</exchange>",
      "xml.entity_reference"
    ),
    (
      "<!DOCTYPE e [<!ENTITY x 'y'>]><exchange xmlns='urn:dotacion:exchange:1'>"
        + "<site.register><code>&x;</code></site.register></exchange>",
      "xml.entity_reference"
    ),
    (
      "<!DOCTYPE e [<!ENTITY x 'y'>]><exchange xmlns='urn:dotacion:exchange:1'>"
        + "<site.register note='&x;'/></exchange>",
      "xml.entity_reference"
    ),
    (
      "<exchange xmlns='urn:dotacion:exchange:1'><site.register>"
        + String(repeating: "<a>", count: 80) + String(repeating: "</a>", count: 80)
        + "</site.register></exchange>",
      "xml.too_deep"
    ),
    (
      "<exchange xmlns='urn:dotacion:exchange:1'/><?xml version='1.0'?><exchange/>",
      "xml.several_documents"
    ),
  ])
  func aBrokenDocumentIsRefused(_ document: String, _ wanted: String) throws {
    let registry = TestRegistries.memory()
    #expect(code { _ = try ExchangeFiles.carryOut(document, on: registry) } == wanted)
    #expect(try ExchangeFiles.lines(registry) == [])
  }

  @Test func membersStandInAnyOrder() throws {
    let document = ExchangeFiles.document(
      "<site.register><name>Pasto</name><!-- la de Nariño --><code>PA<![CDATA[STO]]></code>"
        + "</site.register>")
    let steps = try ExchangeFiles.carryOut(document, on: TestRegistries.memory())
    #expect(steps.map(\.action) == ["applied"])
    #expect(steps.first?.result?["code"] == .string("PASTO"))
  }

  @Test func whatWasDoneIsNotDoneAgain() throws {
    let registry = TestRegistries.memory()
    let document = ExchangeFiles.document(
      ExchangeReadingTests.site + "<site.revise id='r-1'><site>PASTO</site><name>P</name>"
        + "</site.revise>")
    let first = try ExchangeFiles.carryOut(document, on: registry)
    #expect(first.map(\.id).last == "r-1")
    #expect(first.map(\.id).first?.hasPrefix("exchange-") == true)
    let second = try ExchangeFiles.carryOut(document, on: registry)
    #expect(second.map(\.action) == ["repeated", "repeated"])
    #expect(try ExchangeFiles.lines(registry).count == 2)
  }

  @Test func oneRefusalKeepsAllOutWhenAskedTo() throws {
    let registry = TestRegistries.memory()
    let document = ExchangeFiles.document(ExchangeReadingTests.site + "<site.registe/>")
    #expect(
      code { _ = try ExchangeFiles.carryOut(document, on: registry, isAllOrNothing: true) }
        == "import.blocked")
    #expect(try ExchangeFiles.lines(registry) == [])
  }

  @Test func aRefusedOperationLeavesNoTrace() throws {
    let registry = TestRegistries.memory()
    let double =
      ExchangeReadingTests.site
      + "<location.register><in>PASTO</in><code>P1</code><kind>floor</kind><name>x</name>"
      + "</location.register>"
    let document = ExchangeFiles.document(double + double)
    let steps = try ExchangeFiles.carryOut(document, on: registry)
    #expect(steps.map(\.action) == ["applied", "applied", "refused", "refused"])
    #expect(try ExchangeFiles.lines(registry).count == 2)
    let state = try registry.store.read { reader throws(RegistryError) in
      try StateCheck.verify(reader)
    }
    #expect(state == (try registry.digest()))
  }

  @Test(arguments: [
    (ExchangeFiles.document(site), ExchangeContent.operations),
    (ExchangeFiles.document("<line/>"), .journal),
    (ExchangeFiles.document("<sealed/>"), .journal),
    ("<exchange xmlns='urn:dotacion:exchange:1'/>", .operations),
    ("<exchange xmlns='urn:acme:exchange'/>", nil),
    ("<REQUEST/>", nil),
    ("no es XML", nil),
  ])
  func aDocumentIsKnownByItsRoot(_ document: String, _ wanted: ExchangeContent?) throws {
    #expect(try ExchangeReader.recognise(XMLBytes(Array(document.utf8))) == wanted)
  }
}
