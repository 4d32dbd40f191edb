import RegistryModel

/// Walks a document once, handing over each record as soon as it was read.
struct RecordStream {
  private let reader: XMLStreamReader
  private let rules: StreamRules
  private var matcher: StreamMatcher
  private var mappers: [RecordMapper]
  private var surveys: [RecordSurvey]
  private var outside: OutsideSurvey
  private var header: HeaderReading
  private var found = IgnoredElements()
  /// Records by the path they have without a position.
  private var counts: [String: Int] = [:]
  private var taken: [Int]
  private let records: [EquipmentRule]

  /// - Parameter countsUse: whether anybody will ask which paths found something.
  init(_ profile: ImportProfile, _ reader: XMLStreamReader, countsUse: Bool = false) {
    self.reader = reader
    records = profile.records
    rules = StreamRules(profile, reader, countsUse: countsUse)
    matcher = StreamMatcher(rules.paths)
    let watch = WatchedNames(profile.watch)
    var pivots: [XMLName: CompiledPath] = [:]
    for (tag, path) in profile.pivots {
      if let tag = reader.intern(tag) { pivots[tag] = CompiledPath(path, reader) }
    }
    let relative = profile.ignores.filter { !$0.path.isAbsolute }
    let keepsTouched = watch.isAny || !profile.ignores.isEmpty || !pivots.isEmpty
    let pairs = NameValuePairs(watch, reader)
    mappers = rules.records.map {
      RecordMapper(
        $0, origin: reader.origin, keepsTouched: keepsTouched, isPart: profile.bundle != nil)
    }
    surveys = profile.records.map { record in
      RecordSurvey(
        NameAutomaton(taken: record.takenPatterns(), ignored: relative, reader), watch: watch,
        pivots: pivots, pairs: pairs, limits: reader.limits, origin: reader.origin)
    }
    outside = OutsideSurvey(profile, watch: watch, reader)
    header = HeaderReading(profile.header)
    taken = [Int](repeating: 0, count: rules.records.count)
  }

  var ignored: [IgnoredElement] { found.elements }

  /// What was found so far of what the profile asks for.
  var uses: PathUses {
    var uses = PathUses()
    header.addUses(to: &uses)
    for (index, record) in records.enumerated() {
      let each = record.each.map(\.text)
      uses.add(
        PathUse(record: [], within: [], field: nil, paths: each), isFound: taken[index] > 0)
      rules.records[index].addUses(record: each, to: &uses)
    }
    for (path, isMet) in surveys.flatMap(\.leftOut) + outside.leftOut {
      uses.add(PathUse(leftOut: path), isFound: isMet)
    }
    return uses
  }

  /// Reads to the end of the document.
  ///
  /// - Throws: `xml.*`, or what `onRecord` throws; what was handed over by then is void.
  mutating func run(
    _ onRecord: (ImportRecord) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    var more = try reader.advance()
    while more {
      guard let element = reader.element else {
        outside.text(reader, into: &found)
        more = try reader.advance()
        continue
      }
      more = try visit(element, onRecord) ? reader.leave() : reader.advance()
    }
  }

  /// Deals with the element the reader stands at; true when it was read whole and is done with.
  private mutating func visit(
    _ element: XMLElement, _ onRecord: (ImportRecord) throws(RegistryError) -> Void
  ) throws(RegistryError) -> Bool {
    let depth = reader.depth
    let step = matcher.enter(element, depth: depth)
    var isWhole = false
    for path in step.found {
      if rules.needsWhole(path), !isWhole {
        _ = try reader.expand()
        isWhole = true
      }
      let rest = rules.paths[path].rest
      switch rules.targets[path] {
      case .record(let record):
        guard rest.exists(from: element) else { continue }
        try take(element, record, depth: depth, onRecord)
        return true
      case .header(let field, let place):
        try header.take(field: field, path: place, rest, at: element, origin: reader.origin)
      }
    }
    outside.enter(element, depth: depth, into: &found)
    return isWhole && !step.goesOn
  }

  private mutating func take(
    _ element: XMLElement, _ record: Int, depth: Int,
    _ onRecord: (ImportRecord) throws(RegistryError) -> Void
  ) throws(RegistryError) {
    let base = element.path
    counts[base, default: 0] += 1
    let inner = depth == 0 ? base : "\(base)[\(counts[base] ?? 1)]"
    let path = reader.origin.pathPrefix + inner
    let line = element.line + reader.origin.lineOffset
    taken[record] += 1
    let outcome = mappers[record].map(element, path: path, header: header.values())
    if case .skipped(let reason) = outcome {
      found.add(path, line: line, reason: reason)
      return
    }
    let refusal = try surveys[record].run(
      element, path: base, depth: depth + 1, touched: mappers[record].touched, into: &found)
    if let refusal {
      return try onRecord(.refused(RefusedRecord(path: path, line: line, error: refusal)))
    }
    for left in mappers[record].left {
      found.add(
        reader.origin.pathPrefix + left.path, line: left.line + reader.origin.lineOffset,
        reason: left.reason)
    }
    guard taken[record] == 1 || !rules.records[record].isOne else {
      let error = RegistryError(
        .importSecondRecord, at: reader.origin.location(line: element.line, path: inner))
      return try onRecord(.refused(RefusedRecord(path: path, line: line, error: error)))
    }
    switch outcome {
    case .records(let records): for result in records { try onRecord(result) }
    case .withoutSerials: found.add(path, line: line, reason: "import.no_serials")
    case .skipped: break
    }
  }
}
