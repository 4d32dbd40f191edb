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
  @OptionGroup var facts: TicketMessageOptions
  @OptionGroup var theirs: TicketTheirsOptions
  @Argument(help: Help.option("escalation.text")) var text: String
  @Option(help: Help.option("escalation.direction")) var direction: String?

  func request() -> Request {
    Request(
      "escalation.note",
      data: .object(
        facts.members + theirs.members + [JSONMember("note", .string(text))]
          + (direction.map { [JSONMember("direction", .string($0))] } ?? [])))
  }
}
