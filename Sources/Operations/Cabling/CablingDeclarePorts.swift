package import RegistryModel

/// Says how many ports a piece of equipment has, or what they are called: a panel or an outlet that
/// was registered as any asset, a switch's `GI1/0/{1..48}`, a server's two cards.
package struct CablingDeclarePorts: Operation {
  package static let name = "cabling.declare_ports"
  package static let creates: [EntityKind] = [.cablingPorts]

  let asset: ID<Asset>
  let count: Int?
  let names: [NumberedPattern]
  let category: CablingCategory?

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    count = try fields.integer("ports", in: 1...NumberedPattern.maximumCount)
    names = try fields.list("names", maximum: 64)
    category = try fields.optional("category")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let owner = try CablingRules.usable(asset, in: registry)
    switch try owner.kind(in: registry).cablingRole {
    case .link, .enclosure:
      throw RegistryError(
        .cablingNoPorts, ["tag": owner.tag.text],
        hints: [Hint("cabling.look_inside", ["tag": owner.tag.text])])
    case .fixed, .networkSwitch, .telephone, .endpoint: break
    }
    guard (count == nil) != names.isEmpty else {
      throw RegistryError(.cablingPortsUnclear, ["tag": owner.tag.text])
    }
    try requireDistinctNames(owner)
    try requireUsedOnesStay(owner, registry)
    try requireCategoryOfCables(owner, registry)
  }

  private func requireDistinctNames(_ owner: Asset) throws(RegistryError) {
    let labels = names.flatMap(\.labels)
    guard labels.count <= NumberedPattern.maximumCount else {
      throw RegistryError(.inputTooMany, ["maximum": String(NumberedPattern.maximumCount)])
    }
    var seen: Set<String> = []
    for label in labels where !seen.insert(label).inserted {
      throw RegistryError(.cablingLabelRepeated, ["tag": label])
    }
    for label in labels where label.count > CablingPortNames.maximumLength {
      throw RegistryError(
        .inputTextTooLong,
        ["maximum": String(CablingPortNames.maximumLength), "length": String(label.count)])
    }
  }

  /// Refuses to leave out a port that has a cable.
  private func requireUsedOnesStay(_ owner: Asset, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let network = CablingNetwork(registry)
    let known = Set(labels)
    for cable in try network.connections(of: asset) {
      let port = cable.end(at: asset)
      guard !known.contains(port.name) else { continue }
      throw RegistryError(
        .cablingPortStillUsed,
        [
          "port": try port.text(in: registry),
          "other": try cable.end(opposite: port).text(in: registry),
        ])
    }
  }

  /// A category that the cables plugged in, and what was measured on them, contradict: a link is
  /// tested with the connectors at its ends.
  private func requireCategoryOfCables(_ owner: Asset, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard let category else { return }
    let own = CablingLimits.Part(owner.tag.text, category)
    for cable in try CablingNetwork(registry).connections(of: asset) {
      let link = try cable.link.map { id throws(RegistryError) in try registry.existing(id) }
      try CablingLimits.requireOneMedium([
        own, CablingLimits.Part(link?.tag.text ?? cable.category?.rawValue ?? "", cable.category),
      ])
      guard let link,
        let latest = try LinkCertifications(of: cable, in: registry).latest, latest.result.isPass,
        let tested = latest.category, !category.reaches(tested)
      else { continue }
      throw RegistryError(
        .cablingPortsBelowCertified,
        [
          "tag": owner.tag.text, "category": category.rawValue, "link": link.tag.text,
          "tested": tested.rawValue, "date": latest.testedOn.description,
        ],
        hints: [Hint("cabling.see_certification", ["link": link.tag.text])])
    }
  }

  private var labels: [String] {
    guard let count else { return names.flatMap(\.labels) }
    return (1...count).map(String.init)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let owner = try registry.existing(asset)
    let list = NumberedPatternList(names)
    if let old = try registry.first(CablingPorts.byAsset, asset) {
      effects.update(old) { ports in
        ports.count = labels.count
        ports.names = list
        ports.category = category ?? ports.category
      }
    } else {
      effects.insert(
        CablingPorts(
          id: effects.newID(), asset: asset, count: labels.count, names: list, category: category))
    }
    effects.touch(asset)
    effects.answer("tag", .string(owner.tag.text))
    effects.answer("ports", .integer(Int64(labels.count)))
  }
}

extension ErrorCode {
  /// Neither a number of ports nor their names, or both. Params: `tag`.
  package static let cablingPortsUnclear = ErrorCode("cabling.ports_unclear", .refused)
  /// Params: `tag` of `category`, `link` that passed as `tested` on `date`.
  package static let cablingPortsBelowCertified = ErrorCode(
    "cabling.ports_below_certified", .refused)
  /// Params: `port`, and the `other` end of its cable.
  package static let cablingPortStillUsed = ErrorCode("cabling.port_still_used", .refused)
}
