import RegistryModel

extension Fields {
  /// What was found of a fact: read as the fact itself is read, so that a finding can always become
  /// a correction.
  ///
  /// - Throws: whatever the fact's own field refuses, with its allowed values or near names.
  mutating func found(_ name: String, of fact: RegistryFact) throws(RegistryError) -> String? {
    try custom(name, schema: Line.schema) { value, registry throws(RegistryError) in
      let text = try Line(field: value).text
      if let registry { try fact.requireReadable(text, in: registry) }
      return text
    } field: {
      .string($0)
    }
  }
}

extension RegistryFact {
  /// Facts noted by the work, and people, are refused as text elsewhere.
  fileprivate func requireReadable(_ text: String, in registry: any RegistryReader)
    throws(RegistryError)
  {
    switch self {
    case .serial: try SerialNumber.requireIdentifying(text)
    case .model: _ = try Model.resolve(text, in: registry)
    case .site: _ = try Site.resolve(text, in: registry)
    case .location: _ = try Place.named(text, in: registry)
    case .status: _ = try AssetStatus(field: .string(text))
    case .hostname, .user, .custodian, .part, .counter: break
    }
  }
}
