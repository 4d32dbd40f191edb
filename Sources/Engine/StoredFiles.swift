package import RegistryModel
package import Store

/// The files kept beside the journal, held against what the registry says of them.
package enum StoredFiles {
  /// What there is of them.
  package struct Count: Hashable, Sendable {
    /// Kept, each under its own digest.
    package var kept: Int64 = 0
    /// Named by the registry, not erased, and not here.
    package var missing: Int64 = 0

    package init(kept: Int64 = 0, missing: Int64 = 0) {
      self.kept = kept
      self.missing = missing
    }
  }

  /// Reads every file and works its digest out anew.
  ///
  /// - Throws: `journal.content_differs` for the first that was altered.
  package static func verify(_ reader: any StoreReader) throws(RegistryError) -> Count {
    var count = Count()
    for digest in try reader.contentDigests() {
      let bytes = try reader.content(digest) ?? []
      guard StoredContent(bytes).digest == digest else {
        throw RegistryError(.journalContentDiffers, ["sha256": digest.hexadecimal])
      }
      count.kept += 1
    }
    var meant: Set<ContentDigest> = []
    try reader.everyRow(EscalationAttachment.table) { row throws(RegistryError) in
      let attachment = try EscalationAttachment(row)
      guard attachment.erasedAt == nil else { return }
      meant.insert(attachment.content)
    }
    try reader.everyRow(Mail.table) { row throws(RegistryError) in
      let mail = try Mail(row)
      guard mail.erasedAt == nil else { return }
      meant.insert(mail.content)
    }
    for digest in meant where try !reader.hasContent(digest) { count.missing += 1 }
    return count
  }

  /// Whether something in the registry stands for these bytes and they were not erased.
  static func isMeant(_ digest: ContentDigest, in registry: any RegistryReader)
    throws(RegistryError) -> Bool
  {
    let attachments = try registry.all(EscalationAttachment.byContent, digest)
    guard !attachments.contains(where: { $0.erasedAt == nil }) else { return true }
    return try registry.all(Mail.byContent, digest).contains { $0.erasedAt == nil }
  }
}
