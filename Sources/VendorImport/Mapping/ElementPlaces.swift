import CLibXML2

/// Where below another element each of a list of elements is, in the document's order. What was
/// counted for one is not counted again for the next.
struct ElementPlaces {
  /// How far the children of one parent were counted.
  private struct Level {
    let parent: UnsafeMutablePointer<xmlNode>?
    var last: UnsafeMutablePointer<xmlNode>?
    var counts: [XMLName?: Int] = [:]
  }

  /// By depth, the root's children being 0.
  private var levels: [Level] = []

  /// `/A/B[2]`: the last step always says its position among those of its name, the others when
  /// they are not the first.
  mutating func path(of element: XMLElement, below root: XMLElement) -> String {
    var chain: [XMLElement] = []
    var current: XMLElement? = element
    while let step = current, step.node != root.node {
      chain.append(step)
      current = step.parent
    }
    var result = ""
    for (depth, step) in chain.reversed().enumerated() {
      let position = position(of: step, depth: depth)
      result += "/" + step.nameText
      if depth == chain.count - 1 || position > 1 { result += "[\(position)]" }
    }
    return result
  }

  private mutating func position(of element: XMLElement, depth: Int) -> Int {
    let parent = element.node.pointee.parent
    while levels.count <= depth { levels.append(Level(parent: nil)) }
    if levels[depth].parent != parent { levels[depth] = Level(parent: parent) }
    if levels[depth].last == element.node { return levels[depth].counts[element.name] ?? 1 }
    var next = levels[depth].last.map { $0.pointee.next } ?? parent?.pointee.children
    while let node = next {
      next = node.pointee.next
      guard node.pointee.type == XML_ELEMENT_NODE else { continue }
      levels[depth].counts[node.pointee.name, default: 0] += 1
      guard node != element.node else { break }
    }
    levels[depth].last = element.node
    return levels[depth].counts[element.name] ?? 1
  }
}
