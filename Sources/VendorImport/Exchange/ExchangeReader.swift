package import RegistryModel

/// Reads exchange documents, one element below the root at a time, in constant memory.
package enum ExchangeReader {
  /// Documents of our own may be as long as a registry's history; an element, as one line of it.
  package static let limits = XMLLimits(
    textBytes: 10_000_000, totalBytes: 64 << 30, recordBytes: 256 << 20)

  /// The attributes a root may have; none of them changes what is done.
  private static let rootAttributes: Set<String> = ["from", "made"]

  /// What a document holds, by its root and first element; nil when it is no exchange document, or
  /// breaks before that is known.
  ///
  /// - Throws: `exchange.namespace` for one of another version.
  package static func recognise(_ input: any XMLInput, file: String? = nil)
    throws(RegistryError) -> ExchangeContent?
  {
    guard let reader = try? open(input, file), (try? toRoot(reader)) == true,
      reader.element?.nameText == ExchangeElement.root
    else { return nil }
    let namespace = reader.namespace
    guard namespace == ExchangeElement.namespace else {
      guard namespace.isEmpty || namespace.hasPrefix("urn:dotacion:") else { return nil }
      throw RegistryError(
        .exchangeNamespace, ["found": namespace, "expected": ExchangeElement.namespace],
        at: reader.origin.location(line: reader.element?.line, path: "/exchange"))
    }
    while (try? reader.advance()) == true {
      guard let first = reader.element else { continue }
      return ExchangeElement.kept.contains(first.nameText) ? .journal : .operations
    }
    return .operations
  }

  /// Hands over the elements below the root, in order.
  ///
  /// - Throws: `xml.*`, `exchange.namespace`, `exchange.stray_text`, `exchange.unknown_attribute`, and
  ///   what `onElement` throws. What was handed over by then is void: a document is taken whole or
  ///   not at all.
  package static func read(
    _ input: any XMLInput, file: String? = nil, limits: XMLLimits = limits,
    onElement: (ExchangeElement) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    let splitter = DocumentSplitter(input, limits: limits)
    let reader = try XMLStreamReader(splitter, origin: XMLOrigin(file: file), limits: limits)
    try read(reader, onElement)
    guard !splitter.hasNext else {
      throw RegistryError(.xmlSeveralDocuments, at: reader.origin.location(line: reader.lastLine))
    }
  }

  /// - Parameter reader: one that stands before the root.
  static func read(
    _ reader: XMLStreamReader, _ onElement: (ExchangeElement) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    guard try toRoot(reader), let root = reader.element else {
      throw RegistryError(.xmlEmpty, at: reader.origin.location(line: 1))
    }
    try check(root, reader)
    var more = try reader.advance()
    while more {
      guard reader.isElement else {
        try checkBetween(reader)
        more = try reader.advance()
        continue
      }
      let whole = try ExchangeTree(reader).element(try reader.expand(), depth: 1)
      do {
        try onElement(whole)
      } catch {
        var named = error
        if named.location?.file == nil { named.location?.file = reader.origin.file }
        throw named
      }
      more = try reader.leave()
    }
  }

  private static func open(_ input: any XMLInput, _ file: String?) throws(RegistryError)
    -> XMLStreamReader
  {
    try XMLStreamReader(
      DocumentSplitter(input, limits: limits), origin: XMLOrigin(file: file), limits: limits)
  }

  /// Steps to the root's start tag; false when there is none.
  private static func toRoot(_ reader: XMLStreamReader) throws(RegistryError) -> Bool {
    var more = try reader.advance()
    while more, !reader.isElement { more = try reader.advance() }
    return more
  }

  private static func check(_ root: XMLElement, _ reader: XMLStreamReader) throws(RegistryError) {
    let place = reader.origin.location(line: root.line, path: "/" + root.nameText)
    guard root.nameText == ExchangeElement.root, root.namespace == ExchangeElement.namespace else {
      throw RegistryError(
        .exchangeNamespace, ["found": root.namespace, "expected": ExchangeElement.namespace],
        at: place)
    }
    for attribute in root.exchangeAttributes where !rootAttributes.contains(attribute.name) {
      throw RegistryError(
        .exchangeUnknownAttribute, ["attribute": attribute.name, "element": root.nameText],
        at: place)
    }
  }

  private static func checkBetween(_ reader: XMLStreamReader) throws(RegistryError) {
    let place = reader.origin.location(line: reader.lastLine, path: "/exchange")
    guard !reader.isEntityReference else { throw RegistryError(.xmlEntityReference, at: place) }
    guard reader.isText, reader.depth > 0 else { return }
    throw RegistryError(.exchangeStrayText, ["element": ExchangeElement.root], at: place)
  }
}

/// Copies an element of the parser's out of it.
private struct ExchangeTree {
  private let reader: XMLStreamReader

  init(_ reader: XMLStreamReader) { self.reader = reader }

  /// - Throws: `xml.too_deep`, `xml.entity_reference`.
  func element(_ node: XMLElement, depth: Int) throws(RegistryError) -> ExchangeElement {
    let limits = reader.limits
    guard depth < limits.depth else {
      throw RegistryError(.xmlTooDeep, ["limit": String(limits.depth)], at: place(node))
    }
    let attributes = node.exchangeAttributes
    guard !node.refersToEntity(nil), !node.hasEntityInAttributes else {
      throw RegistryError(.xmlEntityReference, at: place(node))
    }
    var children: [ExchangeElement] = []
    var next = node.firstChild
    while let child = next {
      children.append(try element(child, depth: depth + 1))
      next = child.nextSibling
    }
    let namespace = node.namespace
    return ExchangeElement(
      node.nameText, attributes, children: children, text: node.untrimmedText ?? "",
      isNil: node.isNil,
      foreignNamespace: namespace == ExchangeElement.namespace ? nil : namespace,
      line: node.line)
  }

  private func place(_ node: XMLElement) -> SourceLocation {
    reader.origin.location(line: node.line, path: node.path)
  }
}
