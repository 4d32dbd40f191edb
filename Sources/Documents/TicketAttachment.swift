package import RegistryModel

/// A file that goes with a ticket, with its bytes where they are to be had.
package struct TicketAttachment: Sendable {
  package let name: String
  package let mediaType: MediaType
  /// In bytes.
  package let size: Int
  package let sha256: String
  package let caption: String?
  /// `stored`, `missing` (the registry came without it) or `erased`.
  package let content: String
  /// Nil when they are not to be had.
  package let bytes: [UInt8]?

  /// The files `escalation.show` names.
  ///
  /// - Parameter contents: the bytes under a digest.
  package static func all(of ticket: JSON, contents: [String: [UInt8]]) -> [TicketAttachment] {
    (ticket["attachments"]?.arrayValue ?? []).compactMap { item in
      guard let name = item["name"]?.stringValue, let sha256 = item["sha256"]?.stringValue,
        let type = item["media_type"]?.stringValue.flatMap({ MediaType(rawValue: $0) })
      else { return nil }
      return TicketAttachment(
        name: name, mediaType: type, size: Int(item["size"]?.integerValue ?? 0), sha256: sha256,
        caption: item["caption"]?.stringValue, content: item["content"]?.stringValue ?? "missing",
        bytes: contents[sha256])
    }
  }
}

extension TicketAttachment {
  /// `rayas.jpg (imagen JPEG, 340 KiB): Rayas al encender`, and what is wrong with it, if anything.
  func described(_ words: (String) -> String) -> String {
    let type = words("media_type.\(mediaType.rawValue)")
    let lost = bytes == nil && content != "stored" ? words("attachment_content.\(content)") : nil
    let facts = [type, ByteCount.text(size), lost].compactMap { $0 }.joined(separator: ", ")
    return "\(name) (\(facts))" + (caption.map { ": \($0)" } ?? "")
  }
}
