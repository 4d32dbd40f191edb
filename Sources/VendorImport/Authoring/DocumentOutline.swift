import CLibXML2
import RegistryModel

/// What elements and attributes a document has, by their path, in bounded memory.
struct DocumentOutline {
  struct Place {
    /// Names from the root's child on; the last one begins with `@` when it is an attribute.
    let names: [String]
    /// Whether one parent has several.
    var isRepeated = false
    /// The first text found there.
    var sample: String?
  }

  /// Paths worth remembering.
  private static let capacity = 5_000

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
      if let text = element.attribute(name), !text.isEmpty { note(text, at: path) }
    }
  }

  private mutating func note(_ names: [String], isRepeated: Bool) {
    if let place = index[names] {
      if isRepeated { places[place].isRepeated = true }
    } else if places.count < DocumentOutline.capacity {
      index[names] = places.count
      places.append(Place(names: names, isRepeated: isRepeated))
    }
  }

  private mutating func note(_ text: String, at names: [String]) {
    guard let place = index[names], places[place].sample == nil else { return }
    places[place].sample = String(text.prefix(60))
  }
}
