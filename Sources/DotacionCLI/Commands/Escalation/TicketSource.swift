import Documents
import Engine
import Localization
import Operations
import RegistryModel

extension ErrorCode {
  static let usageNoSender = ErrorCode("usage.no_sender", .usage)
}

/// A ticket and its files, read at one moment: what its documents are made of.
struct TicketSource {
  let ticket: JSON
  let attachments: [TicketAttachment]
  /// The last journal line that touched it: every change makes another mail of it.
  private let sequence: Int64

  init(_ code: String, in registry: Registry, asOf moment: Moment? = nil) throws(RegistryError) {
    var request = Request("escalation.show", data: .members(["escalation": .string(code)]))
    request.moment = moment
    (ticket, attachments, sequence) = try registry.store.read { reader throws(RegistryError) in
      let ticket = try registry.answer(request, in: reader)
      var contents: [String: [UInt8]] = [:]
      for item in ticket["attachments"]?.arrayValue ?? []
      where item["content"] == .string("stored") {
        guard let digest = item["sha256"]?.stringValue.flatMap({ ContentDigest($0) }) else {
          continue
        }
        contents[digest.hexadecimal] = try reader.content(digest)
      }
      let ref = try Escalation.resolve(ticket["code"]?.stringValue ?? code, in: reader).ref
      let sequence = try reader.history(of: ref, limit: 1).first ?? 0
      return (ticket, TicketAttachment.all(of: ticket, contents: contents), sequence)
    }
  }

  func document(_ form: TicketForm, _ sender: SenderOptions) throws(RegistryError) -> String {
    switch form {
    case .text: TicketPage.text(ticket, attachments: attachments, words: words)
    case .json: ticket.prettyText
    case .tmf621: TroubleTicket.json(ticket, attachments: attachments, isWhole: true).prettyText
    case .eml: try mail(sender).eml(ticket, attachments: attachments, words: words)
    case .csv: TicketCSV.text(ticket)
    case .xml: TicketXML.text(ticket, attachments: attachments)
    case .html: page(sender).text(ticket, attachments: attachments)
    }
  }

  /// From whoever was named, else the ticket's contact.
  ///
  /// - Throws: `usage.no_sender`.
  func mail(_ sender: SenderOptions) throws(RegistryError) -> TicketMail {
    let variable = RunContext.current.variable
    let named = sender.from ?? variable("DOTACION_MAIL_FROM")
    guard let address = named ?? ticket["contact_mail"]?.stringValue else {
      throw RegistryError(.usageNoSender, hints: [Hint("escalation.name_sender")])
    }
    let contactName = named == nil ? ticket["contact_name"]?.stringValue : nil
    return TicketMail(
      from: address, fromName: sender.fromName ?? variable("DOTACION_MAIL_NAME") ?? contactName,
      messageID: "\(ticket["code"]?.stringValue ?? "").\(sequence)",
      date: RunContext.current.environment.now())
  }

  private func page(_ sender: SenderOptions) -> TicketHTML {
    let lexicon = lexicon
    let verdicts = (ticket["verdict"]?.arrayValue ?? []).map {
      VerdictSentence(answer: $0, lexicon: lexicon).text
    }
    return TicketHTML(
      entity: sender.fromName ?? RunContext.current.variable("DOTACION_MAIL_NAME"),
      verdicts: verdicts, language: lexicon.language.rawValue,
      words: words)
  }

  /// The words of the provider's language.
  var words: @Sendable (String) -> String {
    let lexicon = lexicon
    return { lexicon.text($0) ?? $0 }
  }

  private var lexicon: Lexicon {
    Lexicon(ticket["language"]?.stringValue.flatMap { Language(rawValue: $0) } ?? .spanish)
  }
}
