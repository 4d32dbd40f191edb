package import RegistryModel

/// Records a contract with a provider and its initial period.
package struct ContractOpen: Operation {
  package static let name = "contract.open"
  package static let creates: [EntityKind] = [.contract, .contractPeriod]

  let code: ContractNumber
  let provider: ID<Provider>
  let kind: EntitlementKind
  let object: Paragraph?
  let startsOn: CivilDate
  let endsOn: CivilDate
  let renewal: ContractRenewal?
  let noticeDays: Int?
  let alertDays: Int?
  let budgetReference: Line?
  let document: Line?
  let terms: Terms?

  package init(_ fields: inout Fields) throws(RegistryError) {
    code = try fields.required("code")
    provider = try fields.reference("provider")
    kind = try fields.required("kind")
    object = try fields.optional("object")
    startsOn = try fields.required("starts_on")
    endsOn = try fields.required("ends_on")
    renewal = try fields.optional("renewal")
    noticeDays = try fields.integer("notice_days", in: 0...3660)
    alertDays = try fields.integer("alert_days", in: 0...3660)
    budgetReference = try fields.optional("budget_reference")
    document = try fields.optional("document")
    terms = try fields.terms()
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    if let taken = try registry.first(Contract.byCode, IdentifierText.key(code.text)) {
      throw RegistryError(
        .contractCodeTaken, ["code": taken.code], hints: [Hint("contract.renew_instead")])
    }
    guard kind != .partWarranty else {
      throw RegistryError(
        .contractOfPart, ["code": code.text], hints: [Hint("contract.part_with_work")])
    }
    try DayRange.check(startsOn, endsOn)
    try terms?.checkTerms(of: kind)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let contract = Contract(
      id: effects.newID(), code: code.text, provider: provider, entitlementKind: kind,
      object: object?.text, startsOn: startsOn, endsOn: endsOn, renewal: renewal ?? .none,
      noticeDays: noticeDays, alertDays: alertDays, budgetReference: budgetReference?.text,
      terms: terms ?? Terms())
    effects.insert(contract)
    effects.insert(
      ContractPeriod(
        id: effects.newID(), contract: contract.id, number: 0, startsOn: startsOn, endsOn: endsOn,
        document: document?.text, budgetReference: budgetReference?.text))
    effects.touch(provider)
    effects.answer("code", .string(contract.code))
    effects.answer("ends_on", .string(endsOn.description))
  }
}

/// A contract's number as its own papers write it, `CO1.PCCNTR.4567890` or `045 de 2026`: one line
/// of 1 to 64 characters, white space at the ends dropped and runs of it made one blank.
package struct ContractNumber: FieldValue, Hashable {
  package let text: String

  package static let schema = JSON.members([
    "type": .string("string"), "minLength": .integer(1), "maxLength": .integer(64),
    "pattern": .string(#"^[^\u0000-\u001f\u007f-\u009f]*\S[^\u0000-\u001f\u007f-\u009f]*$"#),
  ])
  package static let sample = ContractNumber(text: "1")

  private init(text: String) { self.text = text }

  package init(field: JSON) throws(RegistryError) {
    let given = try TextRule.checked(try field.requireString(), maximum: 64, lines: false)
    text = given.split(separator: " ").joined(separator: " ")
  }

  package var field: JSON { .string(text) }
}

extension ErrorCode {
  /// Another contract has the number. Params: `code`.
  package static let contractCodeTaken = ErrorCode("contract.code_taken", .refused)
  /// Work on equipment writes down the warranty of a part. Params: `code`.
  package static let contractOfPart = ErrorCode("contract.of_part", .refused)
}
