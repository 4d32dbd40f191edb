package import RegistryModel
package import Store

/// Writing exchange documents.
package enum ExchangeDocument {
  /// The declaration and the root's start tag.
  ///
  /// - Parameter made: when the document was made; nil to leave it unsaid.
  package static func opening(made: Instant? = nil) -> String {
    let moment = made.map { " made=\"\($0)\"" } ?? ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <exchange xmlns="\(ExchangeElement.namespace)" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\(moment)>

      """
  }

  package static let closing = "</exchange>\n"

  /// What else is written of a registry than its journal's lines.
  package struct Extent: Sendable {
    /// The personal values still kept.
    package var sealed = false
    /// The files still kept.
    package var contents = false

    package init(sealed: Bool = false, contents: Bool = false) {
      self.sealed = sealed
      self.contents = contents
    }
  }

  /// Writes a registry's journal as one document: personal values first, so that they are there when
  /// a line erases them; files last, when what they are kept for is there.
  package static func export(
    _ reader: any StoreReader, _ extent: Extent, made: Instant, _ body: (String) -> Void
  ) throws(RegistryError) {
    body(opening(made: made))
    if extent.sealed {
      try reader.everySealed { value in body(XMLText.text(element(value), indent: 2)) }
    }
    var failure: RegistryError?
    try Transfer.export(reader) { line in
      guard failure == nil else { return }
      do throws(RegistryError) {
        body(XMLText.text(try ExchangeLine.element(line), indent: 2))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    if extent.contents {
      for digest in try reader.contentDigests() {
        guard let bytes = try reader.content(digest) else { continue }
        body(XMLText.text(element(digest, bytes), indent: 2))
      }
    }
    body(closing)
  }

  private static func element(_ value: SealedValue) -> ExchangeElement {
    guard XMLText.canHold(value.value) else {
      let json = JSON.members([
        "salt": .string(value.salt), "seal": .string(value.seal.digest),
        "value": .string(value.value),
      ])
      return ExchangeElement("sealed", text: XMLText.asciiJSON(json.canonicalText))
    }
    return ExchangeElement(
      "sealed", [.init("seal", value.seal.digest), .init("salt", value.salt)], text: value.value)
  }

  /// Readers of XML limit the length of one text: a file goes in pieces.
  private static func element(_ digest: ContentDigest, _ bytes: [UInt8]) -> ExchangeElement {
    let size = 768 << 10
    let pieces = stride(from: 0, to: bytes.count, by: size).map { start in
      ExchangeElement(
        "item", text: Base64.encoded(Array(bytes[start..<min(start + size, bytes.count)])))
    }
    return ExchangeElement(
      "content", [.init("sha256", digest.hexadecimal)], children: pieces)
  }
}
