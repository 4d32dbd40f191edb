package import RegistryModel

/// Corrects what is known of a site. Its code stays: paths and labels carry it.
package struct SiteRevise: Operation {
  package static let name = "site.revise"

  let site: ID<Site>
  let siteName: Line?
  let municipality: Patch<MunicipalityCode>
  let address: Patch<Line>
  let timeZone: TimeZoneRule?
  let contact: Patch<ID<Person>>
  let hours: Patch<HoursText>
  let addedClosures: [CivilDate]
  let removedClosures: [CivilDate]

  package init(_ fields: inout Fields) throws(RegistryError) {
    site = try fields.reference("site")
    siteName = try fields.optional("name")
    municipality = try fields.patch("municipality")
    address = try fields.patch("address")
    timeZone = try fields.optional("time_zone")
    contact = try fields.patchReference("contact")
    hours = try fields.patch("hours")
    addedClosures = try fields.list("add_closures", maximum: 366)
    removedClosures = try fields.list("remove_closures", maximum: 366)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try Place(site: site).requireOpen(in: registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(site)
    effects.update(old) { site in
      site.name = siteName?.text ?? site.name
      site.municipality = municipality.applied(to: site.municipality, \.text)
      site.address = address.applied(to: site.address, \.text)
      site.timeZone = timeZone ?? site.timeZone
      site.contact = contact.applied(to: site.contact)
      site.hours = hours.applied(to: site.hours, \.text)
      let kept = site.closures.dates.filter { !removedClosures.contains($0) }
      site.closures = DateList(kept + addedClosures)
    }
    effects.answer("code", .string(old.code))
  }
}
