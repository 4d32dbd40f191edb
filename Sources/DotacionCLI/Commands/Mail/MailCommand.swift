import ArgumentParser
import Documents
import Engine
import RegistryModel

/// `dotacion mail …`: the outbox.
struct MailCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mail", abstract: Help.command("mail"),
      subcommands: [
        MailQueueCommand.self, MailSendCommand.self, MailSettleCommand.self,
        MailWithdrawCommand.self, MailEraseCommand.self, MailListCommand.self,
        MailShowCommand.self,
      ])
  }
}

/// `dotacion mail queue E-2026-00001 --from mesa@entidad.gov.co`
struct MailQueueCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "queue", abstract: Help.command("mail.queue"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("escalation.code")) var code: String
  @OptionGroup var sender: SenderOptions
  @Flag(help: Help.option("mail.again")) var again = false

  func execute(_ session: Session) throws(RegistryError) {
    let registry = try session.open(write.isRehearsal ? .readOnly : .readWrite)
    let source = try TicketSource(code, in: registry)
    let mail = try source.mail(sender)
    let eml = try source.document(.eml, sender)
    var request = Request(
      "mail.queue",
      data: .members([
        "escalation": source.ticket["code"], "sender": .string(mail.from),
        "recipient": source.ticket["provider_mail"],
        "message_id": .string(mail.wholeMessageID),
        "subject": .string(String(mail.subject(source.ticket).prefix(500))),
        "content": .string(Base64.encoded(Array(eml.utf8))),
        "again": again ? .bool(true) : nil,
      ]))
    try write.fill(&request)
    try session.carryOut(request, write, on: registry)
  }
}

/// `dotacion mail settle M-2026-00001 --sent`
struct MailSettleCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "settle", abstract: Help.command("mail.settle"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("mail.code")) var code: String
  @Flag(name: .customLong("sent"), help: Help.option("mail.sent")) var isSent = false
  @Flag(name: .customLong("not-sent"), help: Help.option("mail.not_sent")) var isNotSent = false

  func request() throws(RegistryError) -> Request {
    guard isSent != isNotSent else {
      throw RegistryError(.usageSettleHow, hints: [Hint("mail.settle_how")])
    }
    return Request(
      "mail.settle", data: .members(["mail": .string(code), "sent": .bool(isSent)]))
  }
}

/// `dotacion mail withdraw M-2026-00001`
struct MailWithdrawCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw", abstract: Help.command("mail.withdraw"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("mail.code")) var code: String

  func request() -> Request {
    Request("mail.withdraw", data: .members(["mail": .string(code)]))
  }
}

/// `dotacion mail erase M-2026-00001 --reason "…"`
struct MailEraseCommand: WriteCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase", abstract: Help.command("mail.erase"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("mail.code")) var code: String
  @Option(help: Help.option("mail.reason")) var reason: String

  func request() -> Request {
    Request(
      "mail.erase", data: .members(["mail": .string(code), "reason": .string(reason)]))
  }
}

extension ErrorCode {
  static let usageSettleHow = ErrorCode("usage.settle_how", .usage)
}
