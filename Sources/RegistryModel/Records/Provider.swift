/// A company that answers for equipment (proveedor).
package struct Provider: Entity {
  package let id: ID<Provider>
  package var revision: Int64
  /// Upper case, unique.
  package var code: String
  package var name: String
  /// NIT, digits only, without the check digit.
  package var taxNumber: String?
  /// The service desk's address, not a person's.
  package var mail: String?
  /// The service desk's number, not a person's.
  package var telephone: String?
  /// Address of the portal where tickets are raised.
  package var portal: String?
  /// A person of theirs.
  package var contact: ID<Person>?
  /// Hours of service in the notation of `ServiceHours`.
  package var hours: String?
  /// Days on which only they are closed.
  package var closures: DateList
  /// The language their tickets are written in: `es` or `en`.
  package var language: String
  /// What a ticket must hold before they accept it.
  package var requirements: TicketRequirements

  package init(
    id: ID<Provider>, revision: Int64 = 1, code: String, name: String, taxNumber: String? = nil,
    mail: String? = nil, telephone: String? = nil, portal: String? = nil,
    contact: ID<Person>? = nil, hours: String? = nil, closures: DateList = DateList(),
    language: String = "es", requirements: TicketRequirements = TicketRequirements()
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.name = name
    self.taxNumber = taxNumber
    self.mail = mail
    self.telephone = telephone
    self.portal = portal
    self.contact = contact
    self.hours = hours
    self.closures = closures
    self.language = language
    self.requirements = requirements
  }
}

extension Provider {
  package static let kind = EntityKind.provider

  /// By code.
  package static let byCode = Index<Provider>("provider_code", ["code"], unique: true)
  /// By NIT.
  package static let byTaxNumber = Index<Provider>("provider_tax_number", ["tax_number"])

  package static let table = Table(
    "provider",
    columns: [
      Column("code", String.self),
      Column("name", String.self),
      Column("tax_number", Optional<String>.self),
      Column("mail", Optional<String>.self),
      Column("telephone", Optional<String>.self),
      Column("portal", Optional<String>.self),
      Column("contact", Optional<ID<Person>>.self),
      Column("hours", Optional<String>.self),
      Column("closures", DateList.self),
      Column("language", String.self),
      Column("requirements", TicketRequirements.self),
    ],
    indexes: [byCode.definition, byTaxNumber.definition], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    name = try row.read()
    taxNumber = try row.read()
    mail = try row.read()
    telephone = try row.read()
    portal = try row.read()
    contact = try row.read()
    hours = try row.read()
    closures = try row.read()
    language = try row.read()
    requirements = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(name)
    row.write(taxNumber)
    row.write(mail)
    row.write(telephone)
    row.write(portal)
    row.write(contact)
    row.write(hours)
    row.write(closures)
    row.write(language)
    row.write(requirements)
  }
}
