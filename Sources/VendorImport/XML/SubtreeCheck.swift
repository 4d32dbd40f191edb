import CLibXML2
import RegistryModel

/// Holds a subtree in memory to the limits and looks for entity references in it.
struct SubtreeCheck {
  let limits: XMLLimits
  let origin: XMLOrigin

  /// The error of the first entity reference, or nil when there is none.
  ///
  /// - Throws: `xml.too_deep`, `xml.text_too_long`, `xml.too_many_attributes`.
  func entityReference(in root: XMLElement, depth: Int) throws(RegistryError) -> RegistryError? {
    var depth = depth
    var node = root.node
    var reference: RegistryError?
    while true {
      switch node.pointee.type {
      case XML_ELEMENT_NODE:
        let element = XMLElement(node: node)
        guard depth <= limits.depth else { throw failure(.xmlTooDeep, element, limits.depth) }
        if try attributesRefer(element), reference == nil { reference = refusal(element) }
        if let child = node.pointee.children {
          node = child
          depth += 1
          continue
        }
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        try checkLength(node.pointee.content, in: node.pointee.parent)
      case XML_ENTITY_REF_NODE:
        if reference == nil, let parent = node.pointee.parent {
          reference = refusal(XMLElement(node: parent))
        }
      default: break  // Comments and processing instructions say nothing.
      }
      while node.pointee.next == nil || node == root.node {
        guard node != root.node, let parent = node.pointee.parent else { return reference }
        node = parent
        depth -= 1
      }
      guard let next = node.pointee.next else { return reference }
      node = next
    }
  }

  private func attributesRefer(_ element: XMLElement) throws(RegistryError) -> Bool {
    var refers = false
    var count = 0
    var attribute = element.node.pointee.properties
    while let current = attribute {
      count += 1
      guard count <= limits.attributes else {
        throw failure(.xmlTooManyAttributes, element, limits.attributes)
      }
      var value = current.pointee.children
      while let part = value {
        if part.pointee.type == XML_ENTITY_REF_NODE {
          refers = true
        } else {
          try checkLength(part.pointee.content, in: element.node)
        }
        value = part.pointee.next
      }
      attribute = current.pointee.next
    }
    return refers
  }

  private func checkLength(
    _ content: UnsafeMutablePointer<xmlChar>?, in parent: UnsafeMutablePointer<xmlNode>?
  ) throws(RegistryError) {
    guard let content, let parent, Int(xmlStrlen(content)) > limits.textBytes else { return }
    throw failure(.xmlTextTooLong, XMLElement(node: parent), limits.textBytes)
  }

  private func refusal(_ element: XMLElement) -> RegistryError {
    RegistryError(
      .xmlEntityReference, at: origin.location(line: element.line, path: element.path))
  }

  private func failure(_ code: ErrorCode, _ element: XMLElement, _ limit: Int) -> RegistryError {
    RegistryError(
      code, ["limit": String(limit)],
      at: origin.location(line: element.line, path: element.path))
  }
}
