package import RegistryModel

extension MediaType: FieldValue {}

extension RegistryReader {
  /// The files that go with an escalation, oldest first.
  func attachments(of escalation: ID<Escalation>) throws(RegistryError) -> [EscalationAttachment] {
    try all(EscalationAttachment.byEscalation, escalation).filter { $0.detachedAt == nil }
  }

  /// The same for documents: what each is, and whether its bytes are here.
  func attachmentsShown(of escalation: ID<Escalation>) throws(RegistryError) -> JSON {
    .array(
      try attachments(of: escalation).map { attachment throws(RegistryError) in
        let isHere = try hasContent(attachment.content)
        let content = attachment.erasedAt != nil ? "erased" : isHere ? "stored" : "missing"
        return .members([
          "name": .string(attachment.name), "media_type": .string(attachment.mediaType.rawValue),
          "size": .integer(Int64(attachment.size)),
          "sha256": .string(attachment.content.hexadecimal), "caption": attachment.caption.json,
          "attached_at": .string(attachment.attachedAt.description),
          "content": .string(content),
        ])
      })
  }
}
