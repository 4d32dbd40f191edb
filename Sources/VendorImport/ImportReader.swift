package import RegistryModel

/// Reads documents one after another, and puts together those that only together tell of a device.
package struct ImportReader {
  private let catalogue: ProfileCatalogue
  private let limits: XMLLimits
  private let schemaFiles: [String: [UInt8]]
  private var schemas: [String: DocumentSchema] = [:]
  private var bundles: [Bundle] = []
  private let counted: Set<String>
  private var uses: [(profile: String, uses: PathUses)] = []

  /// - Parameters:
  ///   - schemaFiles: the XSDs that profiles may name, by their path below one folder, and every file
  ///     those include.
  ///   - counted: the profiles of which `neverFound` will tell.
  package init(
    catalogue: ProfileCatalogue, limits: XMLLimits = .standard,
    schemaFiles: [String: [UInt8]] = [:], counting counted: Set<String> = []
  ) {
    self.counted = counted
    self.catalogue = catalogue
    self.limits = limits
    self.schemaFiles = schemaFiles
  }

  /// What a profile's documents are held against; nil when it names nothing, or, where it does not
  /// insist, when what it names is not there.
  private mutating func schema(of profile: ImportProfile) throws(RegistryError) -> DocumentSchema? {
    guard let rule = profile.schema else { return nil }
    if let known = schemas[rule.file] { return known }
    guard schemaFiles[rule.file] != nil || rule.severity == .strict else { return nil }
    let schema = try DocumentSchema(rule.file, in: schemaFiles)
    schemas[rule.file] = schema
    return schema
  }

  /// Reads one input to its end, as `VendorImport.read` does. A document that is part of a bundle
  /// comes back empty (`isPart`): what it tells comes with `finish`.
  package mutating func read(
    _ input: any XMLInput, file: String? = nil,
    onRecord: ((ImportRecord) throws(RegistryError) -> Void)? = nil,
    onDocument: ((ImportDocument) throws(RegistryError) -> Void)? = nil
  ) throws(RegistryError) -> ImportDocument {
    let source = Source(input: input, origin: XMLOrigin(file: file), isDecoded: false)
    return try read(source, wrapper: nil, onRecord, onDocument)
  }

  /// The bundles whose documents were read, each as one document with its equipment, in the order of
  /// their first files.
  package mutating func finish() -> [ImportDocument] {
    defer { bundles = [] }
    return bundles.map(\.whole)
  }

  /// What the counted profiles ask for and none of the documents read so far had, by profile.
  package var neverFound: [(profile: String, uses: [PathUse])] {
    uses.map { ($0.profile, $0.uses.neverFound) }.filter { !$0.1.isEmpty }
  }

  private mutating func count(_ stream: RecordStream, of profile: String) {
    guard counted.contains(profile) else { return }
    if let place = uses.firstIndex(where: { $0.profile == profile }) {
      uses[place].uses.add(stream.uses)
    } else {
      uses.append((profile, stream.uses))
    }
  }

  private struct Source {
    let input: any XMLInput
    let origin: XMLOrigin
    let isDecoded: Bool

    func splitter(_ input: any XMLInput, _ limits: XMLLimits) -> DocumentSplitter {
      DocumentSplitter(input, limits: limits, decoded: isDecoded)
    }

    func reader(
      _ input: DocumentSplitter, _ origin: XMLOrigin, _ limits: XMLLimits,
      schema: DocumentSchema? = nil
    ) throws(RegistryError) -> XMLStreamReader {
      try XMLStreamReader(
        input, origin: origin, limits: limits, decoded: isDecoded, schema: schema)
    }
  }

  private mutating func read(
    _ source: Source, wrapper: String?,
    _ onRecord: ((ImportRecord) throws(RegistryError) -> Void)?,
    _ onDocument: ((ImportDocument) throws(RegistryError) -> Void)?
  ) throws(RegistryError) -> ImportDocument {
    let input = RewindableInput(source.input)
    // Text may be long in a wrapper, which is not known yet.
    var loose = limits
    loose.textBytes = max(limits.textBytes, Int(clamping: limits.recordBytes))
    let finding = try FormatDetector.detect(
      source.reader(source.splitter(input, loose), source.origin, loose), catalogue: catalogue)
    input.rewind()
    switch finding.format {
    case .profile(let profile):
      let document = ImportDocument(
        profile: profile.name, root: finding.root, namespace: finding.namespace,
        encoding: finding.encoding, wrapper: wrapper)
      if profile.bundle == nil { try onDocument?(document) }
      return try read(source, source.splitter(input, limits), profile, document, onRecord)
    case .exchange:
      throw RegistryError(
        .importFormatUnknown, ["root": finding.root, "namespace": finding.namespace],
        at: source.origin.location(line: 1, path: "/" + finding.root),
        hints: [Hint("exchange_needs_no_profile")])
    case .wrapped(let rule):
      guard wrapper == nil else {
        throw RegistryError(
          .importNestedWrapper, ["root": finding.root],
          at: source.origin.location(line: 1, path: "/" + finding.root))
      }
      let inner = try WrappedDocument.unwrap(
        source.reader(source.splitter(input, loose), source.origin, loose), rule)
      let content = Source(input: XMLBytes(inner.bytes), origin: inner.origin, isDecoded: true)
      return try read(content, wrapper: finding.root, onRecord, onDocument)
    }
  }

  private mutating func read(
    _ source: Source, _ splitter: DocumentSplitter, _ profile: ImportProfile,
    _ start: ImportDocument, _ onRecord: ((ImportRecord) throws(RegistryError) -> Void)?
  ) throws(RegistryError) -> ImportDocument {
    var document = start
    var ignored = IgnoredElements()
    var origin = source.origin
    var parts: [ImportRecord] = []
    let schema = try schema(of: profile)
    while true {
      let reader = try source.reader(splitter, origin, limits, schema: schema)
      var stream = RecordStream(
        profile, reader, countsUse: counted.contains(profile.name))
      try stream.run { record throws(RegistryError) in
        if profile.bundle == nil {
          try document.add(record, onRecord)
        } else {
          parts.append(record)
        }
      }
      ignored.add(stream.ignored)
      count(stream, of: profile.name)
      if schema != nil { try document.hold(reader.schemaProblems, profile.schema, origin) }
      guard splitter.hasNext else { break }
      guard profile.bundle?.join == .body else {
        throw RegistryError(.xmlSeveralDocuments, at: origin.location(line: reader.lastLine))
      }
      origin.lineOffset += reader.lastLine - 1
      splitter.startNext()
    }
    if let rule = profile.bundle {
      keep(parts, ignored, rule, document, file: origin.file)
      document.isPart = true
    } else {
      document.ignored = ignored.elements
    }
    return document
  }

  /// Keeps what a document of a bundle tells until all of them are read.
  private mutating func keep(
    _ records: [ImportRecord], _ ignored: IgnoredElements, _ rule: BundleRule,
    _ document: ImportDocument, file: String?
  ) {
    let name = BundleName(file ?? "", rule)
    let known = bundles.firstIndex {
      $0.name.key == name.key && $0.document.profile == document.profile
    }
    if known == nil { bundles.append(Bundle(name: name, rule: rule, document: document)) }
    bundles[known ?? bundles.count - 1].add(records, ignored, part: name.part, file: file)
  }
}

extension ImportDocument {
  /// Keeps what is not as the schema has it, or refuses the document for it.
  fileprivate mutating func hold(
    _ problems: [SchemaProblem], _ rule: SchemaRule?, _ origin: XMLOrigin
  ) throws(RegistryError) {
    schemaProblems = (schemaProblems ?? []) + problems
    guard rule?.severity == .strict, let first = problems.first else { return }
    throw RegistryError(
      .importSchemaInvalid,
      [
        "count": String(problems.reduce(0) { $0 + $1.count }), "element": first.element,
        "reason": first.message,
      ], at: origin.location(line: first.line))
  }

  fileprivate mutating func add(
    _ record: ImportRecord, _ onRecord: ((ImportRecord) throws(RegistryError) -> Void)?
  ) throws(RegistryError) {
    switch record {
    case .observation(let observation):
      observationCount += 1
      if onRecord == nil { observations.append(observation) }
    case .refused(let refusal):
      refusedCount += 1
      if onRecord == nil { refused.append(refusal) }
    }
    try onRecord?(record)
  }
}
