package import RegistryModel

/// Takes a file off an escalation. The past still shows it, unless its bytes are erased for good:
/// a photo may show people (supresión, Ley 1581 de 2012, art. 8 lit. e).
package struct EscalationDetach: Operation {
  package static let name = "escalation.detach"

  let escalation: ID<Escalation>
  let fileName: Line
  let isErasure: Bool
  /// On what request or rule it is erased.
  let reason: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    escalation = try fields.reference("escalation")
    fileName = try fields.required("name")
    isErasure = try fields.optional("erase") ?? false
    reason = try fields.optional("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let code = try registry.existing(escalation).code
    guard try !meant(registry).isEmpty else {
      let names = try registry.attachments(of: escalation).map(\.name)
      throw RegistryError(
        .attachmentNotFound, ["code": code, "name": fileName.text],
        hints: Hint.didYouMean(Similarity.nearest(to: fileName.text, among: names, limit: 3)))
    }
    guard isErasure else { return }
    guard reason != nil || stamp.note != nil else {
      throw RegistryError(.attachmentReasonRequired, ["name": fileName.text])
    }
    for attachment in try meant(registry) {
      guard let mail = try registry.mails(with: attachment.content).first(where: \.state.isOpen)
      else { continue }
      throw RegistryError(
        .attachmentInOpenMail, ["name": fileName.text, "mail": mail.code],
        hints: [Hint("mail.see", ["code": mail.code])])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(escalation)
    var mails: [String] = []
    for attachment in try meant(registry) {
      guard isErasure else {
        effects.update(attachment) { $0.detachedAt = stamp.at }
        continue
      }
      mails += try erase(attachment.content, registry, stamp, &effects)
    }
    effects.touch(found.id)
    effects.touch(found.supportCase)
    effects.answer("code", .string(found.code))
    effects.answer("name", .string(fileName.text))
    guard isErasure else { return }
    effects.answer("erased", .bool(true))
    effects.answer("erased_mails", .strings(mails))
  }

  /// What goes with the ticket under this name; to erase, also what was taken off before.
  private func meant(_ registry: any RegistryReader) throws(RegistryError)
    -> [EscalationAttachment]
  {
    let name = fileName.text.lowercased()
    let all = try registry.all(EscalationAttachment.byEscalation, escalation)
    return all.filter {
      $0.name.lowercased() == name && $0.erasedAt == nil && (isErasure || $0.detachedAt == nil)
    }
  }

  /// The same bytes may go with other tickets: they are gone there too, and those say so.
  ///
  /// - Returns: the mails they had gone out in, erased with them.
  private func erase(
    _ content: ContentDigest, _ registry: any RegistryReader, _ stamp: Stamp,
    _ effects: inout Effects
  ) throws(RegistryError) -> [String] {
    guard !effects.erasedContents.contains(content) else { return [] }
    effects.erase(content)
    var mails: [String] = []
    for mail in try registry.mails(with: content)
    where mail.erasedAt == nil && !mails.contains(mail.code) {
      effects.erase(mail, stamp)
      mails.append(mail.code)
    }
    for attachment in try registry.all(EscalationAttachment.byContent, content)
    where attachment.erasedAt == nil {
      effects.update(attachment) { copy in
        copy.erasedAt = stamp.at
        if copy.escalation == escalation { copy.detachedAt = copy.detachedAt ?? stamp.at }
      }
      effects.touch(attachment.escalation)
    }
    return mails
  }
}

extension RegistryReader {
  /// Mails these bytes may have gone out in: those of the tickets that had them, put in the outbox
  /// meanwhile.
  fileprivate func mails(with content: ContentDigest) throws(RegistryError) -> [Mail] {
    var found: [Mail] = []
    for attachment in try all(EscalationAttachment.byContent, content) {
      let end = attachment.detachedAt ?? Instant(milliseconds: Int64.max)
      for mail in try all(Mail.byEscalation, attachment.escalation)
      where attachment.attachedAt <= mail.queuedAt && mail.queuedAt <= end {
        found.append(mail)
      }
    }
    return found
  }
}

extension ErrorCode {
  package static let attachmentInOpenMail = ErrorCode("attachment.in_open_mail", .refused)
  package static let attachmentNotFound = ErrorCode("attachment.not_found", .notFound)
  package static let attachmentReasonRequired = ErrorCode("attachment.reason_required", .refused)
}
