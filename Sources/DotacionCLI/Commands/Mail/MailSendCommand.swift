import ArgumentParser
import Documents
import Engine
import Operations
import RegistryModel

/// `dotacion mail send --due --server smtps://correo.entidad.gov.co --netrc /etc/dotacion/netrc`
///
/// Each mail's attempt is written down before it is handed to the server, and its outcome after; what
/// is cut off in between is left for a person to settle.
struct MailSendCommand: DotacionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "send", abstract: Help.command("mail.send"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var write: WriteOptions
  @Argument(help: Help.option("mail.codes")) var codes: [String] = []
  @Flag(name: .customLong("due"), help: Help.option("mail.send_due")) var isDue = false
  @Flag(name: .customLong("even-if-received"), help: Help.option("mail.even_if_received"))
  var isEvenIfReceived = false
  @Option(help: Help.option("mail.server")) var server: String?
  @Option(help: Help.option("mail.netrc")) var netrc: String?
  @Option(help: Help.option("mail.ca")) var ca: String?

  func execute(_ session: Session) throws(RegistryError) {
    guard codes.isEmpty == isDue, !isDue || !isEvenIfReceived else {
      throw RegistryError(.usageSendWhat, hints: [Hint("mail.send_what")])
    }
    let variable = RunContext.current.variable
    guard let url = server ?? variable("DOTACION_SMTP_URL") else {
      throw RegistryError(.mailServerInvalid, hints: [Hint("mail.server_form")])
    }
    let smtp = try SMTPServer(
      url: url, netrc: netrc ?? variable("DOTACION_SMTP_NETRC"),
      authorities: ca ?? variable("DOTACION_SMTP_CA"))
    let registry = try session.open(write.isRehearsal ? .readOnly : .readWrite)
    let mails = try isDue ? due(registry) : codes
    guard !write.isRehearsal else { return try rehearse(mails, registry, session) }
    // Without the tool nothing is even attempted.
    _ = try SMTPServer.tool()
    try each(mails, session) { code throws(RegistryError) in
      try send(code, through: smtp, registry, session)
    }
  }

  private func each(
    _ mails: [String], _ session: Session, _ body: (String) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    var last: RegistryError?
    for code in mails {
      do throws(RegistryError) {
        try body(code)
      } catch {
        // One mail's trouble is not the next one's; the last is told of by whoever called.
        if let last { session.complain(last) }
        last = error
      }
    }
    if let last { throw last }
  }

  private func due(_ registry: Registry) throws(RegistryError) -> [String] {
    let answer = try registry.answer(
      Request("mail.list", data: .members(["due": .bool(true), "limit": .integer(1000)])))
    return (answer["mails"]?.arrayValue ?? []).compactMap { $0["code"]?.stringValue }
  }

  private func send(
    _ code: String, through smtp: SMTPServer, _ registry: Registry, _ session: Session
  ) throws(RegistryError) {
    let mail = try registry.answer(
      Request("mail.show", data: .members(["mail": .string(code)])))
    let bytes = try registry.mailBytes(mail)
    let (sender, recipient) = (
      mail["sender"]?.stringValue ?? "", mail["recipient"]?.stringValue ?? ""
    )
    for address in [sender, recipient] where !MailHeader.isAddress(address) {
      throw RegistryError(.documentAddressInvalid, ["address": address])
    }
    let origin = session.origin(write)
    let name = JSON.string(mail["code"]?.stringValue ?? code)
    let attempt = Request(
      "mail.attempt",
      data: .members([
        "mail": name, "even_if_received": isEvenIfReceived ? .bool(true) : nil,
      ]))
    _ = try registry.apply(attempt, origin: origin)
    let outcome = try smtp.send(bytes, from: sender, to: recipient)
    var request = outcome.request(name)
    request.supportCase = write.supportCase
    request.note = write.note
    session.show(try registry.apply(request, origin: origin), request)
    switch outcome {
    case .sent: return
    case .failed(let failure, let reply):
      throw RegistryError(
        .mailNotTaken,
        ["code": name.stringValue ?? "", "failure": failure.rawValue, "reply": reply ?? "—"])
    case .lost(let reply):
      throw RegistryError(
        .mailLost, ["code": name.stringValue ?? "", "reply": reply ?? "—"],
        hints: [Hint("mail.settle_first", ["code": name.stringValue ?? ""])])
    }
  }

  /// Whether each could be begun; nothing is handed to any server.
  private func rehearse(_ mails: [String], _ registry: Registry, _ session: Session)
    throws(RegistryError)
  {
    try each(mails, session) { code throws(RegistryError) in
      let request = Request(
        "mail.attempt",
        data: .members([
          "mail": .string(code), "even_if_received": isEvenIfReceived ? .bool(true) : nil,
        ]))
      try session.carryOut(request, write, on: registry)
    }
  }
}

extension SMTPOutcome {
  /// The line that writes it down.
  fileprivate func request(_ mail: JSON) -> Request {
    switch self {
    case .sent(let reply):
      Request("mail.sent", data: .members(["mail": mail, "reply": .spoken(reply)]))
    case .failed(let failure, let reply):
      Request(
        "mail.failed",
        data: .members([
          "mail": mail, "failure": .string(failure.rawValue), "reply": .spoken(reply),
        ]))
    case .lost(let reply):
      Request("mail.lost", data: .members(["mail": mail, "reply": .spoken(reply)]))
    }
  }
}

extension JSON {
  /// A server's words as one line; nothing when there are none.
  fileprivate static func spoken(_ text: String?) -> JSON? {
    let line = text.map { MailHeader.oneLine($0) } ?? ""
    return line.isEmpty ? nil : .string(line)
  }
}

extension ErrorCode {
  static let usageSendWhat = ErrorCode("usage.send_what", .usage)
  static let mailNotTaken = ErrorCode("mail.not_taken", .unavailable)
  static let mailLost = ErrorCode("mail.outcome_unknown", .unavailable)
}
