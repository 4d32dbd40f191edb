package import RegistryModel

/// Corrects what is known of a provider; what it wants in a ticket is `provider.require`.
package struct ProviderRevise: Operation {
  package static let name = "provider.revise"

  let provider: ID<Provider>
  let providerName: Line?
  let taxNumber: Patch<TaxNumber>
  let mail: Patch<MailAddress>
  let telephone: Patch<Line>
  let portal: Patch<Line>
  let contact: Patch<ID<Person>>
  let hours: Patch<HoursText>
  let addedClosures: [CivilDate]
  let removedClosures: [CivilDate]
  let language: TicketLanguage?

  package init(_ fields: inout Fields) throws(RegistryError) {
    provider = try fields.reference("provider")
    providerName = try fields.optional("name")
    taxNumber = try fields.patch("tax_number")
    mail = try fields.patch("mail")
    telephone = try fields.patch("telephone")
    portal = try fields.patch("portal")
    contact = try fields.patchReference("contact")
    hours = try fields.patch("hours")
    addedClosures = try fields.list("add_closures", maximum: 366)
    removedClosures = try fields.list("remove_closures", maximum: 366)
    language = try fields.optional("language")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    if case .set(let number) = taxNumber {
      try ProviderRules.requireFree(taxNumber: number.text, for: provider, in: registry)
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(provider)
    effects.update(old) { provider in
      provider.name = providerName?.text ?? provider.name
      provider.taxNumber = taxNumber.applied(to: provider.taxNumber, \.text)
      provider.mail = mail.applied(to: provider.mail, \.text)
      provider.telephone = telephone.applied(to: provider.telephone, \.text)
      provider.portal = portal.applied(to: provider.portal, \.text)
      provider.contact = contact.applied(to: provider.contact)
      provider.hours = hours.applied(to: provider.hours, \.text)
      let kept = provider.closures.dates.filter { !removedClosures.contains($0) }
      provider.closures = DateList(kept + addedClosures)
      provider.language = language?.rawValue ?? provider.language
    }
    effects.answer("code", .string(old.code))
  }
}
