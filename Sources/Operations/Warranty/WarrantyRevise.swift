package import RegistryModel

/// Corrects what is recorded of a warranty.
package struct WarrantyRevise: Operation {
  package static let name = "warranty.revise"

  let warranty: ID<Warranty>
  let provider: ID<Provider>?
  let startsOn: CivilDate?
  let endsOn: CivilDate?
  let invoice: Patch<Line>
  let document: Patch<Line>
  let terms: TermsPatch

  package init(_ fields: inout Fields) throws(RegistryError) {
    warranty = try fields.reference("warranty")
    provider = try fields.optionalReference("provider")
    startsOn = try fields.optional("starts_on")
    endsOn = try fields.optional("ends_on")
    invoice = try fields.patch("invoice")
    document = try fields.patch("document")
    terms = try TermsPatch(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try registry.existing(warranty)
    try old.requireValid()
    try DayRange.check(startsOn ?? old.startsOn, endsOn ?? old.endsOn)
    try terms.applied(to: old.terms).checkTerms(of: old.entitlementKind)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(warranty)
    effects.update(old) { new in
      new.provider = provider ?? old.provider
      new.startsOn = startsOn ?? old.startsOn
      new.endsOn = endsOn ?? old.endsOn
      new.invoice = invoice.applied(to: old.invoice) { $0.text }
      new.document = document.applied(to: old.document) { $0.text }
      new.terms = terms.applied(to: old.terms)
    }
    effects.touch(old.asset)
    effects.answer("code", .string(old.code))
  }
}
