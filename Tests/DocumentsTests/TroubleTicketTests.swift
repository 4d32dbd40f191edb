import Documents
import Foundation
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

  @Test func filesAreNamedAndOnlyWholeOnesCarryTheirBytes() {
    func files(_ isWhole: Bool) -> [JSON] {
      TroubleTicket.json(
        TicketFixture.ticket(), attachments: TicketFixture.attachments, isWhole: isWhole)[
          "attachment"]?.arrayValue ?? []
    }
    #expect(files(false).map { $0["content"] } == [nil, nil, nil])
    #expect(files(true).map { $0["content"] != nil } == [true, false, true])
    #expect(files(true).first?["size"]?["amount"] == .integer(8))
    #expect(
      files(true).map { $0["attachmentType"]?.stringValue } == ["picture", "picture", "file"])
  }

  /// Every member of every object is one the standard publishes for its type.
  @Test func onlyPublishedNamesAreUsed() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("tmf621-v5-fields.txt")
    var known: [String: Set<String>] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let words = line.split(separator: " ").map(String.init)
      known[words[0]] = Set(words.dropFirst() + ["@type", "@referredType"])
    }
    func check(_ value: JSON, _ place: String) {
      for item in value.arrayValue ?? [] { check(item, place) }
      guard let members = value.objectValue else { return }
      // Quantity is the one object without a type of its own.
      let type = value["@type"]?.stringValue ?? (place == "size" ? "Quantity" : "")
      #expect(known[type] != nil, "\(place) has no @type")
      for member in members {
        #expect(known[type]?.contains(member.name) == true, "\(type).\(member.name)")
        check(member.value, member.name)
      }
    }
    check(
      TroubleTicket.json(
        TicketFixture.ticket(), attachments: TicketFixture.attachments, isWhole: true), "ticket")
  }
}
