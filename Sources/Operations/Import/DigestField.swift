package import RegistryModel

extension ContentDigest: FieldValue {
  package static let schema = JSON.members([
    "type": .string("string"), "pattern": .string("^[0-9a-f]{64}$"),
  ])
  package static var sample: ContentDigest {
    ContentDigest(trusted: String(repeating: "0", count: 64))
  }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    guard let digest = ContentDigest(given) else {
      throw RegistryError(.inputInvalidDigest, ["value": given])
    }
    self = digest
  }

  package var field: JSON { .string(hexadecimal) }
}

extension ErrorCode {
  /// Params: `value`.
  package static let inputInvalidDigest = ErrorCode("input.invalid_digest", .input)
}
