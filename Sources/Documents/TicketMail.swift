package import RegistryModel

/// An escalation as a mail to its provider: RFC 5322, with a UTF-8 text and, attached, the ticket
/// in TMF621's form.
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

  /// The mail, its lines ended by CRLF.
  ///
  /// - Parameters:
  ///   - ticket: what `escalation.show` answers.
  ///   - words: the text under a key.
  /// - Throws: `document.address_invalid` when the sender or the provider has no usable address.
  package func eml(_ ticket: JSON, words: @escaping (String) -> String) throws(RegistryError)
    -> String
  {
    let to = ticket["provider_mail"]?.stringValue ?? ""
    let name = ticket["provider_name"]?.stringValue
    guard let sender = MailHeader("From", address: from, shown: fromName) else {
      throw RegistryError(.documentAddressInvalid, ["address": from])
    }
    guard let receiver = MailHeader("To", address: to, shown: name) else {
      throw RegistryError(.documentAddressInvalid, ["address": to])
    }
    let code = ticket["code"]?.stringValue ?? ""
    let boundary = "=_dotacion_\(code.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })"
    var mail = sender.line + receiver.line
    mail += MailHeader("Subject", text: subject(ticket, words)).line
    mail += "Date: \(MailDate.text(date, in: zone))\r\n"
    mail += "Message-ID: <\(MailHeader.oneLine(messageID).filter { !"<> ".contains($0) })"
    mail += messageID.contains("@") ? ">\r\n" : "@\(domain)>\r\n"
    mail += "MIME-Version: 1.0\r\n"
    mail += "Content-Type: multipart/mixed; boundary=\"\(boundary)\"\r\n\r\n"
    mail += part(
      boundary, "text/plain; charset=utf-8", nil, crlf(TicketPage.text(ticket, words: words)))
    mail += part(
      boundary, "application/json", "\(code).json",
      TroubleTicket.json(ticket).canonicalText)
    return mail + "--\(boundary)--\r\n"
  }

  private var domain: String { from.split(separator: "@").last.map(String.init) ?? "localhost" }

  /// The provider's own number first, for their mail to find its ticket.
  private func subject(_ ticket: JSON, _ words: (String) -> String) -> String {
    let number = ticket["ticket_number"]?.stringValue.map { "[\($0)] " } ?? ""
    let code = ticket["code"]?.stringValue ?? ""
    return "\(number)\(code): \(ticket["summary"]?.stringValue ?? "")"
  }

  private func part(_ boundary: String, _ type: String, _ file: String?, _ content: String)
    -> String
  {
    var text = "--\(boundary)\r\nContent-Type: \(type)\r\n"
    text += "Content-Transfer-Encoding: base64\r\n"
    if let file {
      let safe = file.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) }
      text += "Content-Disposition: attachment; filename=\"\(safe)\"\r\n"
    }
    return text + "\r\n" + Base64.lines(Array(content.utf8))
  }

  private func crlf(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
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
