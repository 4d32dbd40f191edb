package import RegistryModel

extension ErrorCode {
  /// Not well formed; `reason` is the parser's own message (libxml2).
  package static let xmlMalformed = ErrorCode("xml.malformed", .input)
  /// Another document behind the first, where one is expected.
  package static let xmlSeveralDocuments = ErrorCode("xml.several_documents", .input)
  /// No byte at all.
  package static let xmlEmpty = ErrorCode("xml.empty", .input)
  /// Elements nested beyond `limit`.
  package static let xmlTooDeep = ErrorCode("xml.too_deep", .input)
  /// A text or an attribute's value of more than `limit` bytes.
  package static let xmlTextTooLong = ErrorCode("xml.text_too_long", .input)
  /// An element with more than `limit` attributes.
  package static let xmlTooManyAttributes = ErrorCode("xml.too_many_attributes", .input)
  /// A document of more than `limit` bytes.
  package static let xmlTooLarge = ErrorCode("xml.too_large", .input)
  /// A record of more than `limit` bytes.
  package static let xmlRecordTooLarge = ErrorCode("xml.record_too_large", .input)
  /// An encoding nobody here can read; `reason` is the parser's own message.
  package static let xmlEncodingUnknown = ErrorCode("xml.encoding_unknown", .input)
  /// An entity reference where a value belongs, or entities that refer to each other. Entities
  /// are never expanded.
  package static let xmlEntityReference = ErrorCode("xml.entity_reference", .input)
}
