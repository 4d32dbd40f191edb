import RegistryModel

/// What the decisions of an audit ask of the registry: requests somebody applies after closing,
/// each citing the audit. Counting and closing themselves change no asset.
struct AuditAdjustments {
  let audit: Audit
  let text: AuditText

  /// Each is `{"finding":…,"decision":…,"request":{"op":…,"data":{…},"note":…},"needs":[…]}`;
  /// `needs` names members only a person can fill in before the request is applied.
  func of(_ finding: Finding, _ decided: AuditFinding) throws(RegistryError) -> [JSON] {
    switch decided.decision {
    case .confirm, .search, .acceptDifference: return []
    case .correctLocation: return [try move(finding)]
    case .identifyAsset: return try identification(finding, decided)
    case .reportMissing: return [status(finding, .missing)]
    case .registerAsset:
      return [
        request(
          finding, .registerAsset, "asset.register",
          .members([
            "tag": .string(finding.subject),
            "serial": finding.observedSerial.map { .string($0) },
            "at": try text.place(audit.site, finding.foundLocation),
          ]), needs: ["model"])
      ]
    case .correctRecord: return corrections(finding)
    }
  }

  private func move(_ finding: Finding) throws(RegistryError) -> JSON {
    request(
      finding, .correctLocation, "asset.move",
      .members([
        "asset": .string(finding.subject),
        "to": try text.place(audit.site, finding.foundLocation),
      ]))
  }

  /// The asset goes to where what turned out to be it was found.
  private func identification(_ finding: Finding, _ decided: AuditFinding) throws(RegistryError)
    -> [JSON]
  {
    guard finding.findingClass == .surplus, let id = decided.identified else { return [] }
    let asset = try text.registry.existing(id)
    let agrees = try text.places.agree(asset.location, finding.foundLocation)
    guard asset.site != audit.site || !agrees else { return [] }
    return [
      request(
        finding, .identifyAsset, "asset.move",
        .members([
          "asset": .string(asset.tag.text),
          "to": try text.place(audit.site, finding.foundLocation),
        ]))
    ]
  }

  private func corrections(_ finding: Finding) -> [JSON] {
    finding.differences.map { difference in
      switch difference {
      case .serial:
        request(
          finding, .correctRecord, "asset.revise",
          .members([
            "asset": .string(finding.subject),
            "serial": finding.observedSerial.map { .string($0) },
          ]))
      case .model:
        request(
          finding, .correctRecord, "asset.revise",
          .members([
            "asset": .string(finding.subject),
            "model": finding.observedModel.map { .string($0) },
          ]))
      case .status: status(finding, .inStock, decision: .correctRecord)
      }
    }
  }

  private func status(
    _ finding: Finding, _ status: AssetStatus, decision: AuditDecision = .reportMissing
  ) -> JSON {
    request(
      finding, decision, "asset.status",
      .members(["asset": .string(finding.subject), "to": .string(status.rawValue)]))
  }

  private func request(
    _ finding: Finding, _ decision: AuditDecision, _ operation: String, _ data: JSON,
    needs: [String] = []
  ) -> JSON {
    .members([
      "finding": .string(finding.subject),
      "decision": .string(decision.rawValue),
      "request": .members([
        "op": .string(operation), "data": data, "note": .string(audit.code),
      ]),
      "needs": .array(needs.map { .string($0) }),
    ])
  }
}
