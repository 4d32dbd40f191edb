package import RegistryModel

/// Records work on a piece of equipment for a case (equipo intervenido).
///
/// What was found true or false in the registry is kept with it for a finding; nothing in the
/// registry changes by it.
package struct CaseIntervene: Operation {
  package static let name = "case.intervene"
  package static let creates: [EntityKind] = [.intervention]

  let supportCase: ID<SupportCase>
  let intervention: InterventionData

  package init(_ fields: inout Fields) throws(RegistryError) {
    supportCase = try fields.reference("case")
    intervention = try InterventionData(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try CaseRules.requireNotFinal(try registry.existing(supportCase))
    try intervention.check(stamp)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let record = intervention.record(effects.newID(), of: supportCase, stamp)
    effects.insert(record)
    effects.touch(supportCase)
    effects.touch(record.asset)
    effects.answer("code", .string(try registry.existing(supportCase).code))
    effects.answer("asset", .string(try registry.existing(record.asset).tag.text))
    effects.answer("disputes", .bool(record.facts.hasDispute))
  }
}
