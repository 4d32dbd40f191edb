package import RegistryModel

/// Corrects what is known of a person. A personal value that is replaced or emptied is forgotten.
package struct PersonRevise: Operation {
  package static let name = "person.revise"

  let person: ID<Person>
  let personName: Patch<Seal>
  let document: Patch<Seal>
  let login: Patch<Seal>
  let mail: Patch<Seal>
  let telephone: Patch<Seal>
  let site: Patch<ID<Site>>
  let provider: Patch<ID<Provider>>

  package init(_ fields: inout Fields) throws(RegistryError) {
    person = try fields.reference("person")
    personName = try fields.patchSealed("name")
    document = try fields.patchSealed("document")
    login = try fields.patchSealed("login")
    mail = try fields.patchSealed("mail")
    telephone = try fields.patchSealed("telephone")
    site = try fields.patchReference("site")
    provider = try fields.patchReference("provider")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try PersonRules.requireKnown(person, in: registry)
    if case .set(let site) = site { try Place(site: site).requireOpen(in: registry) }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(person)
    var revised = old
    revised.name = personName.applied(to: old.name)
    revised.document = document.applied(to: old.document)
    revised.login = login.applied(to: old.login)
    revised.mail = mail.applied(to: old.mail)
    revised.telephone = telephone.applied(to: old.telephone)
    revised.site = site.applied(to: old.site)
    revised.provider = provider.applied(to: old.provider)
    for seal in old.seals where !revised.seals.contains(seal) { effects.erase(seal) }
    effects.update(old) { $0 = revised }
    effects.answer("code", .string(old.code))
  }
}
