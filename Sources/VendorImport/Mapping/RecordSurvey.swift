import CLibXML2
import RegistryModel

/// Goes once through everything a record holds: keeps it to the limits, looks for entity
/// references, and counts what is left out, on purpose or because no rule asks for it though it
/// looks like identity, date, part or supply.
final class RecordSurvey {
  private let limits: XMLLimits
  private let origin: XMLOrigin
  private let names: NameAutomaton
  private let watch: WatchedNames
  private let pivots: [XMLName: CompiledPath]
  private let pairs: NameValuePairs

  private struct Place: Hashable {
    let state: Int
    let attribute: XMLName?
  }

  /// Entries of what is left out, by place and then reason; good for records of one path only.
  private var entries: [Place: (reason: String, entry: Int)] = [:]
  /// Whether any record was gone through.
  private(set) var isUsed = false
  private var recordPath: String?
  private var reference: RegistryError?
  private var touched = TouchedElements(kept: false)
  private var ignored = IgnoredElements()

  /// The paths the profile leaves out below records, and whether any was met.
  var leftOut: [(path: String, isMet: Bool)] { isUsed && watch.isAny ? names.leftOut : [] }

  init(
    _ names: NameAutomaton, watch: WatchedNames, pivots: [XMLName: CompiledPath],
    pairs: NameValuePairs, limits: XMLLimits, origin: XMLOrigin
  ) {
    self.pairs = pairs
    self.limits = limits
    self.origin = origin
    self.names = names
    self.watch = watch
    self.pivots = pivots
  }

  /// The error of the first entity reference, or nil when there is none.
  ///
  /// - Parameter path: the record's path, without its position.
  /// - Throws: `xml.too_deep`, `xml.text_too_long`, `xml.too_many_attributes`.
  func run(
    _ record: XMLElement, path: String, depth: Int, touched: TouchedElements,
    into ignored: inout IgnoredElements
  ) throws(RegistryError) -> RegistryError? {
    reference = nil
    isUsed = true
    if recordPath != path {
      entries = [:]
      recordPath = path
    }
    self.touched = touched
    swap(&self.ignored, &ignored)
    defer {
      swap(&self.ignored, &ignored)
      self.touched = TouchedElements(kept: false)
    }
    try walk(record, names.start, depth, isQuiet: !watch.isAny)
    return reference
  }

  private func walk(
    _ element: XMLElement, _ state: Int, _ depth: Int, isQuiet: Bool
  ) throws(RegistryError) {
    guard depth <= limits.depth else { throw failure(.xmlTooDeep, element, limits.depth) }
    if element.node.pointee.properties != nil {
      try attributes(of: element, state, isQuiet: isQuiet)
    }
    var hasText = false
    var hasElements = false
    var next = element.node.pointee.children
    while let node = next {
      next = node.pointee.next
      switch node.pointee.type {
      case XML_ELEMENT_NODE:
        hasElements = true
        let child = XMLElement(node: node)
        guard !isQuiet else {
          try walk(child, state, depth + 1, isQuiet: true)
          continue
        }
        let below = names.next(state, child.name)
        let isLeftOut = leavesOut(child, below)
        try walk(child, below, depth + 1, isQuiet: isLeftOut)
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        hasText = true
        if let content = node.pointee.content, Int(xmlStrlen(content)) > limits.textBytes {
          throw failure(.xmlTextTooLong, element, limits.textBytes)
        }
      case XML_ENTITY_REF_NODE:
        if reference == nil { reference = refusal(element) }
      default: break  // Comments and processing instructions say nothing.
      }
    }
    if !isQuiet, !hasText, !hasElements, element.node.pointee.properties != nil {
      reportAttributesOnly(element, state)
    }
    guard !isQuiet, hasText, !hasElements, let name = element.name else { return }
    if pairs.isName(name) { reportPair(element, state) }
    guard !names.isTaken(state), watch.contains(name), element.text?.isEmpty == false,
      !touched.contains(element)
    else { return }
    add(element.path, element, "import.not_asked_for")
  }

  /// An element worth a report that says all in attributes, none of which is: `<warranty from="…"/>`.
  private func reportAttributesOnly(_ element: XMLElement, _ state: Int) {
    guard let name = element.name, watch.contains(name), !names.isTaken(state),
      !touched.contains(element)
    else { return }
    var isSaid = false
    var next = element.node.pointee.properties
    while let attribute = next {
      next = attribute.pointee.next
      guard let name = attribute.pointee.name else { continue }
      // One that is asked for, or reported by itself, says enough.
      guard !names.takes(attribute: name, in: state), !watch.contains(name),
        names.reason(state, for: name, of: element) == nil
      else { return }
      isSaid = isSaid || element.attribute(name)?.isEmpty == false
    }
    if isSaid { add(element.path, element, "import.not_asked_for") }
  }

  /// An element that says what its neighbour's value is: `property[PartNumber]`.
  private func reportPair(_ element: XMLElement, _ state: Int) {
    // Of a property list, rules reach every value by the key before it.
    guard !names.isRead(state) || pairs.isPropertyList(element), !touched.contains(element),
      let parent = element.parent,
      !isPivot(parent), let (name, value) = pairs.pair(by: element), !touched.contains(value)
    else { return }
    // What was taken of one pair alone was found by its element.
    let isAlone = parent.firstChild?.node == element.node && value.nextSibling == nil
    guard !isAlone || !touched.contains(parent) else { return }
    add("\(parent.path)[\(name)]", element, "import.not_asked_for")
  }

  /// Whether rules took the element or one of those in it.
  private func isTouched(_ element: XMLElement) -> Bool {
    if touched.contains(element) { return true }
    var child = element.firstChild
    while let current = child {
      if touched.contains(current) { return true }
      child = current.nextSibling
    }
    return false
  }

  private func isPivot(_ element: XMLElement) -> Bool {
    element.name.map { pivots[$0] != nil } ?? false
  }

  /// Whether the profile leaves the element out on purpose, which is then counted.
  private func leavesOut(_ element: XMLElement, _ state: Int) -> Bool {
    if let reason = names.reason(state, for: element), !touched.contains(element) {
      leave(element, nil, state, reason)
      return true
    }
    guard !pivots.isEmpty, let name = element.name, let pivot = pivots[name] else { return false }
    reportPivot(pivot, element)
    return false
  }

  /// Counts an element or an attribute that is left out on purpose; a path is made for the first of
  /// a kind only.
  private func leave(_ element: XMLElement, _ attribute: XMLName?, _ state: Int, _ reason: String) {
    let place = Place(state: state, attribute: attribute)
    if let known = entries[place], known.reason == reason { return ignored.count(known.entry) }
    let suffix = attribute.map { "/@" + String(cString: $0) } ?? ""
    let entry = ignored.add(
      origin.pathPrefix + element.path + suffix, line: element.line + origin.lineOffset,
      reason: reason)
    if names.isExact(state) { entries[place] = (reason, entry) }
  }

  /// An element whose name is a value: `PROPERTY[@NAME='SerialNumber']`.
  private func reportPivot(_ pivot: CompiledPath, _ element: XMLElement) {
    guard !touched.contains(element) else { return }
    pivot.forEach(from: element) { match in
      guard let text = pivot.value(at: match), watch.contains(text: text) else { return true }
      add("\(element.path)[\(text.prefix(64))]", element, "import.not_asked_for")
      return false
    }
  }

  private func attributes(
    of element: XMLElement, _ state: Int, isQuiet: Bool
  ) throws(RegistryError) {
    var count = 0
    var isPaired = false
    var next = element.node.pointee.properties
    while let attribute = next {
      next = attribute.pointee.next
      count += 1
      guard count <= limits.attributes else {
        throw failure(.xmlTooManyAttributes, element, limits.attributes)
      }
      var isEmpty = true
      var value = attribute.pointee.children
      while let part = value {
        value = part.pointee.next
        if part.pointee.type == XML_ENTITY_REF_NODE {
          if reference == nil { reference = refusal(element) }
        } else if let content = part.pointee.content {
          let length = Int(xmlStrlen(content))
          if length > 0 { isEmpty = false }
          guard length <= limits.textBytes else {
            throw failure(.xmlTextTooLong, element, limits.textBytes)
          }
        }
      }
      guard !isQuiet, !isEmpty, let name = attribute.pointee.name else { continue }
      if let reason = names.reason(state, for: name, of: element) {
        leave(element, name, state, reason)
        continue
      }
      if pairs.isName(name), !isPaired {
        isPaired = reportPair(name, of: element, state)
      }
      guard watch.contains(name), !names.takes(attribute: name, in: state) else { continue }
      add("\(element.path)/@\(String(cString: name))", element, "import.not_asked_for")
    }
  }

  /// An attribute that says what the element's value is: `prop[PartNumber]`.
  ///
  /// - Returns: whether it was reported.
  private func reportPair(_ attribute: XMLName, of element: XMLElement, _ state: Int) -> Bool {
    // Of a record that is a pair itself the rules say enough.
    guard state != names.start, !names.reads(attribute: attribute, in: state),
      !isTouched(element), !isPivot(element),
      let name = pairs.name(at: attribute, of: element)
    else { return false }
    add("\(element.path)[\(name)]", element, "import.not_asked_for")
    return true
  }

  private func add(_ path: String, _ element: XMLElement, _ reason: String) {
    ignored.add(
      origin.pathPrefix + path, line: element.line + origin.lineOffset, reason: reason)
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

/// Names that make an element worth a report when no rule asks for it.
final class WatchedNames {
  private let words: [String]
  private var known: [XMLName: Bool] = [:]
  private var lastName: XMLName?
  private var lastAnswer = false

  init(_ words: [String]) { self.words = words }

  var isAny: Bool { !words.isEmpty }

  func contains(_ name: XMLName) -> Bool {
    if name == lastName { return lastAnswer }
    lastName = name
    if let answer = known[name] {
      lastAnswer = answer
    } else {
      lastAnswer = contains(text: String(cString: name))
      known[name] = lastAnswer
    }
    return lastAnswer
  }

  func contains(text: String) -> Bool {
    let upper = text.uppercased()
    return words.contains { upper.contains($0) }
  }

  /// Whether upper case text begins with one of the words.
  func contains(prefix text: String) -> Bool { words.contains { text.hasPrefix($0) } }
}
