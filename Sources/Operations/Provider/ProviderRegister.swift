package import RegistryModel

/// Adds a company that answers for equipment (proveedor).
package struct ProviderRegister: Operation {
  package static let name = "provider.register"
  package static let creates: [EntityKind] = [.provider]

  let code: Code
  let providerName: Line
  let taxNumber: TaxNumber?
  let mail: MailAddress?
  let telephone: Line?
  let portal: Line?
  let contact: ID<Person>?
  let hours: HoursText?
  let closures: [CivilDate]
  let language: TicketLanguage?
  let requirements: TicketRequirements?

  package init(_ fields: inout Fields) throws(RegistryError) {
    code = try fields.required("code")
    providerName = try fields.required("name")
    taxNumber = try fields.optional("tax_number")
    mail = try fields.optional("mail")
    telephone = try fields.optional("telephone")
    portal = try fields.optional("portal")
    contact = try fields.optionalReference("contact")
    hours = try fields.optional("hours")
    closures = try fields.list("closures", maximum: 366)
    language = try fields.optional("language")
    requirements = try fields.requirements("requirements")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    guard try registry.first(Provider.byCode, code.text) == nil else {
      throw RegistryError(.providerCodeTaken, ["code": code.text])
    }
    try ProviderRules.requireFree(taxNumber: taxNumber?.text, in: registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    effects.insert(
      Provider(
        id: effects.newID(), code: code.text, name: providerName.text, taxNumber: taxNumber?.text,
        mail: mail?.text, telephone: telephone?.text, portal: portal?.text, contact: contact,
        hours: hours?.text, closures: DateList(closures),
        language: (language ?? .spanish).rawValue,
        requirements: requirements ?? TicketRequirements()))
    effects.answer("code", .string(code.text))
  }
}
