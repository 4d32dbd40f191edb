package import RegistryModel

/// Puts a file with an escalation: a photo of the failure, a log of the equipment.
package struct EscalationAttach: Operation {
  package static let name = "escalation.attach"
  package static let creates: [EntityKind] = [.escalationAttachment, .escalationMessage]

  let escalation: ID<Escalation>
  let fileName: AttachmentName
  /// What the sender takes it for; the bytes decide.
  let mediaType: MediaType?
  let content: FileContent
  /// What it shows, for the provider. The note of the operation stays among ourselves.
  let caption: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    escalation = try fields.reference("escalation")
    fileName = try fields.required("name")
    mediaType = try fields.optional("media_type")
    content = try fields.content(
      "content", maximum: AttachmentLimits.general.bytesEach, tooLarge: .attachmentTooLarge)
    caption = try fields.optional("caption")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(escalation)
    guard !found.state.next.isEmpty else {
      throw RegistryError(
        .attachmentTicketEnded, ["code": found.code, "state": found.state.rawValue],
        hints: [Hint("escalation.raise_another")])
    }
    try checkType()
    let others = try registry.attachments(of: found.id)
    try refuseSecond(others, found.code)
    try AttachmentLimits.general.check(content.size, besides: others)
    let provider = try registry.existing(found.provider)
    try AttachmentLimits.check(content.size, besides: others, of: provider)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(escalation)
    guard let mediaType = content.mediaType else { throw RegistryError(.attachmentTypeUnknown) }
    effects.insert(
      EscalationAttachment(
        id: effects.newID(), escalation: found.id, name: fileName.text, mediaType: mediaType,
        size: content.size, content: content.digest, caption: caption?.text,
        attachedAt: stamp.at, by: stamp.actor))
    effects.record(remark: stamp.note, of: found.id, stamp)
    effects.touch(found.id)
    effects.touch(found.supportCase)
    effects.answer("code", .string(found.code))
    effects.answer("name", .string(fileName.text))
    effects.answer("media_type", .string(mediaType.rawValue))
    effects.answer("size", .integer(Int64(content.size)))
    effects.answer("sha256", .string(content.digest.hexadecimal))
  }

  /// A name that says another thing than the bytes deceives whoever opens it.
  private func checkType() throws(RegistryError) {
    guard !content.isProgram else {
      throw RegistryError(
        .attachmentProgram, ["name": fileName.text], hints: [Hint("attachment.no_programs")])
    }
    guard let found = content.mediaType else {
      throw RegistryError(
        .attachmentTypeUnknown, ["name": fileName.text],
        hints: [
          Hint(
            "attachment.known_types",
            ["types": MediaType.allCases.map(\.rawValue).joined(separator: ", ")])
        ])
    }
    if let mediaType, mediaType != found {
      throw RegistryError(
        .attachmentTypeDiffers, ["declared": mediaType.rawValue, "found": found.rawValue])
    }
    guard fileName.ending.map(found.endings.contains) != true else { return }
    throw RegistryError(
      .attachmentNameContradicts, ["name": fileName.text, "found": found.rawValue],
      hints: [
        Hint("attachment.name_it", ["name": fileName.ending(in: found.endings.first ?? "")])
      ])
  }

  private func refuseSecond(_ others: [EscalationAttachment], _ code: String)
    throws(RegistryError)
  {
    if let same = others.first(where: { $0.content == content.digest }) {
      throw RegistryError(.attachmentRepeated, ["code": code, "name": same.name])
    }
    // File systems that mail lands on do not tell capitals apart.
    let name = fileName.text.lowercased()
    guard others.contains(where: { $0.name.lowercased() == name }) else { return }
    throw RegistryError(.attachmentNameTaken, ["code": code, "name": fileName.text])
  }
}

extension ErrorCode {
  package static let attachmentTicketEnded = ErrorCode("attachment.ticket_ended", .refused)
  /// Params: `name`.
  package static let attachmentProgram = ErrorCode("attachment.program", .refused)
  package static let attachmentTypeUnknown = ErrorCode("attachment.type_unknown", .refused)
  package static let attachmentTypeDiffers = ErrorCode("attachment.type_differs", .refused)
  package static let attachmentNameContradicts = ErrorCode(
    "attachment.name_contradicts", .refused)
  package static let attachmentRepeated = ErrorCode("attachment.repeated", .refused)
  package static let attachmentNameTaken = ErrorCode("attachment.name_taken", .refused)
}
