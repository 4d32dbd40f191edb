import Documents
import Foundation
import Localization
import RegistryModel
import Testing

/// The ticket as XML, comma-separated values and a page to print, with texts that would break them.
@Suite struct TicketFormsTests {
  private static let hostile =
    "</summary><script>alert('x')</script>\u{1}\u{FFFE}]]>&amp;\"\r\n=1+1"

  private func hostileTicket() -> JSON {
    var members = TicketFixture.ticket(summary: Self.hostile).objectValue ?? []
    for name in ["site_address", "contact_name", "ticket_number", "provider"] {
      members.removeAll { $0.name == name }
      members.append(JSONMember(name, .string(Self.hostile)))
    }
    return .object(members)
  }

  @Test func xmlKeepsTextAsTextAndNothingForbidden() {
    let xml = TicketXML.text(hostileTicket(), attachments: TicketFixture.attachments)
    #expect(!xml.contains("<script>"))
    #expect(!xml.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(xml.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;\u{FFFD}\u{FFFD}]]&gt;"))
    #expect(xml.contains("&amp;amp;&quot;&#13;\n=1+1</summary>"))
    // Never what was said among ourselves.
    #expect(!xml.contains("precio"))
    #expect(xml.contains("<content>iVBORwABAv8=</content>"))
  }

  @Test func whatIsNotKnownHasNoElement() {
    let xml = TicketXML.text(.members(["code": .string("E-1"), "lines": .array([])]))
    #expect(
      xml.split(separator: "\n").dropFirst()
        == ["<escalation xmlns=\"\(TicketXML.namespace)\" code=\"E-1\">", "</escalation>"])
  }

  @Test func aRowALineAndNothingASpreadsheetWouldRun() {
    let csv = TicketCSV.text(TicketFixture.ticket(summary: "=HYPERLINK(\"x\")"))
    let rows = csv.components(separatedBy: "\r\n")
    #expect(rows.count == 3 && rows[2].isEmpty)
    #expect(rows[0].hasPrefix("code,ticket_number,"))
    #expect(rows[1].contains(#","'=HYPERLINK(""x"")","#))
    #expect(rows[0].split(separator: ",").count == 50)
  }

  @Test func thePieceUnderWarrantyIsInEveryDocument() {
    let ticket = TicketFixture.ticket()
    let words: @Sendable (String) -> String = { Lexicon(.spanish).text($0) ?? $0 }
    let page = TicketPage.text(ticket, isMail: true, words: words)
    let html = TicketHTML(entity: nil, verdicts: [], language: "es", words: words).text(ticket)
    #expect(page.contains("Serial de la parte: DSP-90817"))
    #expect(html.contains("<dt>Serial de la parte</dt><dd>DSP-90817</dd>"))
    #expect(TicketCSV.text(ticket).contains(",DSP-90817,"))
    #expect(TicketXML.text(ticket).contains("<serial>DSP-90817</serial>"))
    #expect(TroubleTicket.json(ticket).canonicalText.contains(#""name":"1.part_serial""#))
  }

  @Test(arguments: ["=1", "+1", "-1", "@x", "\tx"])
  func formulasAreMadeText(_ text: String) {
    #expect(TicketCSV.text(TicketFixture.ticket(summary: text)).contains(",'" + text + ","))
  }

  @Test func thePageIsWholeAndHarmless() {
    let page = TicketHTML(
      entity: "Unidad <A>", verdicts: ["CUBIERTO por «HP» & Cía."], language: "es",
      words: { Lexicon(.spanish).text($0) ?? $0 })
    let html = page.text(hostileTicket(), attachments: TicketFixture.attachments)
    #expect(!html.contains("<script>") && !html.contains("<b>Rayas"))
    #expect(html.contains("Unidad &lt;A&gt;") && html.contains("CUBIERTO por «HP» &amp; Cía."))
    #expect(html.contains("<img alt=\"\" src=\"data:image/png;base64,iVBORwABAv8=\">"))
    #expect(html.contains("perdida.jpg (imagen JPEG, 7 B, falta el contenido)"))
    #expect(!html.contains("http:") && !html.contains("https:") && !html.contains("url("))
    // Every key had its word.
    #expect(!html.contains("label.") && !html.contains("ticket."))
  }
}
