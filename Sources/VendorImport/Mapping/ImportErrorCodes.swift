package import RegistryModel

extension ErrorCode {
  /// No profile knows the document; `root`, `namespace`. The hint lists those there are.
  package static let importFormatUnknown = ErrorCode("import.format_unknown", .input)
  /// A wrapper inside a wrapper, which nobody sends in good faith; `root`.
  package static let importNestedWrapper = ErrorCode("import.nested_wrapper", .input)
  /// A wrapper that carries no document; `root`.
  package static let importEmptyWrapper = ErrorCode("import.empty_wrapper", .input)
  /// A second record where the profile promises one.
  package static let importSecondRecord = ErrorCode("import.second_record", .input)
  /// A record with nothing in it that could tell one machine from another.
  package static let importNoIdentity = ErrorCode("import.no_identity", .input)
  /// An invoice line whose quantity is not its number of serials; `quantity`, `serials`.
  package static let importQuantityMismatch = ErrorCode("import.quantity_mismatch", .input)
  /// The same serial twice in one invoice line; `serial`.
  package static let importSerialRepeated = ErrorCode("import.serial_repeated", .input)
  /// Documents that together should tell of one device tell of several; `field`.
  package static let importBundleDisagrees = ErrorCode("import.bundle_disagrees", .input)
  /// None of the documents of a bundle says which device it is; `missing`: those not there.
  package static let importBundleIncomplete = ErrorCode("import.bundle_incomplete", .input)
  /// A packed file or an archive that is damaged or cut short.
  package static let importArchiveCorrupt = ErrorCode("import.archive_corrupt", .input)
  /// A file in an archive that needs a password; `name`.
  package static let importArchiveEncrypted = ErrorCode("import.archive_encrypted", .input)
  /// A file in an archive packed in a way nobody here knows; `name`.
  package static let importArchiveUnreadable = ErrorCode("import.archive_unreadable", .input)
  /// An archive of more than `limit` files.
  package static let importArchiveTooMany = ErrorCode("import.archive_too_many", .input)
  /// What comes out of a packed file is packed itself; `name`.
  package static let importPackedTwice = ErrorCode("import.packed_twice", .input)
  /// A packed file that becomes more than `limit` times its size.
  package static let importInflatesTooMuch = ErrorCode("import.inflates_too_much", .input)
  /// The schema a profile names is not among those given; `file`.
  package static let importSchemaMissing = ErrorCode("import.schema_missing", .input)
  /// A schema that cannot be used; `file`, `reason` (libxml2's own words).
  package static let importSchemaUnusable = ErrorCode("import.schema_unusable", .input)
  /// A document that is not as its schema has it, where the profile insists on it; `element`,
  /// `reason`, `count`.
  package static let importSchemaInvalid = ErrorCode("import.schema_invalid", .input)
}
