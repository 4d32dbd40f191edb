package import RegistryModel

extension CoverageVerdict {
  /// The verdict as every program and document gets it: flat members, null where there is nothing,
  /// and `examined` as a list of flat objects.
  package func json(in registry: any RegistryReader) throws(RegistryError) -> JSON {
    var members: [JSONMember] = []
    func add(_ name: String, _ value: JSON) { members.append(JSONMember(name, value)) }
    add("asset", .string(asset.tag.text))
    add("model", .string(model.label))
    add("serial", asset.serial.json)
    add("site", (site?.code).json)
    add("status", .string(asset.status.rawValue))
    add("on", .string(question.on.description))
    add("reported_at", (question.at?.description).json)
    add("part", question.part.json)
    add("cause", question.cause.json)
    add("service", question.service.json)
    add("verdict", .string(outcome.rawValue))
    add("reason", .string(reason.rawValue))
    add("detail", (best?.detail).json)
    let provider = try best?.provider(in: registry)
    add("provider", (provider?.code).json)
    add("provider_name", (provider?.name).json)
    add("provider_telephone", provider.flatMap(\.telephone).json)
    add("provider_mail", provider.flatMap(\.mail).json)
    add("entitlement", (best?.entitlement.kind).json)
    add("code", best.flatMap(\.entitlement.code).json)
    add("clause", best.flatMap(\.entitlement.terms.clause).json)
    add("invoice", best.flatMap(\.entitlement.invoice).json)
    add("document", best.flatMap(\.entitlement.document).json)
    add("conditions", best.flatMap(\.entitlement.terms.conditions).json)
    add("starts_on", best.flatMap(\.startsOn).json)
    add("ends_on", best.flatMap(\.endsOn).json)
    add("days_left", best.flatMap(\.daysLeft).json)
    add("days_since_lapse", best.flatMap(\.daysSinceLapse).json)
    add("hours", best.flatMap(\.service.hours).json)
    add("response", best.flatMap(\.service.response).json)
    add("response_due", best.flatMap(\.service.responseDue).map(\.description).json)
    add("resolution", best.flatMap(\.service.resolution).json)
    add("resolution_due", best.flatMap(\.service.resolutionDue).map(\.description).json)
    add("next_step", .string(nextStep.rawValue))
    add("missing_facts", .strings(facts.map(\.rawValue)))
    add("notes", .strings(notes.map(\.rawValue)))
    var entries: [JSON] = []
    for entry in examined { entries.append(try entry.json(in: registry)) }
    add("examined", .array(entries))
    return .object(members)
  }
}

extension ExaminedEntitlement {
  /// One line of the list.
  func json(in registry: any RegistryReader) throws(RegistryError) -> JSON {
    .members([
      "entitlement": .string(entitlement.kind.rawValue),
      "code": entitlement.code.json,
      "provider": (try provider(in: registry)?.code).json,
      "reason": .string(reason.rawValue),
      "detail": detail.json,
      "missing_facts": .strings(facts.map(\.rawValue)),
      "starts_on": startsOn.json,
      "ends_on": endsOn.json,
      "days_left": daysLeft.json,
      "days_since_lapse": daysSinceLapse.json,
      "response": service.response.json,
      "response_due": service.responseDue.map(\.description).json,
      "clause": entitlement.terms.clause.json,
    ])
  }

  func provider(in registry: any RegistryReader) throws(RegistryError) -> Provider? {
    guard let id = entitlement.provider else { return nil }
    return try registry.existing(id)
  }
}
