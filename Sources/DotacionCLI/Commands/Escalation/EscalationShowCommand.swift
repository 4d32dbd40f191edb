import ArgumentParser
import Documents
import Engine
import Localization
import RegistryModel

extension ErrorCode {
  static let usageNoSender = ErrorCode("usage.no_sender", .usage)
}

/// `dotacion escalation show E-2026-00001 [--as eml --from mesa@entidad.gov.co --output t.eml]`
///
/// Without `--as`, how the ticket stands, for us; with it, the ticket as its provider gets it.
struct EscalationShowCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.command("escalation.show"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("escalation.code")) var code: String
  @Option(name: .customLong("as"), help: Help.option("escalation.as")) var form: TicketForm?
  @Option(help: Help.option("escalation.output")) var output: String?
  @Option(help: Help.option("escalation.from")) var from: String?
  @Option(help: Help.option("escalation.from_name")) var fromName: String?

  func execute(_ session: Session) throws(RegistryError) {
    let moment = try read.asOf.map { text throws(RegistryError) in try Moment(text) }
    let request = Request("escalation.show", data: .members(["escalation": .string(code)]))
    let ticket = try session.open(.readOnly).answer(request, asOf: moment)
    guard form != nil || output != nil else {
      return session.show(ticket, rows: "lines") { EscalationPage.write($0, &$1) }
    }
    let document = try document(ticket)
    guard let output else { return OutputSink.print(document) }
    try OutputFile.write(document, to: output)
    OutputSink.complain(
      (session.lexicon.text("page.written", ["file": output]) ?? output) + "\n")
  }

  private func document(_ ticket: JSON) throws(RegistryError) -> String {
    switch form ?? .text {
    case .text: return TicketPage.text(ticket, words: words(ticket))
    case .json: return ticket.prettyText
    case .tmf621: return TroubleTicket.json(ticket).prettyText
    case .eml: return try mail(ticket).eml(ticket, words: words(ticket))
    }
  }

  /// The words of the provider's language.
  private func words(_ ticket: JSON) -> (String) -> String {
    let language = ticket["language"]?.stringValue.flatMap { Language(rawValue: $0) }
    let lexicon = Lexicon(language ?? .spanish)
    return { lexicon.text($0) ?? $0 }
  }

  /// From whoever was named, else the ticket's contact.
  private func mail(_ ticket: JSON) throws(RegistryError) -> TicketMail {
    let contact = ticket["contact_mail"]?.stringValue
    guard let address = from ?? contact else {
      throw RegistryError(.usageNoSender, hints: [Hint("escalation.name_sender")])
    }
    let contactName = from == nil ? ticket["contact_name"]?.stringValue : nil
    let revision = ticket["revision"]?.integerValue ?? 0
    return TicketMail(
      from: address, fromName: fromName ?? contactName,
      messageID: "\(ticket["code"]?.stringValue ?? code).\(revision)",
      date: RunContext.current.environment.now())
  }
}

/// The forms a ticket leaves the house in.
enum TicketForm: String, CaseIterable, ExpressibleByArgument {
  case text, json, tmf621, eml
}
