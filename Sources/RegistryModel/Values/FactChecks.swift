/// What somebody in front of the equipment found true or false in the registry: kept for a finding,
/// never a change by itself (procedure, recommendations: «validación de inventario tecnológico»).
package struct FactChecks: JSONColumn {
  package let checks: [FactCheck]

  package init(_ checks: [FactCheck] = []) { self.checks = checks }

  package init?(json: JSON) {
    guard let items = json.arrayValue else { return nil }
    let checks = items.compactMap { FactCheck(json: $0) }
    guard checks.count == items.count else { return nil }
    self.checks = checks
  }

  package var json: JSON { .array(checks.map(\.json)) }

  /// Whether anything in the registry was found wrong.
  package var hasDispute: Bool { checks.contains { !$0.isConfirmed } }
}

/// One fact confirmed or disputed.
package struct FactCheck: Hashable, Sendable {
  package let fact: RegistryFact
  package let isConfirmed: Bool
  /// What was found instead; nil for a person.
  package let found: String?
  /// Who was found instead.
  package let foundPerson: ID<Person>?

  package init(
    fact: RegistryFact, isConfirmed: Bool, found: String? = nil, foundPerson: ID<Person>? = nil
  ) {
    self.fact = fact
    self.isConfirmed = isConfirmed
    self.found = found
    self.foundPerson = foundPerson
  }

  init?(json: JSON) {
    guard let fact = json["fact"]?.stringValue.flatMap({ RegistryFact(rawValue: $0) }),
      let isConfirmed = json["confirmed"]?.boolValue
    else { return nil }
    self.init(
      fact: fact, isConfirmed: isConfirmed, found: json["found"]?.stringValue,
      foundPerson: json["found_person"]?.integerValue.map { ID($0) })
  }

  var json: JSON {
    .members([
      "confirmed": .bool(isConfirmed), "fact": .string(fact.rawValue),
      "found": found.map { .string($0) },
      "found_person": foundPerson.map { .integer($0.rawValue) },
    ])
  }
}
