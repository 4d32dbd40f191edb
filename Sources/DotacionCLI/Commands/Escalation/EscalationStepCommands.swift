import ArgumentParser
import Engine
import RegistryModel

/// What every message of a ticket takes.
struct TicketMessageOptions: ParsableArguments {
  @Argument(help: Help.option("escalation.code")) var code: String
  @Option(help: Help.option("escalation.external_ref")) var externalRef: String?
  @Option(help: Help.codes("escalation.channel", TicketChannelKind.self)) var channel: String?

  var members: [JSONMember] {
    let given = JSON.members([
      "escalation": .string(code), "external_ref": .text(externalRef), "channel": .text(channel),
    ])
    return given.objectValue ?? []
  }
}

/// What only the provider can say.
struct TicketTheirsOptions: ParsableArguments {
  @Option(help: Help.option("escalation.ticket_number")) var ticketNumber: String?
  @Option(help: Help.option("escalation.promised_on")) var promisedOn: String?

  var members: [JSONMember] {
    let given = JSON.members([
      "ticket_number": .text(ticketNumber), "promised_on": .text(promisedOn),
    ])
    return given.objectValue ?? []
  }
}

/// What every move of a ticket takes.
struct EscalationStepOptions: ParsableArguments {
  @OptionGroup var facts: TicketMessageOptions
  @Option(help: Help.option("escalation.message")) var message: String?

  var members: [JSONMember] {
    facts.members + (message.map { [JSONMember("message", .string($0))] } ?? [])
  }
}

/// One move of a ticket: the operation has the command's name.
protocol EscalationStepCommand: WriteCommand {
  static var verb: String { get }
  var step: EscalationStepOptions { get }
}

extension EscalationStepCommand {
  static func configured() -> CommandConfiguration {
    CommandConfiguration(commandName: verb, abstract: Help.command("escalation.\(verb)"))
  }

  func request() -> Request {
    Request("escalation.\(Self.verb)", data: .object(step.members))
  }
}

/// A move the provider makes: with it may come its number and what it promises.
protocol ProvidersStepCommand: EscalationStepCommand {
  var theirs: TicketTheirsOptions { get }
}

extension ProvidersStepCommand {
  func request() -> Request {
    Request("escalation.\(Self.verb)", data: .object(step.members + theirs.members))
  }
}

/// `dotacion escalation send E-2026-00001`
struct EscalationSendCommand: EscalationStepCommand {
  static let verb = "send"
  static var configuration: CommandConfiguration { configured() }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: EscalationStepOptions
}

/// `dotacion escalation acknowledge E-2026-00001 --ticket-number 7788`
struct EscalationAcknowledgeCommand: ProvidersStepCommand {
  static let verb = "acknowledge"
  static var configuration: CommandConfiguration { configured() }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: EscalationStepOptions
  @OptionGroup var theirs: TicketTheirsOptions
}

/// `dotacion escalation reject E-2026-00001 --message "…"`
struct EscalationRejectCommand: ProvidersStepCommand {
  static let verb = "reject"
  static var configuration: CommandConfiguration { configured() }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: EscalationStepOptions
  @OptionGroup var theirs: TicketTheirsOptions
}

/// `dotacion escalation pend E-2026-00001 --message "…"`
struct EscalationPendCommand: ProvidersStepCommand {
  static let verb = "pend"
  static var configuration: CommandConfiguration { configured() }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: EscalationStepOptions
  @OptionGroup var theirs: TicketTheirsOptions
}

/// `dotacion escalation hold E-2026-00001 --message "…" --promised-on 2026-03-09`
struct EscalationHoldCommand: ProvidersStepCommand {
  static let verb = "hold"
  static var configuration: CommandConfiguration { configured() }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: EscalationStepOptions
  @OptionGroup var theirs: TicketTheirsOptions
}

/// `dotacion escalation progress E-2026-00001`
struct EscalationProgressCommand: ProvidersStepCommand {
  static let verb = "progress"
  static var configuration: CommandConfiguration { configured() }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: EscalationStepOptions
  @OptionGroup var theirs: TicketTheirsOptions
}

/// `dotacion escalation resolve E-2026-00001 --message "…"`
struct EscalationResolveCommand: ProvidersStepCommand {
  static let verb = "resolve"
  static var configuration: CommandConfiguration { configured() }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: EscalationStepOptions
  @OptionGroup var theirs: TicketTheirsOptions
}

/// `dotacion escalation close E-2026-00001 [--with-parts-due "…"]`
struct EscalationCloseCommand: EscalationStepCommand {
  static let verb = "close"
  static var configuration: CommandConfiguration { configured() }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: EscalationStepOptions
  @Option(help: Help.option("escalation.with_parts_due")) var withPartsDue: String?

  func request() -> Request {
    var members = step.members
    if let withPartsDue { members.append(JSONMember("with_parts_due", .string(withPartsDue))) }
    return Request("escalation.close", data: .object(members))
  }
}

/// `dotacion escalation cancel E-2026-00001 --message "…"`
struct EscalationCancelCommand: EscalationStepCommand {
  static let verb = "cancel"
  static var configuration: CommandConfiguration { configured() }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var step: EscalationStepOptions
}
