import ArgumentParser
import Engine
import RegistryModel

/// `dotacion escalation raise C-2026-00001 --asset 20077 --part fuser --symptom … --diagnosis …`
struct EscalationRaiseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "raise", abstract: Help.command("escalation.raise"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var line: EscalationLineOptions
  @Argument(help: Help.option("escalation.parent_case")) var parentCase: String
  @Option(help: Help.option("escalation.provider")) var provider: String?
  @Option(help: Help.option("escalation.kind")) var kind: String?
  @Option(help: Help.option("escalation.priority")) var priority: String?
  @Option(help: Help.option("escalation.contact")) var contact: String?
  @Option(help: Help.option("escalation.alternative_contact")) var alternativeContact: String?
  @Option(help: Help.option("escalation.contract_number")) var contractNumber: String?
  @Option(help: Help.option("escalation.purchase_order")) var purchaseOrder: String?
  @Option(help: Help.option("escalation.requested_on")) var requestedOn: String?
  @Option(help: Help.option("escalation.without_cover")) var withoutCover: String?
  @Option(help: Help.option("escalation.message_to_provider")) var message: String?
  @Flag(name: .customLong("send"), help: Help.option("escalation.send")) var isSent = false

  func request() throws(RegistryError) -> Request {
    guard let lines = try line.lines() else {
      throw RegistryError(
        .inputMissingMember, ["member": "lines"], hints: [Hint("escalation.give_lines")])
    }
    return Request(
      "escalation.raise",
      data: .members([
        "case": .string(parentCase), "lines": lines, "provider": .text(provider),
        "kind": .text(kind), "priority": .text(priority), "contact": .text(contact),
        "alternative_contact": .text(alternativeContact),
        "contract_number": .text(contractNumber), "purchase_order": .text(purchaseOrder),
        "requested_on": .text(requestedOn), "without_cover": .text(withoutCover),
        "message": .text(message), "send": isSent ? .bool(true) : nil,
      ]))
  }
}

/// `dotacion escalation revise E-2026-00001 --contact ANA --asset 20077 --part fuser …`
struct EscalationReviseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revise", abstract: Help.command("escalation.revise"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var line: EscalationLineOptions
  @Argument(help: Help.option("escalation.code")) var code: String
  @Option(help: Help.option("escalation.priority")) var priority: String?
  @Option(help: Help.option("escalation.contact")) var contact: String?
  @Option(help: Help.option("escalation.alternative_contact")) var alternativeContact: String?
  @Option(help: Help.option("escalation.contract_number")) var contractNumber: String?
  @Option(help: Help.option("escalation.purchase_order")) var purchaseOrder: String?
  @Option(help: Help.option("escalation.requested_on")) var requestedOn: String?
  @Option(help: Help.option("escalation.without_cover")) var withoutCover: String?

  func request() throws(RegistryError) -> Request {
    Request(
      "escalation.revise",
      data: .members([
        "escalation": .string(code), "lines": try line.lines(), "priority": .text(priority),
        "contact": .text(contact), "alternative_contact": .text(alternativeContact),
        "contract_number": .text(contractNumber), "purchase_order": .text(purchaseOrder),
        "requested_on": .text(requestedOn), "without_cover": .text(withoutCover),
      ]))
  }
}
