import CLibXML2
import RegistryModel

/// What elements and attributes a document has, by their path, in bounded memory.
struct DocumentOutline {
  struct Place {
    /// Names from the root's child on; the last one begins with `@` when it is an attribute.
    let names: [String]
    /// What the document itself calls it, where that is a value: `<prop name="SerialNumber" …>`.
    var label: String?
    /// Whether one parent has several.
    var isRepeated = false
    /// The first text found there.
    var sample: String?
  }

  /// Paths worth remembering.
  private static let capacity = 5_000
  /// Attributes that say what a value is.
  private static let pairNames = Set(NameValuePairs.declaredNames)

  private(set) var root = ""
  private(set) var namespace = ""
  /// In the document's order.
  private(set) var places: [Place] = []
  private var index: [[String]: Int] = [:]

  /// - Throws: `xml.*`.
  init(_ reader: XMLStreamReader) throws(RegistryError) {
    var names: [String] = []
    // The children seen of each element on the way, the root's first.
    var seen: [Set<String>] = [[]]
    while try reader.advance() {
      guard let element = reader.element else {
        if reader.isText, let parent = reader.parent, let text = parent.text, !text.isEmpty {
          note(text, at: names)
          if let pair = pair(parent) { note(text, at: names.dropLast() + [pair.step], pair.label) }
        }
        continue
      }
      let depth = reader.depth
      if depth == 0 {
        root = element.nameText
        namespace = reader.namespace
      } else {
        names.removeLast(max(0, names.count - depth + 1))
        names.append(element.nameText)
        seen.removeLast(max(0, seen.count - depth))
        let isFirst = seen[depth - 1].insert(element.nameText).inserted
        seen.append([])
        note(names, isRepeated: !isFirst)
      }
      addAttributes(of: element, at: names)
    }
  }

  private mutating func addAttributes(of element: XMLElement, at names: [String]) {
    var next = element.node.pointee.properties
    while let attribute = next {
      next = attribute.pointee.next
      guard let name = attribute.pointee.name else { continue }
      let path = names + ["@" + String(cString: name)]
      note(path, isRepeated: false)
      if let text = element.attribute(name), !text.isEmpty {
        note(text, at: path)
        if let pair = pair(element), !DocumentOutline.pairNames.contains(String(cString: name)) {
          note(text, at: names.dropLast() + [pair.step, path[path.count - 1]], pair.label)
        }
      }
    }
  }

  /// An element that says by an attribute what its value is, as a step of a path.
  private func pair(_ element: XMLElement) -> (step: String, label: String)? {
    var next = element.node.pointee.properties
    while let attribute = next {
      next = attribute.pointee.next
      guard let name = attribute.pointee.name else { continue }
      let key = String(cString: name)
      guard DocumentOutline.pairNames.contains(key), let label = element.attribute(name),
        label.utf8.count <= 64, !label.utf8.contains(UInt8(ascii: "'")),
        !label.unicodeScalars.contains(where: ProfileDraft.isLineOrControl),
        DraftGuess.isTelling(label)
      else { continue }
      return ("\(element.nameText)[@\(key)='\(label)']", label)
    }
    return nil
  }

  private mutating func note(_ names: [String], isRepeated: Bool) {
    if let place = index[names] {
      if isRepeated { places[place].isRepeated = true }
    } else if places.count < DocumentOutline.capacity {
      index[names] = places.count
      places.append(Place(names: names, isRepeated: isRepeated))
    }
  }

  private mutating func note(_ text: String, at names: [String], _ label: String) {
    note(names, isRepeated: false)
    note(text, at: names)
    if let place = index[names] { places[place].label = label }
  }

  private mutating func note(_ text: String, at names: [String]) {
    guard let place = index[names], places[place].sample == nil else { return }
    places[place].sample = String(text.prefix(60))
  }
}
