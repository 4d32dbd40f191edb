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
}
