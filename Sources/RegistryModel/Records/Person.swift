/// Somebody who uses, answers for, asks for or works on equipment (persona).
///
/// Name, document, login, mail and telephone are seals: the values lie apart and can be erased.
package struct Person: Entity {
  package let id: ID<Person>
  package var revision: Int64
  /// What the entity calls this person without naming them: upper case, unique.
  package var code: String
  package var name: Seal?
  /// Identity document number.
  package var document: Seal?
  /// Network user name.
  package var login: Seal?
  package var mail: Seal?
  package var telephone: Seal?
  /// Where they work.
  package var site: ID<Site>?
  /// Whom they work for, when not the entity.
  package var provider: ID<Provider>?
  /// The day their personal data were erased.
  package var erasedOn: CivilDate?

  package init(
    id: ID<Person>, revision: Int64 = 1, code: String, name: Seal? = nil, document: Seal? = nil,
    login: Seal? = nil, mail: Seal? = nil, telephone: Seal? = nil, site: ID<Site>? = nil,
    provider: ID<Provider>? = nil, erasedOn: CivilDate? = nil
  ) {
    self.id = id
    self.revision = revision
    self.code = code
    self.name = name
    self.document = document
    self.login = login
    self.mail = mail
    self.telephone = telephone
    self.site = site
    self.provider = provider
    self.erasedOn = erasedOn
  }
}

extension Person {
  package static let kind = EntityKind.person

  /// By code.
  package static let byCode = Index<Person>("person_code", ["code"], unique: true)
  /// By the seal of the name.
  package static let byName = Index<Person>("person_name", ["name"])
  /// By the seal of the document.
  package static let byDocument = Index<Person>("person_document", ["document"])
  /// By the seal of the login.
  package static let byLogin = Index<Person>("person_login", ["login"])
  /// By the seal of the mail address.
  package static let byMail = Index<Person>("person_mail", ["mail"])

  package static let table = Table(
    "person",
    columns: [
      Column("code", String.self),
      Column("name", Optional<Seal>.self),
      Column("document", Optional<Seal>.self),
      Column("login", Optional<Seal>.self),
      Column("mail", Optional<Seal>.self),
      Column("telephone", Optional<Seal>.self),
      Column("site", Optional<ID<Site>>.self),
      Column("provider", Optional<ID<Provider>>.self),
      Column("erased_on", Optional<CivilDate>.self),
    ],
    indexes: [
      byCode.definition, byName.definition, byDocument.definition, byLogin.definition,
      byMail.definition,
    ])

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    code = try row.read()
    name = try row.read()
    document = try row.read()
    login = try row.read()
    mail = try row.read()
    telephone = try row.read()
    site = try row.read()
    provider = try row.read()
    erasedOn = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(code)
    row.write(name)
    row.write(document)
    row.write(login)
    row.write(mail)
    row.write(telephone)
    row.write(site)
    row.write(provider)
    row.write(erasedOn)
  }
}
