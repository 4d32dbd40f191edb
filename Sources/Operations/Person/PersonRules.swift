package import RegistryModel

enum PersonRules {
  /// Refuses a person whose personal data were erased.
  ///
  /// - Throws: `person.erased`.
  static func requireKnown(_ id: ID<Person>?, in registry: any RegistryReader)
    throws(RegistryError)
  {
    guard let id else { return }
    let person = try registry.existing(id)
    guard let erasedOn = person.erasedOn else { return }
    throw RegistryError(
      .personErased, ["code": person.code, "erased_on": erasedOn.description])
  }
}

extension Person {
  /// Every personal value kept of them.
  package var seals: [Seal] { [name, document, login, mail, telephone].compactMap { $0 } }
}

extension ErrorCode {
  /// Nobody knows any more who this is. Params: `code`, `erased_on`.
  package static let personErased = ErrorCode("person.erased", .refused)
}
