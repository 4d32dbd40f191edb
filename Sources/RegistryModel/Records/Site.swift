/// A place of the entity where equipment stands (sede).
package struct Site: Entity {
  package let id: ID<Site>
  package var revision: Int64
  /// What people type: upper case, unique, e.g. `PASTO`.
  package var code: String
  package var name: String
  /// Five digits: DANE's DIVIPOLA code.
  package var municipality: String?
  package var address: String?
  package var timeZone: TimeZoneRule
  /// Whom a provider asks for.
  package var contact: ID<Person>?
  /// Opening hours in the notation of `ServiceHours`.
  package var hours: String?
  /// Days on which only this site is closed.
  package var closures: DateList
  /// The last day it was a site of ours; nil while it is open.
  package var closedOn: CivilDate?

  package init(
    id: ID<Site>, revision: Int64 = 1, code: String, name: String, municipality: String? = nil,
    address: String? = nil, timeZone: TimeZoneRule = TimeZoneRule.bogota,
    contact: ID<Person>? = nil, hours: String? = nil, closures: DateList = DateList(),
    closedOn: CivilDate? = nil
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.name = name
    self.municipality = municipality
    self.address = address
    self.timeZone = timeZone
    self.contact = contact
    self.hours = hours
    self.closures = closures
    self.closedOn = closedOn
  }
}

extension Site {
  package static let kind = EntityKind.site

  /// By code.
  package static let byCode = Index<Site>("site_code", ["code"], unique: true)

  package static let table = Table(
    "site",
    columns: [
      Column("code", String.self),
      Column("name", String.self),
      Column("municipality", Optional<String>.self),
      Column("address", Optional<String>.self),
      Column("time_zone", TimeZoneRule.self),
      Column("contact", Optional<ID<Person>>.self),
      Column("hours", Optional<String>.self),
      Column("closures", DateList.self),
      Column("closed_on", Optional<CivilDate>.self),
    ],
    indexes: [byCode.definition], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    name = try row.read()
    municipality = try row.read()
    address = try row.read()
    timeZone = try row.read()
    contact = try row.read()
    hours = try row.read()
    closures = try row.read()
    closedOn = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(name)
    row.write(municipality)
    row.write(address)
    row.write(timeZone)
    row.write(contact)
    row.write(hours)
    row.write(closures)
    row.write(closedOn)
  }
}
