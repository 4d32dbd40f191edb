/// A file that goes with an escalation: a photo of the failure, a log. Its bytes lie apart.
package struct EscalationAttachment: Entity {
  package let id: ID<EscalationAttachment>
  package var revision: Int64
  /// The ticket.
  package var escalation: ID<Escalation>
  /// The file's name, with an ending that fits what it holds.
  package var name: String
  /// What it holds, told from its bytes.
  package var mediaType: MediaType
  /// How many bytes.
  package var size: Int
  /// Which bytes.
  package var content: ContentDigest
  /// What it shows, for whoever it is sent to.
  package var caption: String?
  /// When it was attached.
  package var attachedAt: Instant
  /// Who attached it.
  package var by: ID<Person>?
  /// When it was taken off; nil while it goes with the ticket.
  package var detachedAt: Instant?
  /// When its bytes were erased for good.
  package var erasedAt: Instant?

  package init(
    id: ID<EscalationAttachment>, revision: Int64 = 1, escalation: ID<Escalation>, name: String,
    mediaType: MediaType, size: Int, content: ContentDigest, caption: String? = nil,
    attachedAt: Instant, by: ID<Person>? = nil, detachedAt: Instant? = nil,
    erasedAt: Instant? = nil
  ) {
    self.id = id
    self.revision = revision
    self.escalation = escalation
    self.name = name
    self.mediaType = mediaType
    self.size = size
    self.content = content
    self.caption = caption
    self.attachedAt = attachedAt
    self.by = by
    self.detachedAt = detachedAt
    self.erasedAt = erasedAt
  }
}

extension EscalationAttachment {
  package static let kind = EntityKind.escalationAttachment

  /// Of one ticket, oldest first.
  package static let byEscalation = Index<EscalationAttachment>(
    "escalation_attachment_escalation", ["escalation", "attached_at"])
  /// With the same bytes.
  package static let byContent = Index<EscalationAttachment>(
    "escalation_attachment_content", ["content"])

  package static let table = Table(
    "escalation_attachment",
    columns: [
      Column("escalation", ID<Escalation>.self),
      Column("name", String.self),
      Column("media_type", MediaType.self),
      Column("size", Int.self),
      Column("content", ContentDigest.self),
      Column("caption", Optional<String>.self),
      Column("attached_at", Instant.self),
      Column("by", Optional<ID<Person>>.self),
      Column("detached_at", Optional<Instant>.self),
      Column("erased_at", Optional<Instant>.self),
    ],
    indexes: [byEscalation.definition, byContent.definition])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    escalation = try row.read()
    name = try row.read()
    mediaType = try row.read()
    size = try row.read()
    content = try row.read()
    caption = try row.read()
    attachedAt = try row.read()
    by = try row.read()
    detachedAt = try row.read()
    erasedAt = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(escalation)
    row.write(name)
    row.write(mediaType)
    row.write(size)
    row.write(content)
    row.write(caption)
    row.write(attachedAt)
    row.write(by)
    row.write(detachedAt)
    row.write(erasedAt)
  }
}
