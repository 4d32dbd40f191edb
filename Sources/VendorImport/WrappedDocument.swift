import RegistryModel

/// A document carried as text inside another, as DIAN's `AttachedDocument` carries the invoice.
struct WrappedDocument {
  let bytes: [UInt8]
  let origin: XMLOrigin

  /// Reads the wrapper to its end.
  ///
  /// - Throws: `import.empty_wrapper` when there is no such text, and `xml.*`.
  static func unwrap(
    _ reader: XMLStreamReader, _ rule: WrapperRule
  ) throws(RegistryError) -> WrappedDocument {
    let path = StreamPath(rule.path, reader)
    var matcher = StreamMatcher([path])
    var result: WrappedDocument?
    var more = try reader.advance()
    while more {
      guard let element = reader.element else {
        more = try reader.advance()
        continue
      }
      let isFound = !matcher.enter(element, depth: reader.depth).found.isEmpty
      if isFound, result == nil {
        _ = try reader.expand()
        var refersTo: XMLElement?
        path.rest.forEach(from: element) { match in
          if match.refersToEntity(nil) { refersTo = match }
          result = WrappedDocument(match, in: reader.origin)
          return result == nil
        }
        if let refersTo {
          throw RegistryError(
            .xmlEntityReference,
            at: reader.origin.location(line: refersTo.line, path: refersTo.path))
        }
      }
      more = try reader.advance()
    }
    guard let result else {
      throw RegistryError(
        .importEmptyWrapper, ["root": rule.root],
        at: reader.origin.location(line: 1, path: "/\(rule.root)/\(rule.path.text)"))
    }
    return result
  }

  /// Nil when the element holds no text.
  private init?(_ element: XMLElement, in origin: XMLOrigin) {
    guard let text = element.untrimmedText else { return nil }
    var skipped = 0
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, first <= 0x20 {
      if first == UInt8(ascii: "\n") { skipped += 1 }
      bytes = bytes.dropFirst()
    }
    guard !bytes.isEmpty else { return nil }
    self.bytes = Array(bytes)
    var inner = origin
    inner.lineOffset += element.line - 1 + skipped
    inner.pathPrefix += element.path
    self.origin = inner
  }
}
