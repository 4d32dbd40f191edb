import ArgumentParser
import Engine
import RegistryModel

/// `dotacion escalation note E-2026-00001 "Llaman mañana" --direction from_provider`
struct EscalationNoteCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "note", abstract: Help.command("escalation.note"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: EscalationStepOptions
  @Argument(help: Help.option("escalation.text")) var text: String
  @Option(help: Help.option("escalation.direction")) var direction: String?

  func request() -> Request {
    Request(
      "escalation.note",
      data: .members([
        "escalation": .string(step.code), "note": .string(text), "direction": .text(direction),
        "ticket_number": .text(step.ticketNumber), "promised_on": .text(step.promisedOn),
        "external_ref": .text(step.externalRef), "channel": .text(step.channel),
      ]))
  }
}
