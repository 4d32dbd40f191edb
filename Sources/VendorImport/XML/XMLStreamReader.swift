import CLibXML2
import RegistryModel

/// Reads an XML document from front to back in constant memory, on libxml2's `xmlTextReader`.
///
/// A document type declaration is accepted and its entities never expanded; nothing is ever
/// fetched. Every error carries the line and the path of the element it was found in.
final class XMLStreamReader {
  let origin: XMLOrigin
  let limits: XMLLimits
  private let source: XMLSource
  private let sink = XMLErrorSink()
  private let reader: xmlTextReaderPtr

  private let schema: DocumentSchema?

  /// - Parameters:
  ///   - decoded: whether the bytes are UTF-8 whatever the declaration says.
  ///   - schema: what the document is held against while it is read.
  init(
    _ input: any XMLInput, origin: XMLOrigin, limits: XMLLimits, decoded: Bool = false,
    schema: DocumentSchema? = nil
  ) throws(RegistryError) {
    LibXML.prepared
    self.origin = origin
    self.limits = limits
    self.schema = schema
    source = XMLSource(input, limits: limits)
    let context = Unmanaged.passUnretained(source).toOpaque()
    let opened = xmlReaderForIO(
      { context, buffer, length in
        guard let context, let buffer, length > 0 else { return 0 }
        return buffer.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { bytes in
          Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue()
            .fill(UnsafeMutableBufferPointer(start: bytes, count: Int(length)))
        }
      }, { _ in 0 }, context, nil, decoded ? "UTF-8" : nil,
      decoded ? LibXML.decodedOptions : LibXML.options)
    guard let opened else {
      throw source.failure
        ?? RegistryError(
          source.bytesRead == 0 ? .xmlEmpty : .xmlMalformed, at: origin.location(line: 1))
    }
    reader = opened
    if let schema { xmlTextReaderSetSchema(reader, schema.pointer) }
    xmlTextReaderSetStructuredErrorHandler(
      reader,
      { context, error in
        guard let context, let error else { return }
        Unmanaged<XMLErrorSink>.fromOpaque(context).takeUnretainedValue().report(error)
      }, Unmanaged.passUnretained(sink).toOpaque())
  }

  deinit { xmlFreeTextReader(reader) }

  /// Where the document was not as its schema has it, so far.
  var schemaProblems: [SchemaProblem] { sink.problems.problems }

  /// Levels above the current node: 0 for the root.
  var depth: Int { Int(xmlTextReaderDepth(reader)) }
  var isElement: Bool { xmlTextReaderNodeType(reader) == 1 }
  /// The current element's local name.
  var name: XMLName? { xmlTextReaderConstLocalName(reader) }
  var namespace: String {
    xmlTextReaderConstNamespaceUri(reader).map { String(cString: $0) } ?? ""
  }
  /// The current element, of which only the start tag is sure to be there.
  var element: XMLElement? {
    guard isElement, let node = xmlTextReaderCurrentNode(reader) else { return nil }
    return XMLElement(node: node)
  }
  /// The element the current node stands in.
  var parent: XMLElement? {
    guard let node = xmlTextReaderCurrentNode(reader), let parent = node.pointee.parent,
      parent.pointee.type == XML_ELEMENT_NODE
    else { return nil }
    return XMLElement(node: parent)
  }
  /// Whether the current node is text that is more than blanks, or a CDATA section.
  var isText: Bool {
    let type = xmlTextReaderNodeType(reader)
    return type == 3 || type == 4
  }
  /// Whether the current node is a reference to an entity, which is never expanded.
  var isEntityReference: Bool { xmlTextReaderNodeType(reader) == 5 }
  /// The encoding the document was read in, or nil when it did not say (UTF-8 then).
  var encoding: String? { xmlTextReaderConstEncoding(reader).map { String(cString: $0) } }
  var bytesRead: Int64 { source.bytesRead }

  /// The name as this document's parser keeps it, to be compared by address.
  func intern(_ name: String) -> XMLName? { xmlTextReaderConstString(reader, name) }

  /// Steps to the next node; false at the end of a well-formed document.
  ///
  /// - Throws: `xml.*`, with line, column and path.
  func advance() throws(RegistryError) -> Bool { try arrived(xmlTextReaderRead(reader)) }

  /// Leaves an element that `expand` gave and whose subtree was checked; false at the end of the
  /// document.
  func leave() throws(RegistryError) -> Bool { try arrived(xmlTextReaderNext(reader)) }

  private func arrived(_ result: Int32) throws(RegistryError) -> Bool {
    guard result == 1 else {
      guard result == 0, sink.fault == nil, source.failure == nil else { throw failure() }
      return false
    }
    let depth = self.depth
    guard depth < limits.depth || !isElement else { throw limit(.xmlTooDeep, limits.depth) }
    try checkText()
    return true
  }

  /// Leaves the current element and all within it; false at the end of the document.
  func skip() throws(RegistryError) -> Bool {
    let start = depth
    repeat {
      guard try advance() else { return false }
    } while depth > start || (depth == start && xmlTextReaderNodeType(reader) == 15)
    return true
  }

  /// The current element with all within it; valid until the reader moves on.
  ///
  /// - Throws: `xml.record_too_large` and every other error of the reading.
  func expand() throws(RegistryError) -> XMLElement {
    source.beginRecord()
    let node = xmlTextReaderExpand(reader)
    source.endRecord()
    guard let node, sink.fault == nil, source.failure == nil else { throw failure() }
    return XMLElement(node: node)
  }

  /// The path of the current node by local names.
  var path: String {
    guard let node = xmlTextReaderCurrentNode(reader) else { return "/" }
    let element = node.pointee.type == XML_ELEMENT_NODE ? node : node.pointee.parent
    return element.map { XMLElement(node: $0).path } ?? "/"
  }

  /// The line the parser has come to, in the document itself.
  var lastLine: Int { max(1, Int(xmlTextReaderGetParserLineNumber(reader))) }

  /// Text outside the records, which no subtree check sees.
  private func checkText() throws(RegistryError) {
    let type = xmlTextReaderNodeType(reader)
    guard type == 3 || type == 4, let text = xmlTextReaderConstValue(reader) else { return }
    guard Int(xmlStrlen(text)) <= limits.textBytes else {
      throw limit(.xmlTextTooLong, limits.textBytes)
    }
  }

  private func limit(_ code: ErrorCode, _ limit: Int) -> RegistryError {
    RegistryError(code, ["limit": String(limit)], at: origin.location(line: lastLine, path: path))
  }

  /// What stopped the reading: our own limit or source first, else the parser's fault.
  private func failure() -> RegistryError {
    if let failure = source.failure {
      return failure.located(origin.location(line: lastLine, path: path))
    }
    guard bytesRead > 0 else { return RegistryError(.xmlEmpty, at: origin.location(line: 1)) }
    if let fault = sink.encodingFault {
      return RegistryError(
        .xmlEncodingUnknown, ["reason": fault.message],
        at: origin.location(line: fault.line, column: fault.column))
    }
    guard let fault = sink.fault else {
      return RegistryError(.xmlMalformed, at: origin.location(line: lastLine, path: path))
    }
    return XMLFault.error(
      fault, limits: limits,
      at: origin.location(line: fault.line, column: fault.column, path: path))
  }
}
