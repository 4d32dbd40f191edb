package import RegistryModel

/// Records work on a piece of equipment for a case (equipo intervenido): what was done, the parts
/// that came out and went in, its counter, what it cost.
///
/// What was found false in the registry becomes a finding; nothing in the registry changes by it.
package struct CaseIntervene: Operation {
  package static let name = "case.intervene"
  package static let creates: [EntityKind] = InterventionData.creates

  let supportCase: ID<SupportCase>
  let intervention: InterventionData

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    intervention = try InterventionData(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let supportCase = try registry.existing(supportCase)
    try CaseRules.requireNotFinal(supportCase)
    try intervention.check(registry, stamp)
    try requireNear(supportCase)
  }

  /// Work comes before its case is asked for, by days; not by months, unless the case says that it
  /// was recorded after the work.
  ///
  /// - Throws: `intervention.long_before_case`.
  private func requireNear(_ supportCase: SupportCase) throws(RegistryError) {
    let days = 30
    let first = supportCase.openedAt.adding(seconds: Int64(-days) * 86_400)
    guard !supportCase.isAfterTheFact, let done = intervention.doneAt, done < first else { return }
    throw RegistryError(
      .interventionLongBeforeCase,
      [
        "code": supportCase.code, "at": done.description,
        "opened": supportCase.openedAt.description, "days": String(days),
      ], hints: [Hint("intervention.open_after_the_fact")])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let supportCase = try registry.existing(supportCase)
    effects.answer("code", .string(supportCase.code))
    effects.answer("asset", .string(try registry.existing(intervention.asset).tag.text))
    let outcome = try effects.record(intervention, of: supportCase, registry, stamp)
    effects.touch(supportCase.id)
    effects.answer("disputes", .bool(!outcome.findings.isEmpty))
    effects.answer(outcome)
    effects.warn(of: intervention.serials)
  }
}

extension ErrorCode {
  /// Params: `code`, `at`, `opened`, `days`.
  package static let interventionLongBeforeCase = ErrorCode(
    "intervention.long_before_case", .refused)
}
