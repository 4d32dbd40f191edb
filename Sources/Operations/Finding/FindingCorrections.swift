package import RegistryModel

/// The requests that would make the registry say what was found, and then settle the finding.
package struct FindingCorrections: Query {
  package static let name = "finding.corrections"

  let finding: ID<InventoryFinding>

  package init(_ fields: inout Fields) throws(RegistryError) {
    finding = try fields.reference("finding")
  }

  /// `requests` are `{"request":{"op":…,"id":…,"data":{…},"note":…},"needs":[…]}`; `needs` names
  /// members only a person can fill in before the request is applied. `held_by` is the equipment that
  /// has the serial that was found: which of the two is wrong, only people can tell.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let finding = try registry.existing(finding)
    let holder = try holder(finding, registry)
    return .members([
      "finding": .string(finding.code), "state": .string(finding.state.rawValue),
      "requests": .array(holder == nil ? try requests(finding, registry) : []),
      "held_by": holder.map { .string($0.text) } ?? .null,
    ])
  }

  /// The equipment the serial that was found is registered for.
  private func holder(_ finding: InventoryFinding, _ registry: any RegistryReader)
    throws(RegistryError) -> AssetTag?
  {
    guard finding.state == .open, finding.fact == .serial, let found = finding.found else {
      return nil
    }
    let asset = try registry.existing(finding.asset)
    return try AssetRules.holder(
      of: SerialNumber(found), of: asset.model, besides: asset.id, in: registry)?.tag
  }

  private func requests(_ finding: InventoryFinding, _ registry: any RegistryReader)
    throws(RegistryError) -> [JSON]
  {
    guard finding.state == .open, finding.fact != .counter else { return [] }
    let asset = try registry.existing(finding.asset)
    let resolution = request(
      finding, "finding.resolve",
      [
        JSONMember("finding", .string(finding.code)),
        JSONMember("decision", .string(FindingDecision.correct.rawValue)),
        JSONMember("reason", .string(finding.code)),
      ])
    guard try !finding.claim.holds(for: asset, in: registry) else { return [resolution] }
    let correction = try correction(finding, asset, registry)
    // The very serial that was read settles the finding as it is written.
    guard finding.fact != .serial || finding.found == nil else {
      return [correction].compactMap { $0 }
    }
    return [correction, resolution].compactMap { $0 }
  }

  private func correction(
    _ finding: InventoryFinding, _ asset: Asset, _ registry: any RegistryReader
  ) throws(RegistryError) -> JSON? {
    let tag = JSONMember("asset", .string(asset.tag.text))
    let found = finding.found
    func plain(_ operation: String, _ member: String, needs: [String] = []) -> JSON {
      guard let found else { return request(finding, operation, [tag], needs: [member] + needs) }
      return request(
        finding, operation, [tag, JSONMember(member, .string(found))], needs: needs)
    }
    switch finding.fact {
    case .serial: return plain("asset.replace_serial", "serial", needs: ["reason"])
    case .model: return plain("asset.revise", "model")
    case .site, .location: return plain("asset.move", "to")
    case .hostname: return plain("asset.revise", "hostname")
    case .status: return plain("asset.set_status", "status")
    case .user, .custodian:
      let person = try registry.code(finding.foundPerson)
      return request(
        finding, "asset.assign", [tag, JSONMember(finding.fact.rawValue, person)])
    // The work that found it has put the parts right; nothing puts a counter right.
    case .part, .counter: return nil
    }
  }

  private func request(
    _ finding: InventoryFinding, _ operation: String, _ data: [JSONMember], needs: [String] = []
  ) -> JSON {
    .members([
      "request": .members([
        "op": .string(operation), "id": .string("\(finding.code):\(operation)"),
        "data": .object(data), "note": .string(finding.code),
      ]),
      "needs": .strings(needs),
    ])
  }
}
