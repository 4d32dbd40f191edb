import Engine
import Operations
import RegistryModel
import Store
import StoreMemory
import Testing

/// The outbox: what may be sent, once, and what nobody knows.
@Suite struct MailTests {
  private let desk: CaseDesk

  init() throws {
    desk = try CaseDesk()
    let parent = try desk.open()
    try desk.apply("case.start", #"{"case":"\#(parent)","specialist":"LUIS"}"#)
    try desk.apply(
      "escalation.raise",
      #"{"case":"\#(parent)","provider":"LENOVO","lines":"#
        + #"[{"asset":"10452","part_class":"display","symptom":"Rayas","diagnosis":"Falla"}]}"#)
  }

  private func queue(_ number: Int = 1, _ text: String = "Hola") -> String {
    let content = Base64.encoded(Array("Subject: x\r\n\r\n\(text) \(number)".utf8))
    return
      #"{"escalation":"E-2026-00001","sender":"mesa@entidad.example","subject":"Rayas","#
      + #""recipient":"soporte@lenovo.example","message_id":"\#(number)@entidad.example","#
      + #""content":"\#(content)"}"#
  }

  private func mail(_ verb: String, _ more: String = "") throws {
    try desk.apply("mail.\(verb)", #"{"mail":"M-2026-00001"\#(more)}"#)
  }

  private func refusal(_ verb: String, _ more: String = "") throws -> String? {
    try desk.refusal("mail.\(verb)", #"{"mail":"M-2026-00001"\#(more)}"#)?.code.name
  }

  private func state() throws -> String? { try shown()["state"]?.stringValue }

  private func shown() throws -> JSON { try desk.ask("mail.show", #"{"mail":"M-2026-00001"}"#) }

  private func ticket() throws -> JSON {
    try desk.ask("escalation.show", #"{"escalation":"E-2026-00001"}"#)
  }

  private func isDue() throws -> Bool {
    try desk.ask("mail.list", #"{"due":true}"#)["mails"]?.arrayValue?.isEmpty == false
  }

  @Test func whatTheServerTookSendsTheTicket() throws {
    try desk.apply("mail.queue", queue())
    #expect(try isDue())
    try mail("attempt")
    #expect(try !isDue())
    #expect(try ticket()["state"] == .string("draft"))
    desk.clock.set("2026-03-02 09:30")
    try mail("sent", #","reply":"250 ok""#)
    #expect(try state() == "sent")
    #expect(try ticket()["state"] == .string("sent"))
    #expect(try ticket()["sent_at"] == .string("2026-03-02T14:30:00.000Z"))
    #expect(try refusal("attempt") == "mail.state_refused")
    #expect(try refusal("sent") == "mail.state_refused")
  }

  @Test func aLaterMailIsAMessageOfItsTicket() throws {
    try desk.apply("escalation.send", #"{"escalation":"E-2026-00001"}"#)
    try desk.apply("mail.queue", queue())
    try mail("attempt")
    try mail("sent")
    let last = try ticket()["messages"]?.arrayValue?.last
    #expect(last?["external_ref"] == .string("M-2026-00001"))
    #expect(last?["direction"] == .string("to_provider"))
    #expect(last?["to"] == .null)
  }

  @Test func nothingHalfFilledIsQueued() throws {
    try desk.apply(
      "escalation.revise",
      #"{"escalation":"E-2026-00001","lines":[{"asset":"10452","part_class":"display"}]}"#)
    #expect(try desk.refusal("mail.queue", queue())?.code.name == "escalation.incomplete")
  }

  @Test func ofTwoAttemptsOneWins() throws {
    try desk.apply("mail.queue", queue())
    try mail("attempt")
    #expect(try refusal("attempt") == "mail.in_flight")
    #expect(try refusal("attempt", #","even_if_received":true"#) == "mail.in_flight")
    #expect(try refusal("settle", #","sent":true"#) == "mail.in_flight")
    #expect(try refusal("withdraw") == "mail.state_refused")
  }

  @Test func whatWasCutOffIsUncertainAndOnlyAPersonSendsItAgain() throws {
    try desk.apply("mail.queue", queue())
    try mail("attempt")
    desk.clock.set("2026-03-02 09:15")
    #expect(try state() == "uncertain")
    #expect(try refusal("attempt") == "mail.uncertain")
    #expect(try !isDue())
    try mail("attempt", #","even_if_received":true"#)
    #expect(try shown()["attempts"] == .integer(2))
  }

  @Test func aLostMailIsSettledEitherWay() throws {
    try desk.apply("mail.queue", queue())
    try mail("attempt")
    try mail("lost")
    #expect(try state() == "uncertain")
    #expect(try refusal("attempt") == "mail.uncertain")
    try mail("settle", #","sent":false"#)
    #expect(try state() == "queued")
    try mail("attempt")
    try mail("lost")
    try mail("settle", #","sent":true"#)
    #expect(try ticket()["state"] == .string("sent"))
  }

  @Test func passingFailuresAreTriedAgainLaterAndLater() throws {
    try desk.apply("mail.queue", queue())
    try mail("attempt")
    try mail("failed", #","failure":"deferred","reply":"451 later""#)
    #expect(try shown()["not_before"] == .string("2026-03-02T14:05:00.000Z"))
    #expect(try !isDue())
    desk.clock.set("2026-03-02 09:05")
    #expect(try isDue())
    try mail("attempt")
    try mail("failed", #","failure":"unreachable""#)
    #expect(try shown()["not_before"] == .string("2026-03-02T14:20:00.000Z"))
    // A person need not wait.
    #expect(try refusal("attempt") == nil)
    try mail("failed", #","failure":"recipient_refused""#)
    desk.clock.set("2026-03-09 09:00")
    #expect(try !isDue())
  }

  @Test func oneMailOfATicketAtATime() throws {
    try desk.apply("mail.queue", queue())
    #expect(try desk.refusal("mail.queue", queue(2))?.code.name == "mail.already_queued")
    try mail("withdraw")
    #expect(try desk.refusal("mail.queue", queue())?.code.name == "mail.already_queued")
    #expect(try desk.refusal("mail.queue", queue(2)) == nil)
  }

  @Test func whatAPhotoWasInIsErasedWithIt() throws {
    let photo = #"{"escalation":"E-2026-00001","name":"a.txt","content":"QQ=="}"#
    let erase = #"{"escalation":"E-2026-00001","name":"a.txt","erase":true,"reason":"Ley 1581"}"#
    try desk.apply("escalation.attach", photo)
    try desk.apply("mail.queue", queue())
    #expect(
      try desk.refusal("escalation.detach", erase)?.code.name == "attachment.in_open_mail")
    try mail("attempt")
    try mail("sent")
    let erased = try desk.apply("escalation.detach", erase)
    #expect(erased["erased_mails"] == .strings(["M-2026-00001"]))
    #expect(try shown()["content"] == .string("erased"))
    #expect(try shown()["sender"] == .null)
    try desk.registry.store.read { reader throws(RegistryError) in
      #expect(try reader.contentDigests().isEmpty)
      _ = try StateCheck.verify(reader)
    }
    #expect(try refusal("erase", #","reason":"x""#) == "mail.erased")
  }

  @Test(arguments: [
    ("escalation.revise", #"{"escalation":"E-2026-00001","priority":"high"}"#),
    (
      "escalation.revise_line",
      #"{"escalation":"E-2026-00001","line":1,"part_number":"5D10"}"#
    ),
    (
      "escalation.attach", #"{"escalation":"E-2026-00001","name":"a.txt","content":"QQ=="}"#
    ),
    ("escalation.send", #"{"escalation":"E-2026-00001","message":"Adjunto fotos"}"#),
    ("provider.revise", #"{"provider":"LENOVO","mail":"otra@lenovo.example"}"#),
  ])
  func whatNoLongerSaysWhatItsTicketSaysStays(_ name: String, _ data: String) throws {
    try desk.apply("mail.queue", queue())
    try desk.apply(name, data)
    #expect(try refusal("attempt") == "mail.stale")
    try mail("withdraw")
    let address = name == "provider.revise" ? "otra@" : "soporte@"
    let anew = queue(2).replacing("soporte@", with: address)
    try desk.apply("mail.queue", anew)
    #expect(
      try desk.refusal("mail.attempt", #"{"mail":"M-2026-00002"}"#) == nil)
  }

  @Test func whatChangesNoWordOfItLeavesAMailFresh() throws {
    try desk.apply("mail.queue", queue())
    try desk.apply("escalation.send", #"{"escalation":"E-2026-00001"}"#)
    try desk.apply(
      "provider.revise", #"{"provider":"LENOVO","mail":"soporte@lenovo.example"}"#)
    #expect(try refusal("attempt") == nil)
  }

  @Test func nothingIsMailedAboutATicketThatEnded() throws {
    try desk.apply("mail.queue", queue())
    try desk.apply(
      "escalation.cancel", #"{"escalation":"E-2026-00001","message":"Repetido"}"#)
    #expect(try refusal("attempt") == "mail.ticket_ended")
    #expect(try refusal("withdraw") == nil)
  }

  @Test func theSameIsSentTwiceOnlyWhenAsked() throws {
    try desk.apply("mail.queue", queue())
    try mail("attempt")
    try mail("sent")
    #expect(try desk.refusal("mail.queue", queue(2))?.code.name == "mail.already_sent")
    let again = queue(2).replacing(#"{"escalation""#, with: #"{"again":true,"escalation""#)
    try desk.apply("mail.queue", again)
    try desk.apply("mail.withdraw", #"{"mail":"M-2026-00002"}"#)
    #expect(try desk.refusal("mail.queue", queue(3))?.code.name == "mail.already_sent")
    try desk.apply(
      "escalation.attach", #"{"escalation":"E-2026-00001","name":"a.txt","content":"QQ=="}"#)
    #expect(try desk.refusal("mail.queue", queue(3)) == nil)
  }

  @Test func theSenderIsNotInTheJournalAndNothingIsUndone() throws {
    try desk.apply("mail.queue", queue())
    let entry = try desk.registry.store.read { reader throws(RegistryError) in
      try reader.entry(sequence: try reader.head().sequence)
    }
    #expect(entry?.line.contains("mesa@entidad") == false)
    let undo = #"{"operation":"\#(entry?.operation ?? "")"}"#
    #expect(try desk.refusal("journal.undo", undo)?.code.name == "undo.mail")
  }

  @Test(arguments: ["x", "@x", "x@", "<x@y>", "x@y z", "x@y\r\nBcc: z", "x@y@z", "ñ@x"])
  func whatIsNoMessageIDIsRefused(_ text: String) throws {
    let data = queue().replacing(
      #""1@entidad.example""#, with: JSON.string(text).canonicalText)
    #expect(try desk.refusal("mail.queue", data)?.code.name == "mail.message_id_invalid")
  }
}
