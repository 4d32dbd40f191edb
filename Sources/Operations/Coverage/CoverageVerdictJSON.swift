package import RegistryModel

extension CoverageVerdict {
  /// The verdict as every program and document gets it: flat members, null where there is nothing,
  /// and `examined` as a list of flat objects.
  package func json() -> JSON {
    // In the order they are written in, which spares the writer its sorting.
    var members: [JSONMember] = []
    members.reserveCapacity(50)
    func add(_ name: String, _ value: JSON) { members.append(JSONMember(name, value)) }
    let best = best
    let quota = best?.quota
    let entitlement = best?.entitlement
    let level = best?.service
    let provider = entitlement?.provider.flatMap { providers[$0] }
    add("asset", .string(asset.tag.text))
    add("carried_from", (carriedFrom?.text).json)
    add("carried_to", (carriedTo?.text).json)
    add("cause", question.cause.json)
    add("clause", (entitlement?.terms.clause).json)
    add("code", (entitlement?.code).json)
    add("conditions", (entitlement?.terms.conditions).json)
    add("days_left", (best?.daysLeft).json)
    add("days_since_lapse", (best?.daysSinceLapse).json)
    add("detail", (best?.detail).json)
    add("document", (entitlement?.document).json)
    add("ends_on", (best?.endsOn).json)
    add("entitlement", (best?.entitlement.kind).json)
    add("examined", .array(examined.map { $0.json(providers) }))
    add("hours", (level?.hours).json)
    add("invoice", (entitlement?.invoice).json)
    add("link", (link?.tag.text).json)
    add("missing_facts", .strings(facts.map(\.rawValue)))
    add("model", .string(model.label))
    add("model_parts", .strings(model.parts.codes.map(\.rawValue)))
    add("next_step", .string(nextStep.rawValue))
    add("notes", .strings(notes.map(\.rawValue)))
    add("notice_by", (entitlement?.noticeBy).json)
    add("notice_on", (entitlement?.noticeOn).json)
    add("on", .string(question.on.description))
    add("part_class", question.part.json)
    add("provider", (provider?.code).json)
    add("provider_mail", provider.flatMap(\.mail).json)
    add("provider_name", (provider?.name).json)
    add("provider_telephone", provider.flatMap(\.telephone).json)
    add("quota_amount", (quota?.quota.amount).json)
    add("quota_left", (quota?.left).json)
    add("quota_per_asset", quota.map { .bool($0.quota.isPerAsset) } ?? .null)
    add("quota_period", (quota?.quota.period).json)
    add("quota_renews_on", (quota?.renewsOn).json)
    add("quota_unit", (quota?.quota.unit).json)
    add("quota_until", (quota?.span.last).json)
    add("reason", .string(reason.rawValue))
    add("renewal", (entitlement?.agreedRenewal).json)
    add("reported_at", (question.at?.description).json)
    add("resolution", (level?.resolution).json)
    add("resolution_due", (level?.resolutionDue).map(\.description).json)
    add("response", (level?.response).json)
    add("response_due", (level?.responseDue).map(\.description).json)
    add("serial", serial.json)
    add("service", question.service.json)
    add("site", (site?.code).json)
    add("starts_on", (best?.startsOn).json)
    add("status", .string(asset.status.rawValue))
    add("verdict", .string(outcome.rawValue))
    return .object(members)
  }
}

extension ExaminedEntitlement {
  /// One line of the list.
  func json(_ providers: [ID<Provider>: Provider]) -> JSON {
    .object([
      JSONMember("clause", entitlement.terms.clause.json),
      JSONMember("code", entitlement.code.json),
      JSONMember("days_left", daysLeft.json),
      JSONMember("days_since_lapse", daysSinceLapse.json),
      JSONMember("detail", detail.json),
      JSONMember("ends_on", endsOn.json),
      JSONMember("entitlement", .string(entitlement.kind.rawValue)),
      JSONMember("hours", service.hours.json),
      JSONMember("missing_facts", .strings(facts.map(\.rawValue))),
      JSONMember("provider", (entitlement.provider.flatMap { providers[$0] }?.code).json),
      JSONMember("quota_left", (quota?.left).json),
      JSONMember("quota_renews_on", (quota?.renewsOn).json),
      JSONMember("reason", .string(reason.rawValue)),
      JSONMember("resolution", service.resolution.json),
      JSONMember("response", service.response.json),
      JSONMember("response_due", service.responseDue.map(\.description).json),
      JSONMember("starts_on", startsOn.json),
    ])
  }
}
