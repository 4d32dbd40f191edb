import CLibXML2

/// A name as the parser keeps it: equal names of one document are one address.
typealias XMLName = UnsafePointer<UInt8>

/// An element of the subtree in memory; valid until the reader moves on.
struct XMLElement {
  let node: UnsafeMutablePointer<xmlNode>

  /// Local name.
  var name: XMLName? { node.pointee.name }
  var nameText: String { node.pointee.name.map { String(cString: $0) } ?? "" }
  var line: Int { Int(xmlGetLineNo(node)) }

  /// Namespace's URI, or nothing.
  var namespace: String {
    node.pointee.ns.flatMap { $0.pointee.href }.map { String(cString: $0) } ?? ""
  }

  var parent: XMLElement? {
    guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else {
      return nil
    }
    return XMLElement(node: parent)
  }

  /// Whether it says that it has no value (`xsi:nil`, XML Schema Part 1 §2.6.2).
  var isNil: Bool {
    var attribute = node.pointee.properties
    while let current = attribute {
      attribute = current.pointee.next
      guard let name = current.pointee.name, xmlStrEqual(name, "nil") == 1,
        let namespace = current.pointee.ns?.pointee.href,
        xmlStrEqual(namespace, "http://www.w3.org/2001/XMLSchema-instance") == 1
      else { continue }
      let text = XMLElement.text(of: current.pointee.children)
      return text == "true" || text == "1"
    }
    return false
  }

  var firstChild: XMLElement? { XMLElement.element(from: node.pointee.children) }
  var nextSibling: XMLElement? { XMLElement.element(from: node.pointee.next) }

  /// The element's own text, without that of its children and without blanks around it; nil when
  /// there is none.
  var text: String? { XMLElement.text(of: node.pointee.children) }

  /// The same with its blanks.
  var untrimmedText: String? {
    var result: String?
    var node = node.pointee.children
    while let current = node {
      node = current.pointee.next
      guard XMLElement.isText(current), let content = current.pointee.content else { continue }
      result = (result ?? "") + String(cString: content)
    }
    return result
  }

  /// The value of the attribute of that local name, without blanks around it.
  func attribute(_ name: XMLName) -> String? {
    var attribute = node.pointee.properties
    while let current = attribute {
      if current.pointee.name == name { return XMLElement.text(of: current.pointee.children) }
      attribute = current.pointee.next
    }
    return nil
  }

  /// Whether an entity reference stands in the attribute, or in the text when there is none.
  func refersToEntity(_ attribute: XMLName?) -> Bool {
    guard let attribute else { return XMLElement.refers(node.pointee.children) }
    var next = node.pointee.properties
    while let current = next {
      next = current.pointee.next
      if current.pointee.name == attribute { return XMLElement.refers(current.pointee.children) }
    }
    return false
  }

  private static func refers(_ start: UnsafeMutablePointer<xmlNode>?) -> Bool {
    var node = start
    while let current = node {
      if current.pointee.type == XML_ENTITY_REF_NODE { return true }
      node = current.pointee.next
    }
    return false
  }

  /// `/A/B/C` from the document's root, by local names.
  var path: String {
    var names: [String] = []
    var current: UnsafeMutablePointer<xmlNode>? = node
    while let element = current, element.pointee.type == XML_ELEMENT_NODE {
      names.append(XMLElement(node: element).nameText)
      current = element.pointee.parent
    }
    return names.reversed().map { "/" + $0 }.joined()
  }

  /// `/B/C` below an element above this one.
  func path(below top: XMLElement) -> String { String(path.dropFirst(top.path.count)) }

  private static func element(from start: UnsafeMutablePointer<xmlNode>?) -> XMLElement? {
    var node = start
    while let current = node {
      if current.pointee.type == XML_ELEMENT_NODE { return XMLElement(node: current) }
      node = current.pointee.next
    }
    return nil
  }

  private static func text(of start: UnsafeMutablePointer<xmlNode>?) -> String? {
    var node = start
    var first: UnsafeMutablePointer<xmlChar>?
    var joined: String?
    while let current = node {
      node = current.pointee.next
      guard isText(current), let content = current.pointee.content else { continue }
      if let known = first {
        joined = (joined ?? String(cString: known)) + String(cString: content)
      } else {
        first = content
      }
    }
    return joined?.trimmingBlanks() ?? first.map { Blanks.trimmed($0) }
  }

  private static func isText(_ node: UnsafeMutablePointer<xmlNode>) -> Bool {
    node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE
  }
}
