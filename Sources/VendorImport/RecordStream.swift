import RegistryModel

/// Walks a document once, handing over each record as soon as it was read.
struct RecordStream {
  private let reader: XMLStreamReader
  private let record: [XMLName?]
  private let header: HeaderRules
  private let check: SubtreeCheck
  private var mapper: RecordMapper
  private var count = 0
  /// Path of every record, without its position.
  private var recordPath: String?

  init(_ profile: ImportProfile, _ reader: XMLStreamReader) {
    self.reader = reader
    record = profile.record.map { reader.intern($0) }
    header = HeaderRules(profile, reader)
    check = SubtreeCheck(limits: reader.limits, origin: reader.origin)
    mapper = RecordMapper(profile, reader)
  }

  var ignored: [IgnoredElement] { mapper.ignored.elements }

  /// Reads to the end of the document.
  ///
  /// - Throws: `xml.*`, or what `onRecord` throws; what was handed over by then is void.
  mutating func run(
    _ onRecord: (ImportRecord) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    var more = try reader.advance()
    while more {
      guard reader.isElement else {
        more = try reader.advance()
        continue
      }
      switch try element(onRecord) {
      case .enter: more = try reader.advance()
      case .skip: more = try reader.skip()
      case .leave: more = try reader.leave()
      }
    }
  }

  /// How to go on from an element.
  private enum Next {
    /// Records may be inside.
    case enter
    /// Nothing in it was looked at.
    case skip
    /// It was read whole.
    case leave
  }

  /// Deals with the element the reader stands at.
  private mutating func element(
    _ onRecord: (ImportRecord) throws(RegistryError) -> Void
  ) throws(RegistryError) -> Next {
    let depth = reader.depth
    guard depth > 0 || record.isEmpty else { return .enter }
    if depth == record.count, depth == 0 || reader.name == record[depth - 1] {
      try take(onRecord)
      return .leave
    }
    if reader.name == record[depth - 1] { return .enter }
    guard header.fields(at: depth, name: reader.name) else { return .skip }
    try readHeader(depth)
    return .leave
  }

  private mutating func take(
    _ onRecord: (ImportRecord) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    count += 1
    let element = try reader.expand()
    let base = recordPath ?? element.path
    recordPath = base
    let path = record.isEmpty ? base : "\(base)[\(count)]"
    if let refusal = try check.entityReference(in: element, depth: reader.depth + 1) {
      let line = element.line + reader.origin.lineOffset
      let full = reader.origin.pathPrefix + path
      return try onRecord(.refused(RefusedRecord(path: full, line: line, error: refusal)))
    }
    for result in mapper.map(element, path: path) { try onRecord(result) }
  }

  private mutating func readHeader(_ depth: Int) throws(RegistryError) {
    let element = try reader.expand()
    if let refusal = try check.entityReference(in: element, depth: depth + 1) { throw refusal }
    header.read(element, depth: depth, origin: reader.origin, into: &mapper.header)
  }
}
