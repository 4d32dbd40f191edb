package import RegistryModel

/// Reads vendors' XML into observations. It touches no store and decides nothing.
package enum VendorImport {
  /// Recognises a document by the catalogue's profiles and reads it from front to back in constant
  /// memory.
  ///
  /// - Parameters:
  ///   - file: the name that errors carry.
  ///   - onDocument: takes the document as it was recognised, before its first record.
  ///   - onRecord: takes each record while the rest is still being read; without it they are
  ///     collected in the result. Whoever takes records must throw them away when an error
  ///     follows: a document is taken whole or not at all.
  /// - Throws: `xml.*` (not well formed, or beyond the limits), `import.format_unknown`,
  ///   `import.nested_wrapper`, `import.empty_wrapper`, and what the input or `onRecord` throws.
  package static func read(
    _ input: any XMLInput, file: String? = nil, catalogue: ProfileCatalogue,
    limits: XMLLimits = .standard,
    onRecord: ((ImportRecord) throws(RegistryError) -> Void)? = nil,
    onDocument: ((ImportDocument) throws(RegistryError) -> Void)? = nil
  ) throws(RegistryError) -> ImportDocument {
    let source = Source(input: input, origin: XMLOrigin(file: file), isDecoded: false)
    return try read(source, catalogue, limits, wrapper: nil, onDocument, onRecord)
  }

  private struct Source {
    let input: any XMLInput
    let origin: XMLOrigin
    let isDecoded: Bool

    func reader(
      _ input: any XMLInput, _ limits: XMLLimits
    ) throws(RegistryError) -> XMLStreamReader {
      try XMLStreamReader(input, origin: origin, limits: limits, decoded: isDecoded)
    }
  }

  private static func read(
    _ source: Source, _ catalogue: ProfileCatalogue, _ limits: XMLLimits, wrapper: String?,
    _ onDocument: ((ImportDocument) throws(RegistryError) -> Void)?,
    _ onRecord: ((ImportRecord) throws(RegistryError) -> Void)?
  ) throws(RegistryError) -> ImportDocument {
    let input = RewindableInput(source.input)
    // Text may be long in a wrapper, which is not known yet.
    var loose = limits
    loose.textBytes = max(limits.textBytes, Int(clamping: limits.recordBytes))
    let finding = try FormatDetector.detect(source.reader(input, loose), catalogue: catalogue)
    input.rewind()
    switch finding.format {
    case .profile(let profile):
      let reader = try source.reader(input, limits)
      var stream = RecordStream(profile, reader)
      var document = ImportDocument(
        profile: profile.name, root: finding.root, namespace: finding.namespace,
        encoding: finding.encoding, wrapper: wrapper)
      try onDocument?(document)
      try stream.run { record throws(RegistryError) in
        try document.add(record, onRecord)
      }
      document.ignored = stream.ignored
      return document
    case .wrapped(let rule):
      guard wrapper == nil else {
        throw RegistryError(
          .importNestedWrapper, ["root": finding.root],
          at: source.origin.location(line: 1, path: "/" + finding.root))
      }
      let inner = try WrappedDocument.unwrap(source.reader(input, loose), rule)
      let content = Source(input: XMLBytes(inner.bytes), origin: inner.origin, isDecoded: true)
      return try read(
        content, catalogue, limits, wrapper: finding.root, onDocument, onRecord)
    }
  }
}

extension ImportDocument {
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
