package import RegistryModel

/// Says that notice was given: the contract will not go on by itself after its last day.
package struct ContractGiveNotice: Operation {
  package static let name = "contract.give_notice"

  let contract: ID<Contract>
  let on: CivilDate?
  let document: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    contract = try fields.reference("contract")
    on = try fields.optional("on")
    document = try fields.optional("document")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let contract = try registry.existing(contract)
    try contract.requireOpen()
    let day = on ?? stamp.today
    guard day <= stamp.today else {
      throw RegistryError(
        .contractNoticeInFuture, ["date": day.description, "today": stamp.today.description])
    }
    guard contract.startsOn <= day else {
      throw RegistryError(
        .contractNoticeBeforeStart,
        [
          "contract": contract.code, "date": day.description,
          "starts_on": contract.startsOn.description,
        ], hints: [Hint("contract.correct_notice_day")])
    }
    guard contract.renewal != .none, let period = try contract.lastPeriod(in: registry) else {
      throw RegistryError(
        .contractNoNoticeNeeded,
        ["contract": contract.code, "ends_on": contract.endsOn.description],
        hints: [Hint("contract.correct_renewal", ["contract": contract.code])])
    }
    if let given = period.noticeOn {
      throw RegistryError(
        .contractNoticeGiven, ["contract": contract.code, "date": given.description])
    }
    // Late notice stops nothing, unless the other side takes it.
    let last = contract.noticeBy ?? contract.endsOn
    guard day <= last else {
      throw RegistryError(
        .contractNoticeLate,
        ["contract": contract.code, "date": day.description, "last": last.description],
        hints: [Hint("contract.notice_accepted", ["contract": contract.code])])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let contract = try registry.existing(contract)
    guard let period = try contract.lastPeriod(in: registry) else { return }
    effects.update(period) { new in
      new.noticeOn = on ?? stamp.today
      new.noticeDocument = document?.text
    }
    effects.touch(contract.id)
    effects.touch(contract.provider)
    effects.answer("code", .string(contract.code))
    effects.answer("ends_on", .string(period.endsOn.description))
  }
}

extension Contract {
  /// The day a contract that renews by itself begins anew, unless somebody gives notice; nil for any
  /// other.
  func renewsOn(_ lastPeriod: ContractPeriod?) -> CivilDate? {
    guard renewal == .tacit, terminatedOn == nil, lastPeriod?.noticeOn == nil else { return nil }
    return endsOn.adding(days: 1)
  }
}

extension ErrorCode {
  /// Params: `date`, `today`.
  package static let contractNoticeInFuture = ErrorCode("contract.notice_in_future", .refused)
  /// Params: `contract`, `date`, `starts_on`.
  package static let contractNoticeBeforeStart = ErrorCode(
    "contract.notice_before_start", .refused)
  /// It ends by itself. Params: `contract`, `ends_on`.
  package static let contractNoNoticeNeeded = ErrorCode("contract.no_notice_needed", .refused)
  /// Params: `contract`, `date`.
  package static let contractNoticeGiven = ErrorCode("contract.notice_given", .refused)
  /// After the last day on which notice counts. Params: `contract`, `date`, `last`.
  package static let contractNoticeLate = ErrorCode("contract.notice_late", .refused)
}
