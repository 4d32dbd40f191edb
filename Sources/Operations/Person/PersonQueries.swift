package import RegistryModel

/// One person, with what is known of them and what they have.
package struct PersonShow: Query {
  package static let name = "person.show"

  let person: ID<Person>

  package init(_ fields: inout Fields) throws(RegistryError) {
    person = try fields.reference("person")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let person = try registry.existing(person)
    var members = try PersonList.members(person, registry)
    members += [
      JSONMember("document", try registry.shown(person.document)),
      JSONMember("custodian_of", .strings(try tags(Asset.byCustodian, registry))),
      JSONMember("user_of", .strings(try tags(Asset.byUser, registry))),
      JSONMember("revision", .integer(person.revision)),
    ]
    return .object(members)
  }

  private func tags(_ index: Index<Asset>, _ registry: any RegistryReader) throws(RegistryError)
    -> [String]
  {
    try registry.range(index, [person], limit: Paging.maximum).map(\.tag.text)
  }
}

/// The people, by code.
package struct PersonList: Query {
  package static let name = "person.list"

  /// Only those with this in their name, login or mail.
  let text: Line?
  let paging: Paging

  package init(_ fields: inout Fields) throws(RegistryError) {
    text = try fields.optional("text")
    paging = try Paging(&fields)
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    guard let text else { return try all(registry) }
    let found = try PersonSearch.people(FoldedText.fold(text.text), in: registry, limit: .max)
    let page = paging.page(
      found.sorted { ByteOrder.precedes($0.code, $1.code) }, code: \.code)
    return try answer(page.rows, page.next, registry)
  }

  private func all(_ registry: any RegistryReader) throws(RegistryError) -> JSON {
    // No code lies between a code and the same followed by a blank.
    let lower = paging.after.map { IdentifierText.key($0.text) + " " }
    let people = try registry.range(Person.byCode, from: lower, limit: paging.limit + 1)
    let rows = Array(people.prefix(paging.limit))
    return try answer(
      rows, Paging.next(rows.last?.code, isComplete: people.count <= paging.limit), registry)
  }

  private func answer(_ people: [Person], _ next: JSON, _ registry: any RegistryReader)
    throws(RegistryError) -> JSON
  {
    var rows: [JSON] = []
    for person in people { rows.append(.object(try PersonList.members(person, registry))) }
    return .members(["people": .array(rows), "next": next])
  }

  static func members(_ person: Person, _ registry: any RegistryReader) throws(RegistryError)
    -> [JSONMember]
  {
    let site = try person.site.map { id throws(RegistryError) in try registry.existing(id).code }
    let provider = try person.provider.map { id throws(RegistryError) in
      try registry.existing(id).code
    }
    return [
      JSONMember("code", .string(person.code)),
      JSONMember("name", try registry.shown(person.name)),
      JSONMember("login", try registry.shown(person.login)),
      JSONMember("mail", try registry.shown(person.mail)),
      JSONMember("telephone", try registry.shown(person.telephone)),
      JSONMember("site", site.json), JSONMember("provider", provider.json),
      JSONMember("erased_on", person.erasedOn.json),
    ]
  }
}

/// Finding people through their sealed values.
enum PersonSearch {
  /// Those with the folded text as a part of name, login or mail.
  static func people(_ folded: String, in registry: any RegistryReader, limit: Int)
    throws(RegistryError) -> [Person]
  {
    var seen: Set<ID<Person>> = []
    var found: [Person] = []
    for seal in try registry.seals(folded: folded, whole: false, limit: limit) {
      for index in [Person.byName, Person.byLogin, Person.byMail] {
        for person in try registry.all(index, seal) where seen.insert(person.id).inserted {
          found.append(person)
        }
      }
    }
    return found
  }
}
