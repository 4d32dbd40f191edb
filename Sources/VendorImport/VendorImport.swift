package import RegistryModel

/// Reads vendors' XML into observations. It touches no store and decides nothing.
package enum VendorImport {
  /// Recognises one document by the catalogue's profiles and reads it from front to back in constant
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
    var reader = ImportReader(catalogue: catalogue, limits: limits)
    let document = try reader.read(
      input, file: file, onRecord: onRecord, onDocument: onDocument)
    guard document.isPart, var whole = reader.finish().first else { return document }
    try onDocument?(document)
    guard let onRecord else { return whole }
    for refusal in whole.refused { try onRecord(.refused(refusal)) }
    for observation in whole.observations { try onRecord(.observation(observation)) }
    whole.refused = []
    whole.observations = []
    return whole
  }

  /// What a document is, by its first bytes.
  ///
  /// - Throws: `import.format_unknown`, whose hints say what was nearest, and `xml.*`.
  package static func detect(
    _ input: any XMLInput, file: String? = nil, catalogue: ProfileCatalogue,
    limits: XMLLimits = .standard
  ) throws(RegistryError) -> Detection {
    let reader = try XMLStreamReader(
      DocumentSplitter(input, limits: limits), origin: XMLOrigin(file: file), limits: limits)
    let finding = try FormatDetector.detect(reader, catalogue: catalogue)
    let kind: Detection.Kind =
      switch finding.format {
      case .profile(let profile): .profile(profile.name)
      case .wrapped: .wrapper
      case .exchange: .exchange
      }
    return Detection(
      kind: kind, root: finding.root, namespace: finding.namespace,
      encoding: finding.encoding, marker: finding.marker?.text, line: finding.marker?.line)
  }
}

/// What a document was recognised as, and by what.
package struct Detection: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// What the profile of this name reads.
    case profile(String)
    /// What carries another document, which decides.
    case wrapper
    /// A document of our own, which needs no profile.
    case exchange
  }

  package let kind: Kind
  package let root: String
  package let namespace: String
  package let encoding: String
  /// The marker that decided, and the line of its element; nil when the root did.
  package let marker: String?
  package let line: Int?
}
