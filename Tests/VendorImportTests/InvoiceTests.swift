import RegistryModel
import Testing
import VendorImport

/// Electronic invoices, UBL 2.1, alone and as DIAN wraps them.
@Suite struct InvoiceTests {
  private static let namespace = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"

  private static func invoice(_ lines: String, header: String = "") -> String {
    "<Invoice xmlns='\(namespace)'><ID>EJ-1</ID><IssueDate>2026-01-15</IssueDate>"
      + "<DocumentCurrencyCode>COP</DocumentCurrencyCode>\(header)\(lines)</Invoice>"
  }

  private static func line(quantity: String, _ item: String, _ rest: String = "") -> String {
    "<InvoiceLine><ID>1</ID><InvoicedQuantity>\(quantity)</InvoicedQuantity>"
      + "<Item>\(item)</Item>\(rest)</InvoiceLine>"
  }

  private static func serial(_ text: String) -> String {
    "<ItemInstance><SerialID>\(text)</SerialID></ItemInstance>"
  }

  @Test(arguments: ["3", "1", "2.5", "", "dos"])
  func refusesALineWhoseQuantityIsNotItsSerials(_ quantity: String) throws {
    let document = try Support.read(
      Self.invoice(Self.line(quantity: quantity, Self.serial("EJ-A1") + Self.serial("EJ-A2"))))
    #expect(document.observations.isEmpty)
    let refusal = try #require(document.refused.first)
    #expect(refusal.error.code == .importQuantityMismatch)
    #expect(refusal.error.params["serials"] == "2")
    #expect(refusal.path == "/Invoice/InvoiceLine[1]")
  }

  @Test func refusesALineWithAJunkSerial() throws {
    let document = try Support.read(
      Self.invoice(Self.line(quantity: "2", Self.serial("EJ-A1") + Self.serial("N/A"))))
    #expect(document.refused.map(\.error.code) == [.importQuantityMismatch])
    #expect(document.refused.first?.error.params["junk"] == "1")
    #expect(document.refused.first?.dropped.map(\.reason) == [.junkSerial])
  }

  @Test func refusesALineThatRepeatsASerial() throws {
    let document = try Support.read(
      Self.invoice(Self.line(quantity: "2", Self.serial("EJ-A1") + Self.serial("ej-a1 "))))
    #expect(document.refused.map(\.error.code) == [.importSerialRepeated])
  }

  @Test func inventsNothingForALineWithoutSerials() throws {
    let document = try Support.read(
      Self.invoice(Self.line(quantity: "5", "<Description>Computador</Description>")))
    #expect(document.observationCount == 0)
    #expect(document.refusedCount == 0)
    #expect(document.ignored.map(\.reason) == ["import.no_serials"])
    #expect(document.ignored.map(\.path) == ["/Invoice/InvoiceLine[1]"])
  }

  @Test func givesEachUnitItsOwnPathAndTheLinesPrice() throws {
    let document = try Support.read(
      Self.invoice(
        Self.line(
          quantity: "2.000000", Self.serial("EJ-A1") + Self.serial("EJ-A2"),
          "<Price><PriceAmount currencyID='USD'>1000.125</PriceAmount>"
            + "<BaseQuantity>2</BaseQuantity></Price>")))
    #expect(
      document.observations.map(\.path) == [
        "/Invoice/InvoiceLine[1]/Item/ItemInstance[1]",
        "/Invoice/InvoiceLine[1]/Item/ItemInstance[2]",
      ])
    let money = Money(minorUnits: 50_006, currency: "USD")
    #expect(document.observations.map(\.acquisition?.unitValue) == [money, money])
    #expect(document.observations.first?.acquisition?.issued == CivilDate("2026-01-15"))
  }

  @Test func dropsAPriceInACurrencyNobodyKnows() throws {
    let document = try Support.read(
      Self.invoice(
        Self.line(
          quantity: "1", Self.serial("EJ-A1"),
          "<Price><PriceAmount currencyID='XXA'>10</PriceAmount></Price>")))
    #expect(document.observations.first?.acquisition?.unitValue == nil)
    #expect(document.observations.first?.dropped.map(\.reason) == [.unknownCurrency])
  }

  @Test(arguments: [("4", 4, true), ("5", nil, false)])
  func verifiesTheSuppliersCheckDigit(_ given: String, kept: Int?, isRight: Bool) throws {
    let supplier =
      "<AccountingSupplierParty><Party><PartyTaxScheme><RegistrationName>S</RegistrationName>"
      + "<CompanyID schemeID='\(given)' schemeName='31'>800.197.268</CompanyID>"
      + "</PartyTaxScheme></Party></AccountingSupplierParty>"
    let document = try Support.read(
      Self.invoice(Self.line(quantity: "1", Self.serial("EJ-A1")), header: supplier))
    let observation = try #require(document.observations.first)
    #expect(observation.acquisition?.providerTaxNumber?.number == "800197268")
    #expect(observation.acquisition?.providerTaxNumber?.checkDigit == kept)
    #expect(observation.dropped.map(\.reason) == (isRight ? [] : [.wrongCheckDigit]))
  }

  @Test func readsTheInvoiceInsideAnAttachedDocument() throws {
    let inner = Self.invoice(Self.line(quantity: "1", "\n" + Self.serial("EJ-Ñ1")))
    // The declaration is stale: the text was decoded with its wrapper.
    let declared = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + inner
    let document = try Support.read(Self.wrapped("\n" + declared))
    #expect(document.profile == "ubl-invoice")
    #expect(document.wrapper == "AttachedDocument")
    let observation = try #require(document.observations.first)
    #expect(observation.serial == "EJ-Ñ1")
    #expect(
      observation.path
        == "/AttachedDocument/Attachment/ExternalReference/Description"
        + "/Invoice/InvoiceLine[1]/Item/ItemInstance[1]")
    // The text begins on line 3 of the wrapper with an empty line; the serial is on its fourth.
    #expect(observation.line == 6)
  }

  @Test func unwrapsOnceOnly() {
    let text = Self.wrapped(Self.wrapped("<Invoice/>").replacing("]]>", with: "]]&gt;"))
    #expect(Support.failure(text)?.code == .importNestedWrapper)
  }

  @Test(arguments: ["", "  \n ", "<Description/>"])
  func refusesAWrapperWithNothingInIt(_ content: String) {
    let text =
      "<AttachedDocument xmlns='urn:oasis:names:specification:ubl:schema:xsd:AttachedDocument-2'>"
      + "<Attachment><ExternalReference>\(content)</ExternalReference></Attachment>"
      + "</AttachedDocument>"
    #expect(Support.failure(text)?.code == .importEmptyWrapper)
  }

  @Test func doesNotKnowInvoicesOfOtherNamespaces() {
    #expect(Support.failure("<Invoice xmlns='urn:example'/>")?.code == .importFormatUnknown)
  }

  private static func wrapped(_ text: String) -> String {
    "<AttachedDocument xmlns='urn:oasis:names:specification:ubl:schema:xsd:AttachedDocument-2'>\n"
      + "<Attachment><ExternalReference>\n<Description><![CDATA[\(text)]]></Description>"
      + "</ExternalReference></Attachment></AttachedDocument>"
  }
}
