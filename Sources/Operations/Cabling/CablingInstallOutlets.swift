package import RegistryModel

/// Adds outlets by their labels, one or a series, `D-{01..24}`; and, where a panel is named, the
/// link from each to the next port of it: a whole panel in one line.
package struct CablingInstallOutlets: Operation {
  package static let name = "cabling.install_outlets"
  package static let creates: [EntityKind] = [.asset, .model, .cablingPorts, .cablingConnection]

  let labels: [NumberedPattern]
  let place: Place
  /// Connectors in each outlet.
  let ports: Int
  let panel: ID<Asset>?
  /// The panel's port where the first outlet's link begins.
  let firstPort: Int?
  let facts: CablingLinkFacts
  let model: ID<Model>?

  package init(_ fields: inout Fields) throws(RegistryError) {
    labels = try fields.requiredList("labels", maximum: NumberedPattern.maximumCount)
    place = try fields.requiredPlace("at")
    ports = try fields.integer("ports", in: 1...12) ?? 1
    panel = try fields.optionalReference("panel")
    firstPort = try fields.integer("first_port", in: 1...NumberedPattern.maximumCount)
    facts = try CablingLinkFacts(&fields)
    model = try fields.optionalReference("model")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try facts.check(stamp, ends: try ends(registry))
    try CablingPieces.require(model, isOf: .outlet, in: registry)
    try place.requireOpen(in: registry)
    let tags = try tags()
    var seen: Set<AssetTag> = []
    for tag in tags {
      guard seen.insert(tag).inserted else {
        throw RegistryError(.cablingLabelRepeated, ["tag": tag.text])
      }
      try CablingPieces.requireFree(tag, in: registry)
    }
    try checkPanel(outlets: tags.count, registry)
  }

  private func checkPanel(outlets: Int, _ registry: any RegistryReader) throws(RegistryError) {
    guard let panel else {
      guard firstPort == nil else { throw RegistryError(.cablingPanelMissing) }
      return
    }
    let owner = try CablingRules.usable(panel, in: registry)
    let kind = try owner.kind(in: registry)
    guard kind == .patchPanel else {
      throw RegistryError(
        .cablingNotPanel, ["tag": owner.tag.text, "kind": kind.rawValue],
        hints: [Hint("cabling.link_one_by_one")])
    }
    let site = try CablingRules.site(of: owner)
    guard site == place.site else {
      throw RegistryError(
        .cablingSitesDiffer,
        [
          "from": owner.tag.text, "site": try registry.existing(site).code,
          "to": labels[0].text, "other_site": try registry.existing(place.site).code,
        ], hints: [Hint("cabling.backbone_between_panels")])
    }
    let names = try panelPorts(owner, outlets: outlets, registry)
    for name in names {
      let port = CablingPort(asset: panel, name: name)
      try CablingRules.requireFree(port, isPermanent: true, in: registry)
    }
    let all = try CablingPortNames(of: owner, in: registry)
    if let name = names.last { _ = try CablingLinkTag.of(owner, all, port: name, in: registry) }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    var pieces = CablingPieces()
    let tags = try tags()
    let owner = try panel.map { id throws(RegistryError) in try registry.existing(id) }
    let names = try owner.map { owner throws(RegistryError) in
      try CablingPortNames(of: owner, in: registry)
    }
    var free =
      try owner.map { owner throws(RegistryError) in
        try panelPorts(owner, outlets: tags.count, registry)
      } ?? []
    free.reverse()
    var links = 0
    for tag in tags {
      let outlet = try pieces.add(tag, .outlet, model: model, at: place, registry, &effects)
      effects.insert(
        CablingPorts(
          id: effects.newID(), asset: outlet.id, count: ports, category: facts.category))
      guard let owner, let names else { continue }
      for port in 1...ports {
        guard let name = free.popLast() else { break }
        let link = try pieces.add(
          try CablingLinkTag.of(owner, names, port: name, in: registry), .cablingLink, model: nil,
          at: place, registry, &effects)
        effects.insert(
          facts.connection(
            effects.newID(), link: link.id, from: CablingPort(asset: owner.id, name: name),
            to: CablingPort(asset: outlet.id, name: String(port))))
        links += 1
      }
    }
    if let panel { effects.touch(panel) }
    effects.answer("outlets", .integer(Int64(tags.count)))
    effects.answer("links", .integer(Int64(links)))
    effects.answer("labels", .string(labels.map(\.text).joined(separator: ", ")))
    effects.answer("place", .string(try place.path(in: registry)))
    effects.answer("panel", (owner?.tag.text).json)
    if let metres = facts.exceededLength(ends: try ends(registry)) {
      effects.answer("standard_maximum_m", .integer(metres))
    }
  }

  private func ends(_ registry: any RegistryReader) throws(RegistryError) -> [CablingLimits.Part] {
    guard let panel else { return [] }
    return [try CablingLimits.Part(panel, in: registry)]
  }

  /// The placas of all outlets, in order.
  private func tags() throws(RegistryError) -> [AssetTag] {
    let texts = labels.flatMap(\.labels)
    guard texts.count <= NumberedPattern.maximumCount else {
      throw RegistryError(.inputTooMany, ["maximum": String(NumberedPattern.maximumCount)])
    }
    var tags: [AssetTag] = []
    for text in texts {
      guard let tag = AssetTag(text) else {
        throw RegistryError(.inputInvalidTag, ["value": text])
      }
      tags.append(tag)
    }
    return tags
  }

  /// The panel's ports the links begin at, in order.
  private func panelPorts(_ owner: Asset, outlets: Int, _ registry: any RegistryReader)
    throws(RegistryError) -> [String]
  {
    guard let all = try CablingPortNames(of: owner, in: registry).all else {
      throw CablingPortNames.undeclared(owner)
    }
    let start = (firstPort ?? 1) - 1
    let needed = outlets * ports
    guard start + needed <= all.count else {
      throw RegistryError(
        .cablingPortsExceeded,
        [
          "tag": owner.tag.text, "ports": String(all.count), "needed": String(needed),
          "first": String(start + 1),
        ])
    }
    return Array(all[start..<start + needed])
  }
}

extension ErrorCode {
  /// Params: `tag`.
  package static let cablingLabelRepeated = ErrorCode("cabling.label_repeated", .refused)
  /// A first port of no panel.
  package static let cablingPanelMissing = ErrorCode("cabling.panel_missing", .refused)
  /// Params: `tag`, `kind`.
  package static let cablingNotPanel = ErrorCode("cabling.not_panel", .refused)
  /// The panel has not so many ports from there. Params: `tag`, `ports`, `needed`, `first`.
  package static let cablingPortsExceeded = ErrorCode("cabling.ports_exceeded", .refused)
}
