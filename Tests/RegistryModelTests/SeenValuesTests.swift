import RegistryModel
import Testing

/// What is written member by member is the canonical form of what it is read from.
@Suite struct SeenValuesTests {
  @Test(arguments: [nil, "INFO/NAME", "a \"quoted\"\nrule"])
  func areWrittenAsTheirCanonicalForm(rule: String?) {
    let values = SeenValues(
      [ImportedField.serial, .hostname, .place].map { field in
        SeenValue(
          field: field, value: "EJ-1 «ñ»\u{85}", standing: .taken, rule: rule,
          document: ID(7), at: Instant(milliseconds: 1_700_000_000_000))
      })
    #expect(values.column == .text(values.json.canonicalText))
    #expect(SeenValues(column: values.column) == values)
  }

  @Test func noneAreAnEmptyList() {
    #expect(SeenValues().column == .text("[]"))
  }
}
