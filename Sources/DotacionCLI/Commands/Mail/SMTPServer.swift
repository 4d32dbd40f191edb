import Glibc
import RegistryModel

extension ErrorCode {
  static let mailServerInvalid = ErrorCode("mail.server_invalid", .usage)
  static let mailToolMissing = ErrorCode("mail.tool_missing", .unavailable)
}

/// The mail server the outbox is emptied through, and curl, which speaks to it.
///
/// Everything curl is told stands in a nameless file that only it gets, so that no address and no
/// password appears among the arguments or variables of a process. The password itself is curl's to
/// read, from a netrc file.
struct SMTPServer {
  /// `smtp://host[:port]` (encryption is begun by STARTTLS) or `smtps://host[:port]`.
  let url: String
  let netrc: String?
  /// Certificates to trust in place of the system's.
  let authorities: String?

  /// - Throws: `mail.server_invalid`; a URL with a password in it is one.
  init(url: String, netrc: String?, authorities: String?) throws(RegistryError) {
    guard let host = SMTPServer.host(url) else {
      throw RegistryError(.mailServerInvalid, hints: [Hint("mail.server_form")])
    }
    self.url = url
    self.netrc = netrc
    self.authorities = authorities
    isThisMachine = ["localhost", "127.0.0.1", "[::1]"].contains(host)
  }

  /// A relay on this very machine is spoken to in the clear: nothing leaves the machine.
  private let isThisMachine: Bool

  /// Hands one mail over and tells what came of it.
  ///
  /// - Throws: `mail.tool_missing` when there is no curl: nothing was handed over then.
  func send(_ mail: [UInt8], from sender: String, to recipient: String) throws(RegistryError)
    -> SMTPOutcome
  {
    let tool = try SMTPServer.tool()
    var lines = [
      "url = \(quoted(url))", "mail-from = \(quoted("<\(sender)>"))",
      "mail-rcpt = \(quoted("<\(recipient)>"))", "upload-file = \"-\"", "silent", "verbose",
      "connect-timeout = 30", "max-time = 600",
    ]
    if !isThisMachine { lines.append("ssl-reqd") }
    if let netrc { lines.append("netrc-file = \(quoted(netrc))") }
    if let authorities { lines.append("cacert = \(quoted(authorities))") }
    guard let configuration = NamelessFile(Array(lines.joined(separator: "\n").utf8)),
      let content = NamelessFile(mail), let log = NamelessFile([])
    else { throw SystemFailure.noSpool() }
    // First of all `-q`: whoever runs this may have a .curlrc.
    let status = ChildProcess.run(
      [tool, "-q", "--config", "/dev/fd/3"],
      descriptors: [content.descriptor, log.descriptor, log.descriptor, configuration.descriptor])
    return SMTPOutcome(status: status, log: log.text)
  }

  /// curl, where the system keeps its programs.
  static func tool() throws(RegistryError) -> String {
    let folders = ["/usr/bin", "/usr/local/bin", "/bin"]
    for path in folders.map({ $0 + "/curl" }) where access(path, X_OK) == 0 { return path }
    throw RegistryError(
      .mailToolMissing, ["folders": folders.joined(separator: ", ")],
      hints: [Hint("mail.install_tool")])
  }

  /// The host of a URL of ours; nil for anything else, a password in it included.
  private static func host(_ url: String) -> String? {
    guard let scheme = ["smtp://", "smtps://"].first(where: { url.hasPrefix($0) }) else {
      return nil
    }
    var rest = url.dropFirst(scheme.count)
    if rest.hasSuffix("/") { rest.removeLast() }
    let isBracketed = rest.hasPrefix("[")
    let host =
      isBracketed ? rest.prefix { $0 != "]" } + "]" : rest.prefix { $0 != ":" }
    let port = rest.dropFirst(host.count)
    let allowed = isBracketed ? "0123456789abcdefABCDEF:.[]" : nil
    let isHost = host.utf8.allSatisfy { byte in
      allowed.map { $0.utf8.contains(byte) }
        ?? ((48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-"))
    }
    let isPort =
      port.isEmpty || (port.hasPrefix(":") && (UInt16(port.dropFirst()) ?? 0) > 0)
    return !host.isEmpty && isHost && isPort ? String(host) : nil
  }

  /// A value of curl's configuration.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      // A line end would begin another setting.
      result.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    return result + "\""
  }
}

/// What came of handing a mail over.
enum SMTPOutcome: Equatable {
  /// The server answered that it has it.
  case sent(reply: String?)
  /// The server certainly has it not.
  case failed(MailFailure, reply: String?)
  /// It was handed over and no answer came.
  case lost(reply: String?)

  /// - Parameters:
  ///   - status: curl's exit code.
  ///   - log: the commands and answers curl noted, `> …` and `< …`.
  init(status: Int32, log: String) {
    // How they part afterwards says nothing of the mail.
    let lines = log.split(whereSeparator: \.isNewline).prefix { !$0.hasPrefix("> QUIT") }
    let answers = lines.filter { $0.hasPrefix("< ") }.map { $0.dropFirst(2) }
    let reply = answers.last.map { String($0.prefix(300)) }
    guard status != 0 else {
      self = .sent(reply: reply)
      return
    }
    // From «354 go on» on the mail may be the server's; only its own answer says whether it is.
    guard let start = lines.firstIndex(where: { $0.hasPrefix("< 354") }) else {
      // What is not seen may still have been said.
      guard log.utf8.count < NamelessFile.maximumText else {
        self = .lost(reply: reply)
        return
      }
      self = .failed(SMTPOutcome.failure(status, lines), reply: reply)
      return
    }
    let last = lines[(start + 1)...].last { $0.hasPrefix("< ") }?.dropFirst(2)
    switch last?.first {
    case "2"?: self = .sent(reply: reply)
    case "4"?: self = .failed(.deferred, reply: reply)
    case "5"?: self = .failed(.messageRefused, reply: reply)
    default: self = .lost(reply: reply)
    }
  }

  /// Why it was refused before it was handed over: by curl's exit code (curl(1), «EXIT CODES»), else
  /// by the last command and its answer.
  private static func failure(_ status: Int32, _ lines: ArraySlice<Substring>) -> MailFailure {
    switch status {
    case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91: return .tls
    case 67, 94: return .authentication
    default: break
    }
    let answer = lines.last { $0.hasPrefix("< ") }?.dropFirst(2)
    let command = lines.last { $0.hasPrefix("> ") }?.dropFirst(2)
    guard answer?.first == "5" else { return answer?.first == "4" ? .deferred : .unreachable }
    if command?.hasPrefix("MAIL ") == true { return .senderRefused }
    if command?.hasPrefix("RCPT ") == true { return .recipientRefused }
    return command?.hasPrefix("DATA") == true ? .messageRefused : .authentication
  }
}
