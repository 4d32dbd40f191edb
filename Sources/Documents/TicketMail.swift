package import RegistryModel

/// An escalation as a mail to its provider: RFC 5322, with a UTF-8 text and, attached, its photos
/// and the ticket in TMF621's form.
///
/// There is no page in HTML beside the text: providers' desks cut tickets out of mails by program,
/// and there is nothing in it that needs more than lines.
package struct TicketMail: Sendable {
  /// Who sends it; must be an address.
  package let from: String
  /// The sender's name.
  package let fromName: String?
  /// The left part of the Message-ID is the caller's to make unique, e.g. `E-2026-00001.812`.
  package let messageID: String
  package let date: Instant
  package let zone: TimeZoneRule

  package init(
    from: String, fromName: String? = nil, messageID: String, date: Instant,
    zone: TimeZoneRule = .bogota
  ) {
    self.from = from
    self.fromName = fromName
    self.messageID = messageID
    self.date = date
    self.zone = zone
  }

  /// The whole Message-ID, without its angle brackets.
  package var wholeMessageID: String {
    let safe = messageID.filter { character in
      character.isASCII && !character.isWhitespace && !"<>()[]:;,\\\"".contains(character)
    }
    return safe.contains("@") ? safe : "\(safe)@\(domain)"
  }

  /// The mail, its lines ended by CRLF.
  ///
  /// - Parameters:
  ///   - ticket: what `escalation.show` answers.
  ///   - attachments: those without bytes are named in the text only.
  ///   - words: the text under a key.
  /// - Throws: `document.address_invalid` when the sender or the provider has no usable address.
  package func eml(
    _ ticket: JSON, attachments: [TicketAttachment] = [], words: @escaping (String) -> String
  ) throws(RegistryError) -> String {
    let code = ticket["code"]?.stringValue ?? ""
    let boundary = "=_dotacion_\(code.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })"
    var mail = try addresses(ticket)
    mail += MailHeader("Subject", text: subject(ticket)).line
    mail += "Date: \(MailDate.text(date, in: zone))\r\n"
    mail += "Message-ID: <\(wholeMessageID)>\r\n"
    mail += thread(ticket)
    mail += "MIME-Version: 1.0\r\n"
    mail += "Content-Type: multipart/mixed; boundary=\"\(boundary)\"\r\n\r\n"
    let page = TicketPage.text(ticket, attachments: attachments, isMail: true, words: words)
    mail += MailPart(text: page).text(boundary)
    for attachment in attachments {
      guard let bytes = attachment.bytes else { continue }
      mail += MailPart(
        file: attachment.name, type: attachment.mediaType.rawValue, bytes: bytes
      ).text(boundary)
    }
    mail += MailPart(
      file: "\(code).json", type: "application/json",
      bytes: Array(TroubleTicket.json(ticket, attachments: attachments).canonicalText.utf8)
    ).text(boundary)
    return mail + "--\(boundary)--\r\n"
  }

  private func addresses(_ ticket: JSON) throws(RegistryError) -> String {
    let to = ticket["provider_mail"]?.stringValue ?? ""
    guard let sender = MailHeader("From", address: from, shown: fromName) else {
      throw RegistryError(.documentAddressInvalid, ["address": from])
    }
    guard
      let receiver = MailHeader("To", address: to, shown: ticket["provider_name"]?.stringValue)
    else { throw RegistryError(.documentAddressInvalid, ["address": to]) }
    return sender.line + receiver.line
  }

  private var domain: String { from.split(separator: "@").last.map(String.init) ?? "localhost" }

  /// The provider's own number first, for their mail to find its ticket.
  package func subject(_ ticket: JSON) -> String {
    let theirs = ticket["ticket_number"]?.stringValue
    let number = theirs.map { "[\($0)] " } ?? ""
    if let own = ticket["subject"]?.stringValue {
      return theirs.map { own.contains($0) } == true ? own : number + own
    }
    let code = ticket["code"]?.stringValue ?? ""
    return "\(number)\(code): \(ticket["summary"]?.stringValue ?? "")"
  }

  /// What puts a later mail under the earlier ones of the same ticket (RFC 5322, section 3.6.4).
  private func thread(_ ticket: JSON) -> String {
    let sent = (ticket["mails"]?.arrayValue ?? []).compactMap { mail -> String? in
      guard mail["state"]?.stringValue == "sent", let id = mail["message_id"]?.stringValue,
        MailHeader.isAddress(id), id != wholeMessageID
      else { return nil }
      return "<\(id)>"
    }.suffix(10)
    guard let last = sent.last else { return "" }
    return "In-Reply-To: \(last)\r\nReferences: \(sent.joined(separator: "\r\n "))\r\n"
  }
}

/// A moment as mail writes it (RFC 5322, section 3.3).
enum MailDate {
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static func text(_ instant: Instant, in zone: TimeZoneRule) -> String {
    let local = LocalTime(instant, in: zone)
    let parts = local.date.components
    let minutes = abs(zone.offsetSeconds) / 60
    let offset = (zone.offsetSeconds < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60)
    return "\(weekdays[local.date.weekday - 1]), \(parts.day) \(months[parts.month - 1]) "
      + "\(parts.year) \(local.clock) \(offset)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension ErrorCode {
  package static let documentAddressInvalid = ErrorCode("document.address_invalid", .input)
}
