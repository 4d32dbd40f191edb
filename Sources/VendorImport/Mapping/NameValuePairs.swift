import RegistryModel

/// Elements that say in a value what another value is: `<prop name="PartNumber" value="…"/>`,
/// `<property><name>PartNumber</name><value>…</value></property>`. A profile need not declare them
/// (`pivots`) to be told of those it leaves out.
final class NameValuePairs {
  private static let names = [
    "name", "Name", "NAME", "key", "Key", "KEY", "property", "Property", "id", "Id", "ID",
  ]
  private static let values = [
    "value", "Value", "VALUE", "val", "Val", "data", "Data", "content", "text",
  ]
  /// Longer ones are prose.
  private static let longestName = 64
  private static let mostKnown = 4096

  private let watch: WatchedNames
  private let nameKeys: [XMLName]
  private let valueKeys: [XMLName]
  private var known: [String: Bool] = [:]

  init(_ watch: WatchedNames, _ reader: XMLStreamReader) {
    self.watch = watch
    nameKeys = NameValuePairs.names.compactMap { reader.intern($0) }
    valueKeys = NameValuePairs.values.compactMap { reader.intern($0) }
  }

  /// Whether an attribute or an element of this name may say what a value is.
  func isName(_ name: XMLName) -> Bool { nameKeys.contains(name) }

  /// What the element's attribute names, when that is worth a report and has a value beside it.
  func name(at attribute: XMLName, of element: XMLElement) -> String? {
    guard let text = element.attribute(attribute), isWatched(text) else { return nil }
    let isValued = valueKeys.contains { element.attribute($0)?.isEmpty == false }
    let hasOwnText = element.firstChild == nil && element.text?.isEmpty == false
    return isValued || hasOwnText ? text : nil
  }

  /// What the element names, when that is worth a report and an element beside it has its value.
  func name(by element: XMLElement) -> String? {
    guard let text = element.text, isWatched(text) else { return nil }
    var sibling = element.parent?.firstChild
    while let current = sibling {
      if let name = current.name, valueKeys.contains(name), current.text?.isEmpty == false {
        return text
      }
      sibling = current.nextSibling
    }
    return nil
  }

  private func isWatched(_ text: String) -> Bool {
    guard text.utf8.count <= NameValuePairs.longestName else { return false }
    if let answer = known[text] { return answer }
    if known.count >= NameValuePairs.mostKnown { known = [:] }
    // «Serial number», «part-number»: words written apart are one name.
    let answer = watch.contains(text: text) || watch.contains(text: text.filter { $0 != " " })
    known[text] = answer
    return answer
  }
}
