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
    try CaseRules.requireNotFinal(try registry.existing(supportCase))
    try intervention.check(registry, stamp)
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
  }
}
