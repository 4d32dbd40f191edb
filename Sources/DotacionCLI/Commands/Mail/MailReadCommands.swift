import ArgumentParser
import Engine
import RegistryModel

/// `dotacion mail list [--due] [--escalation E-2026-00001]`
struct MailListCommand: ReadCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Help.command("mail.list"))
  }
  static var rows: String? { "mails" }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Option(help: Help.option("mail.escalation")) var escalation: String?
  @Option(help: Help.codes("mail.state", MailState.self)) var state: String?
  @Flag(name: .customLong("all"), help: Help.option("mail.all")) var isEverything = false
  @Flag(name: .customLong("due"), help: Help.option("mail.due")) var isDue = false
  @Option(parsing: .unconditional, help: Help.option("case.limit")) var limit: Int?

  func request() -> Request {
    Request(
      "mail.list",
      data: .members([
        "escalation": .text(escalation), "state": .text(state),
        "all": isEverything ? .bool(true) : nil, "due": isDue ? .bool(true) : nil,
        "limit": .number(limit),
      ]))
  }

  func page(_ answer: JSON, _ page: inout Page) { MailPage.writeList(answer, &page) }
}

/// `dotacion mail show M-2026-00001 [--output carta.eml]`
struct MailShowCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Help.command("mail.show"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var read: ReadOptions
  @Argument(help: Help.option("mail.code")) var code: String
  @Option(help: Help.option("mail.output")) var output: String?

  func execute(_ session: Session) throws(RegistryError) {
    let moment = try read.asOf.map { text throws(RegistryError) in try Moment(text) }
    let registry = try session.open(.readOnly)
    let request = Request("mail.show", data: .members(["mail": .string(code)]))
    let answer = try registry.answer(request, asOf: moment)
    guard let output else {
      return session.show(answer, rows: nil) { MailPage.write($0, &$1) }
    }
    try OutputFile.write(
      bytes: try registry.mailBytes(answer), to: output, sparing: SparedFiles(session))
    OutputSink.complain(
      (session.lexicon.text("page.written", ["file": output]) ?? output) + "\n")
  }
}

extension Registry {
  /// The mail itself, of what `mail.show` answered.
  ///
  /// - Throws: `mail.content_missing` when it was erased or never came along.
  func mailBytes(_ answer: JSON) throws(RegistryError) -> [UInt8] {
    let digest = answer["sha256"]?.stringValue.flatMap { ContentDigest($0) }
    let bytes = try store.read { reader throws(RegistryError) in
      try digest.flatMap { digest throws(RegistryError) in try reader.content(digest) }
    }
    guard let bytes else {
      throw RegistryError(
        .mailContentMissing, ["code": answer["code"]?.stringValue ?? ""],
        hints: answer["content"] == .string("missing") ? [Hint("mail.queue_anew")] : [])
    }
    return bytes
  }
}

extension ErrorCode {
  static let mailContentMissing = ErrorCode("mail.content_missing", .notFound)
}
