import ArgumentParser
import Engine
import RegistryModel

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
  @OptionGroup var sender: SenderOptions

  func execute(_ session: Session) throws(RegistryError) {
    let moment = try read.asOf.map { text throws(RegistryError) in try Moment(text) }
    let registry = try session.open(.readOnly)
    guard form != nil || output != nil else {
      let request = Request("escalation.show", data: .members(["escalation": .string(code)]))
      let ticket = try registry.answer(request, asOf: moment)
      return session.show(ticket, rows: "lines") { EscalationPage.write($0, &$1) }
    }
    let source = try TicketSource(code, in: registry, asOf: moment)
    let document = try source.document(form ?? .text, sender)
    guard let output else { return OutputSink.print(document) }
    try OutputFile.write(document, to: output, sparing: SparedFiles(session))
    OutputSink.complain(
      (session.lexicon.text("page.written", ["file": output]) ?? output) + "\n")
  }
}

/// Who sends a ticket to its provider.
struct SenderOptions: ParsableArguments {
  @Option(help: Help.option("escalation.from")) var from: String?
  @Option(help: Help.option("escalation.from_name")) var fromName: String?
}

/// The forms a ticket leaves the house in.
enum TicketForm: String, CaseIterable, ExpressibleByArgument {
  case text, json, tmf621, eml, csv, xml, html
}
