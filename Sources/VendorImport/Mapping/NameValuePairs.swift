import RegistryModel

/// Elements that say in a value what another value is: `<prop name="PartNumber" value="…"/>`,
/// `<property><name>PartNumber</name><value>…</value></property>`. A profile need not declare them
/// (`pivots`) to be told of those it leaves out.
final class NameValuePairs {
  /// What says of itself that it is a name, in the languages documents are written in.
  static let declaredNames = spelled(["name", "key", "property", "nombre", "clave", "campo"])
  private static let names = declaredNames + spelled(["id"])
  private static let values = spelled(["value", "val", "data", "content", "text", "valor", "wert"])

  private static func spelled(_ words: [String]) -> [String] {
    words.flatMap { [$0, $0.prefix(1).uppercased() + $0.dropFirst(), $0.uppercased()] }
  }

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
    let isValued = valueKeys.contains { element.attribute($0)?.isEmpty == false }
    guard isValued || hasOneText(element), let text = element.attribute(attribute), isWatched(text)
    else { return nil }
    return text
  }

  /// Text of its own, or one element inside that has it: `<PROPERTY NAME="…"><VALUE>…`.
  private func hasOneText(_ element: XMLElement) -> Bool {
    guard let child = element.firstChild else { return element.text?.isEmpty == false }
    return child.nextSibling == nil && child.firstChild == nil && child.text?.isEmpty == false
  }

  /// What the element names, when that is worth a report, and the element behind it that has the
  /// value.
  func pair(by element: XMLElement) -> (name: String, value: XMLElement)? {
    // What it says is asked last: most elements called «name» have no value behind them.
    guard let value = element.nextSibling, let name = value.name,
      valueKeys.contains(name) || isPropertyList(element), value.text?.isEmpty == false,
      let text = element.text, isWatched(text)
    else { return nil }
    return (text, value)
  }

  /// `<dict><key>…</key><string>…</string>…`
  func isPropertyList(_ element: XMLElement) -> Bool {
    element.nameText == "key" && element.parent?.nameText == "dict"
  }

  private func isWatched(_ text: String) -> Bool {
    guard text.utf8.count <= NameValuePairs.longestName else { return false }
    if let answer = known[text] { return answer }
    if known.count >= NameValuePairs.mostKnown { known = [:] }
    let answer = NameWords.begin(in: text) { watch.contains(prefix: $0) }
    known[text] = answer
    return answer
  }
}

/// The words of a name: «partNumber», «PART_NUMBER» and «part number» are two.
enum NameWords {
  /// Whether what begins at one of the words satisfies; blanks are left out, letters upper case.
  static func begin(in name: String, _ satisfies: (String) -> Bool) -> Bool {
    let letters = Array(name.filter { $0 != " " })
    return letters.indices.contains { index in
      let isStart =
        index == 0 || !letters[index - 1].isLetter
        || (letters[index].isUppercase && !letters[index - 1].isUppercase)
      return isStart && satisfies(String(letters[index...]).uppercased())
    }
  }
}
