package import RegistryModel

/// Adds a person. What tells who they are is sealed; only the code stands in the journal.
package struct PersonRegister: Operation {
  package static let name = "person.register"
  package static let creates: [EntityKind] = [.person]

  let code: Code
  let personName: Seal?
  let document: Seal?
  let login: Seal?
  let mail: Seal?
  let telephone: Seal?
  let site: ID<Site>?
  let provider: ID<Provider>?

  package init(_ fields: inout Fields) throws(RegistryError) {
    code = try fields.required("code")
    personName = try fields.sealed("name")
    document = try fields.sealed("document")
    login = try fields.sealed("login")
    mail = try fields.sealed("mail")
    telephone = try fields.sealed("telephone")
    site = try fields.optionalReference("site")
    provider = try fields.optionalReference("provider")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    guard try registry.first(Person.byCode, code.text) == nil else {
      throw RegistryError(.personCodeTaken, ["code": code.text])
    }
    if let site { try Place(site: site).requireOpen(in: registry) }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    effects.insert(
      Person(
        id: effects.newID(), code: code.text, name: personName, document: document, login: login,
        mail: mail, telephone: telephone, site: site, provider: provider))
    effects.answer("code", .string(code.text))
  }
}

extension ErrorCode {
  /// Params: `code`.
  package static let personCodeTaken = ErrorCode("person.code_taken", .refused)
}
