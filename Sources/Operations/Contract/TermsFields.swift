package import RegistryModel

extension Fields {
  /// Terms of service, as an object within the object.
  package mutating func terms(_ name: String = "terms") throws(RegistryError) -> Terms? {
    try object(name) { (fields: inout Fields) throws(RegistryError) -> Terms in
      try Terms(fields: &fields)
    }
  }
}

extension Terms {
  init(fields: inout Fields) throws(RegistryError) {
    self.init(
      services: CodeList(try fields.list("services", maximum: 10)),
      partsIn: CodeList(try fields.list("parts_in", maximum: 100)),
      partsOut: CodeList(try fields.list("parts_out", maximum: 100)),
      causesExcluded: CodeList(try fields.list("causes_excluded", maximum: 20)),
      causesIncluded: CodeList(try fields.list("causes_included", maximum: 20)),
      hours: try fields.optional("hours", HoursText.self)?.text,
      response: try fields.optional("response", TermTarget.self)?.text,
      resolution: try fields.optional("resolution", TermTarget.self)?.text,
      quotas: try fields.objects("quotas", maximum: 20) {
        (quota: inout Fields) throws(RegistryError) -> Quota in
        Quota(
          service: try quota.required("service"),
          amount: try quota.requiredInteger("amount", in: 1...10_000_000),
          unit: try quota.required("unit"), period: try quota.required("period"),
          isPerAsset: try quota.optional("per_asset") ?? false)
      },
      requires: CodeList(try fields.list("requires", maximum: 10)),
      clause: try fields.optional("clause", Line.self)?.text,
      conditions: try fields.optional("conditions", Paragraph.self)?.text)
  }

  /// Refuses terms that contradict themselves.
  ///
  /// - Throws: `terms.part_in_and_out`, `terms.cause_in_and_out`, `terms.resolution_shorter`,
  ///   `terms.quota_in_warranty`, `terms.quota_without_service`, `terms.quota_repeated`.
  func checkTerms(of kind: EntitlementKind) throws(RegistryError) {
    if let part = partsIn.codes.first(where: partsOut.contains) {
      throw RegistryError(.termsPartInAndOut, ["part_class": part.rawValue])
    }
    if let cause = causesIncluded.codes.first(where: causesExcluded.contains) {
      throw RegistryError(.termsCauseInAndOut, ["cause": cause.rawValue])
    }
    if let response, let resolution,
      try ResponseTarget(resolution).isSurelyShorter(than: try ResponseTarget(response))
    {
      throw RegistryError(
        .termsResolutionShorter, ["response": response, "resolution": resolution])
    }
    if kind.isWarranty, !quotas.isEmpty {
      throw RegistryError(.termsQuotaInWarranty, hints: [Hint("terms.quota_as_contract")])
    }
    let granted = services.isEmpty ? kind.usualServices : services
    if let quota = quotas.first(where: { !granted.contains($0.service) }) {
      throw RegistryError(
        .termsQuotaWithoutService, ["service": quota.service.rawValue],
        hints: [
          Hint(
            "terms.add_service",
            ["services": granted.codes.map(\.rawValue).joined(separator: ", ")])
        ])
    }
    if let quota = repeatedQuota {
      throw RegistryError(
        .termsQuotaRepeated,
        [
          "service": quota.service.rawValue, "unit": quota.unit.rawValue,
          "period": quota.period.rawValue,
        ], hints: [Hint("terms.one_quota")])
    }
  }

  /// A second quota of the same service, unit and period for the same holder: every use would count
  /// twice.
  private var repeatedQuota: Quota? {
    quotas.indices.first { index in
      quotas[..<index].contains { other in
        let quota = quotas[index]
        return other.service == quota.service && other.unit == quota.unit
          && other.period == quota.period && other.isPerAsset == quota.isPerAsset
      }
    }.map { quotas[$0] }
  }
}

extension ErrorCode {
  /// A part class both covered and left out. Params: `part_class`.
  package static let termsPartInAndOut = ErrorCode("terms.part_in_and_out", .refused)
  /// A cause both covered and left out. Params: `cause`.
  package static let termsCauseInAndOut = ErrorCode("terms.cause_in_and_out", .refused)
  /// Solved before it is answered. Params: `response`, `resolution`.
  package static let termsResolutionShorter = ErrorCode("terms.resolution_shorter", .refused)
  /// A quota in a warranty, whose use nobody would count.
  package static let termsQuotaInWarranty = ErrorCode("terms.quota_in_warranty", .refused)
  /// A quota of a service the terms do not grant. Params: `service`.
  package static let termsQuotaWithoutService = ErrorCode(
    "terms.quota_without_service", .refused)
  /// Params: `service`, `unit`, `period`.
  package static let termsQuotaRepeated = ErrorCode("terms.quota_repeated", .refused)
}

/// A response or resolution target, `4h`, `8bh`, `nbd` or `3bd`.
struct TermTarget: FieldValue {
  let text: String

  static let schema = JSON.members([
    "type": .string("string"),
    "pattern": .string("^([1-9][0-9]{0,3}([hH]|[bB][hHdD])|[nN][bB][dD])$"),
  ])
  static let sample = TermTarget(text: ResponseTarget.nextBusinessDay.description)

  private init(text: String) { self.text = text }

  init(field: JSON) throws(RegistryError) {
    text = try ResponseTarget(try field.requireString()).description
  }

  var field: JSON { .string(text) }
}

extension EntitlementKind: FieldValue {}
extension CoverageService: FieldValue {}
extension FailureCause: FieldValue {}
extension ContractRenewal: FieldValue {}
extension TermCondition: FieldValue {}
extension WarrantyVoidCause: FieldValue {}
extension QuotaUnit: FieldValue {}
extension QuotaPeriod: FieldValue {}
