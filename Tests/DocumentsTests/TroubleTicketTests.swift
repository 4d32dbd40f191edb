import Documents
import RegistryModel
import Testing

/// The ticket in TMF621's names.
@Suite struct TroubleTicketTests {
  @Test func membersAreNamedAsInVersion5() {
    let ticket = TroubleTicket.json(TicketFixture.ticket())
    #expect(ticket["status"] == .string("pending"))
    #expect(ticket["statusChangeDate"] == .string("2026-03-02T17:00:00.000Z"))
    #expect(ticket["severity"] == .string("Major"))
    #expect(ticket["description"] == .string("Rayas\nCon monitor externo no falla"))
    // The end of the day in Colombia is five hours later in UTC.
    #expect(ticket["requestedResolutionDate"] == .string("2026-03-06T04:59:59.000Z"))
    #expect(
      ticket["externalIdentifier"]?.arrayValue?.map { $0["id"] }
        == [.string("E-2026-00001"), .string("LN-778"), .string("C-2026-00001")])
    #expect(ticket["relatedEntity"]?.arrayValue?.first?["role"] == .string("affected"))
  }

  @Test(arguments: ["draft", "sent"])
  func whatTMF621DoesNotKnowHasNoStatus(_ state: String) {
    #expect(TroubleTicket.json(TicketFixture.ticket(state: state))["status"] == nil)
  }

  @Test func inProgressIsSpeltAsThere() {
    let ticket = TroubleTicket.json(TicketFixture.ticket(state: "in_progress"))
    #expect(ticket["status"] == .string("inProgress"))
  }

  @Test func whatWeSaidAmongOurselvesStays() {
    let text = TroubleTicket.json(TicketFixture.ticket()).canonicalText
    #expect(!text.contains("precio"))
    #expect(text.contains("Adjunto fotos"))
  }
}
