package import RegistryModel

/// Says that a file is being imported: what comes of its records follows in the journal.
///
/// A file that changes nothing leaves no line.
package struct ImportDocumentRecord: Operation {
  package static let name = "import.document"
  package static let creates: [EntityKind] = [.importedDocument]

  let source: ID<ImportSource>
  let digest: ContentDigest
  let file: Line?
  let profile: Line
  let plan: Line

  package init(_ fields: inout Fields) throws(RegistryError) {
    source = try fields.reference("source")
    digest = try fields.required("digest")
    file = try fields.optional("file")
    profile = try fields.required("profile")
    plan = try fields.required("plan")
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    effects.insert(
      ImportedDocument(
        id: effects.newID(), source: source, digest: digest.hexadecimal, file: file?.text,
        profile: profile.text, plan: plan.text, at: stamp.at))
    effects.answer("source", .string(try registry.existing(source).code))
    effects.answer("digest", .string(digest.hexadecimal))
  }
}

extension ImportedDocument {
  /// The latest import of a file from a source.
  package static func latest(
    _ digest: String, from source: ID<ImportSource>, in registry: any RegistryReader
  ) throws(RegistryError) -> ImportedDocument? {
    try registry.all(byDigest, digest).last { $0.source == source }
  }
}

extension ErrorCode {
  /// Nothing was imported from such a file. Params: `digest`, `source`.
  package static let importDocumentUnknown = ErrorCode("import.document_unknown", .notFound)
}
