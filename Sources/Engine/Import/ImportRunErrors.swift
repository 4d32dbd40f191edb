package import RegistryModel

extension ErrorCode {
  package static let importIdentitiesDisagree = ErrorCode(
    "import.identities_disagree", .conflict)
  package static let importTagDiffers = ErrorCode("import.tag_differs", .conflict)
  package static let importSerialDiffers = ErrorCode("import.serial_differs", .conflict)
  package static let importUnknownEquipment = ErrorCode("import.unknown_equipment", .refused)
  /// A first placa that does not end in a number, or that no placa can be. Params: `tag`.
  package static let importFirstTagInvalid = ErrorCode("import.first_tag_invalid", .usage)
  /// New equipment that the document knows only by what its source does not match by: a name, a slot of
  /// equipment that is not known, an address. Params: `name`.
  package static let importNameOnly = ErrorCode("import.name_only", .refused)
  package static let importBlocked = ErrorCode("import.blocked", .refused)
}

extension ConflictReason {
  /// What the record is told.
  var errorCode: ErrorCode {
    switch self {
    case .identitiesDisagree: .importIdentitiesDisagree
    case .tagDiffers: .importTagDiffers
    case .serialDiffers: .importSerialDiffers
    }
  }
}
