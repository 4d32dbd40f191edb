package import RegistryModel

extension ErrorCode {
  /// The profile is no YAML; `reason` is the YAML parser's message.
  package static let profileInvalidYAML = ErrorCode("profile.invalid_yaml", .input)
  /// A key, or the name of a field, that profiles do not have; `key`.
  package static let profileUnknownKey = ErrorCode("profile.unknown_key", .input)
  /// A compulsory key is not there; `key`.
  package static let profileMissingKey = ErrorCode("profile.missing_key", .input)
  /// A value of the wrong shape, or not among those allowed; `key`, `value`.
  package static let profileInvalidValue = ErrorCode("profile.invalid_value", .input)
  /// A profile of more than `limit` bytes, or whose aliases make it so.
  package static let profileTooLarge = ErrorCode("profile.too_large", .input)
  /// A path that does not follow the notation of `XMLPath`; `path`.
  package static let profileInvalidPath = ErrorCode("profile.invalid_path", .input)
  /// No field of a record could say which equipment it is: every record would be refused.
  package static let profileNoIdentity = ErrorCode("profile.no_identity", .input)
  /// Two profiles of one folder have one name; `name`, `other` (the file of the other).
  package static let profileNameTaken = ErrorCode("profile.name_taken", .input)
}
