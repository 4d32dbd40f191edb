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
    case .reportMissing: return [status(finding, .missing, .reportMissing)]
    case .registerAsset:
      return [try registration(finding)]
    case .correctRecord: return try corrections(finding)
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

  /// The code as read is the placa, unless no placa is written like that.
  private func registration(_ finding: Finding) throws(RegistryError) -> JSON {
    let tag = AssetTag(finding.subject)?.text
    return request(
      finding, .registerAsset, "asset.register",
      .members([
        "tag": tag.map { .string($0) },
        "serial": finding.observedSerial.map { .string($0) },
        "at": try text.place(audit.site, finding.foundLocation),
      ]), needs: tag == nil ? ["tag", "model"] : ["model"])
  }

  private func corrections(_ finding: Finding) throws(RegistryError) -> [JSON] {
    var requests: [JSON] = []
    for difference in finding.differences {
      switch difference {
      case .serial:
        requests.append(
          request(
            finding, .correctRecord, "asset.replace_serial",
            .members([
              "asset": .string(finding.subject),
              "serial": finding.observedSerial.map { .string($0) },
            ]), needs: ["reason"]))
      case .model:
        requests.append(
          request(
            finding, .correctRecord, "asset.revise",
            .members(["asset": .string(finding.subject)]), needs: ["model"]))
      case .status: requests += try restoration(finding)
      }
    }
    return requests
  }

  /// Back among what is counted. What was disposed of stays so: that is for a person to explain.
  private func restoration(_ finding: Finding) throws(RegistryError) -> [JSON] {
    switch finding.status {
    case .missing: return [status(finding, .inStock, .correctRecord)]
    case .ordered: return [try move(finding), status(finding, .inStock, .correctRecord)]
    case .inStock, .inUse, .onLoan, .underRepair, .retired, .disposed, nil: return []
    }
  }

  private func status(_ finding: Finding, _ status: AssetStatus, _ decision: AuditDecision) -> JSON
  {
    request(
      finding, decision, "asset.set_status",
      .members(["asset": .string(finding.subject), "status": .string(status.rawValue)]))
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
