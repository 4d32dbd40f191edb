import CLibXML2
import RegistryModel

extension XMLElement {
  private static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"

  /// Every attribute but those of XML Schema itself; of other namespaces, `prefix.name`, which is no
  /// name of ours.
  var exchangeAttributes: [ExchangeElement.Attribute] {
    var found: [ExchangeElement.Attribute] = []
    eachAttribute { attribute in
      let namespace = attribute.pointee.ns
      let address = namespace.flatMap { $0.pointee.href }.map { String(cString: $0) }
      guard address != XMLElement.schemaInstance else { return }
      let prefix = namespace.flatMap { $0.pointee.prefix }.map { String(cString: $0) + "." } ?? ""
      let name = attribute.pointee.name.map { String(cString: $0) } ?? ""
      found.append(.init(prefix + name, XMLElement.value(of: attribute)))
    }
    return found
  }

  /// Whether an entity reference stands in one of the attributes.
  var hasEntityInAttributes: Bool {
    var found = false
    eachAttribute { attribute in
      if refersToEntity(attribute.pointee.name) { found = true }
    }
    return found
  }

  private func eachAttribute(_ body: (UnsafeMutablePointer<xmlAttr>) -> Void) {
    var attribute = node.pointee.properties
    while let current = attribute {
      attribute = current.pointee.next
      body(current)
    }
  }

  /// The value as it was written, blanks and all.
  private static func value(of attribute: UnsafeMutablePointer<xmlAttr>) -> String {
    var result = ""
    var node = attribute.pointee.children
    while let current = node {
      node = current.pointee.next
      guard current.pointee.type == XML_TEXT_NODE, let content = current.pointee.content else {
        continue
      }
      result += String(cString: content)
    }
    return result
  }
}
