package import RegistryModel

extension CablingCategory: FieldValue {}
extension CertificationResult: FieldValue {}

extension NumberedPattern: FieldValue {
  package static let schema = JSON.members([
    "type": .string("string"), "minLength": .integer(1), "maxLength": .integer(64),
    "description": .string("one label, or a series: D-{01..24}"),
    "pattern": .string(#"^[A-Za-z0-9./_:-]*(\{[0-9]{1,6}\.\.[0-9]{1,6}\})?[A-Za-z0-9./_:-]*$"#),
  ])
  package static var sample: NumberedPattern { NumberedPattern(placeholder: ()) }

  /// - Throws: `input.invalid_pattern`.
  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    guard let pattern = NumberedPattern(given),
      (pattern.prefix + pattern.suffix).utf8.allSatisfy(CablingPortNames.allows)
    else {
      throw RegistryError(
        .inputInvalidPattern, ["value": given], hints: [Hint("cabling.pattern_form")])
    }
    self = pattern
  }

  package var field: JSON { .string(text) }
}

extension ErrorCode {
  /// Neither a label nor a series of labels. Params: `value`.
  package static let inputInvalidPattern = ErrorCode("input.invalid_pattern", .input)
}
