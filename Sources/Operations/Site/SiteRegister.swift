package import RegistryModel

/// Adds a site (sede).
package struct SiteRegister: Operation {
  package static let name = "site.register"
  package static let creates: [EntityKind] = [.site]

  let code: Code
  let siteName: Line
  let municipality: MunicipalityCode?
  let address: Line?
  let timeZone: TimeZoneRule?
  let contact: ID<Person>?
  let hours: HoursText?
  let closures: [CivilDate]

  package init(_ fields: inout Fields) throws(RegistryError) {
    code = try fields.required("code")
    siteName = try fields.required("name")
    municipality = try fields.optional("municipality")
    address = try fields.optional("address")
    timeZone = try fields.optional("time_zone")
    contact = try fields.optionalReference("contact")
    hours = try fields.optional("hours")
    closures = try fields.list("closures", maximum: 366)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    guard try registry.first(Site.byCode, code.text) == nil else {
      throw RegistryError(.siteCodeTaken, ["code": code.text])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    effects.insert(
      Site(
        id: effects.newID(), code: code.text, name: siteName.text,
        municipality: municipality?.text, address: address?.text, timeZone: timeZone ?? .bogota,
        contact: contact, hours: hours?.text, closures: DateList(closures)))
    effects.answer("code", .string(code.text))
  }
}

extension ErrorCode {
  package static let siteCodeTaken = ErrorCode("site.code_taken", .refused)
}
