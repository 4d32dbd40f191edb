package import RegistryModel

/// Everything known of one provider.
package struct ProviderShow: Query {
  package static let name = "provider.show"

  let provider: ID<Provider>

  package init(_ fields: inout Fields) throws(RegistryError) {
    provider = try fields.reference("provider")
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let provider = try registry.existing(provider)
    var members = ProviderList.members(provider)
    members += [
      JSONMember("contact", try registry.personCode(provider.contact)),
      JSONMember("contact_name", try registry.personName(provider.contact)),
      JSONMember("hours", provider.hours.json), JSONMember("closures", provider.closures.json),
      JSONMember("language", .string(provider.language)),
      JSONMember("requirements", provider.requirements.json),
      JSONMember("revision", .integer(provider.revision)),
    ]
    return .object(members)
  }
}

/// The providers, by code.
package struct ProviderList: Query {
  package static let name = "provider.list"

  let paging: Paging

  package init(_ fields: inout Fields) throws(RegistryError) { paging = try Paging(&fields) }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let page = paging.page(try registry.range(Provider.byCode), code: \.code)
    return .members([
      "providers": .array(page.rows.map { .object(ProviderList.members($0)) }), "next": page.next,
    ])
  }

  static func members(_ provider: Provider) -> [JSONMember] {
    [
      JSONMember("code", .string(provider.code)), JSONMember("name", .string(provider.name)),
      JSONMember("tax_number", provider.taxNumber.json), JSONMember("mail", provider.mail.json),
      JSONMember("telephone", provider.telephone.json),
      JSONMember("portal", provider.portal.json),
    ]
  }
}
