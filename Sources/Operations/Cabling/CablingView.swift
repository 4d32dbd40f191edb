import RegistryModel

/// Cables, and what they lead to, as JSON.
struct CablingView {
  let registry: any RegistryReader

  init(_ registry: any RegistryReader) { self.registry = registry }

  /// One line of a trace: equipment.
  func step(_ node: CablingNode, path: Int, position: Int) throws(RegistryError) -> JSON {
    let asset = node.asset
    let model = try registry.existing(asset.model)
    let ports = try registry.first(CablingPorts.byAsset, asset.id)
    let holder = try asset.parent.map { id throws(RegistryError) in try registry.existing(id) }
    return .members([
      "path": .integer(Int64(path)), "position": .integer(Int64(position)),
      "type": .string("equipment"), "tag": .string(asset.tag.text),
      "port": .string(node.port.name), "kind": .string(node.kind.rawValue),
      "model": .string(model.label), "hostname": asset.hostname.json,
      "status": .string(asset.status.rawValue), "place": try place(of: asset),
      "cabinet": (holder?.tag.text).json, "user": try registry.personCode(asset.user),
      "user_name": try registry.personName(asset.user), "category": (ports?.category).json,
      "length_m": .null, "label": .null, "certification": .null, "certified_on": .null,
    ])
  }

  /// One line of a trace: a cable. A patch cord has no placa, and is not certified.
  func step(_ cable: CablingConnection, path: Int, position: Int) throws(RegistryError) -> JSON {
    let link = try cable.link.map { id throws(RegistryError) in try registry.existing(id) }
    let results = try LinkCertifications(of: cable, in: registry)
    return .members([
      "path": .integer(Int64(path)), "position": .integer(Int64(position)),
      "type": .string(cable.isPermanent ? "link" : "patch_cord"), "tag": (link?.tag.text).json,
      "port": .null, "kind": link == nil ? .null : .string(EquipmentKind.cablingLink.rawValue),
      "model": .null, "hostname": .null, "status": (link?.status).json, "place": .null,
      "cabinet": .null, "user": .null, "user_name": .null, "category": cable.category.json,
      "length_m": cable.lengthMetres.json, "label": cable.label.json,
      "certification": cable.isPermanent ? .string(results.standing.rawValue) : .null,
      "certified_on": (results.latest?.testedOn).json,
    ])
  }

  /// What a path comes to.
  func summary(_ path: CablingPath, number: Int) throws(RegistryError) -> JSON {
    let breaks = try path.breaks.map { gap throws(RegistryError) in
      JSON.members([
        "at": .string(try gap.port.text(in: registry)), "reason": .string(gap.reason.rawValue),
      ])
    }
    return .members([
      "path": .integer(Int64(number)), "reaches_switch": .bool(path.switchNode != nil),
      "switch": (try path.switchNode?.port.text(in: registry)).json,
      "equipment": .strings(path.equipment.map(\.asset.tag.text)),
      "breaks": .array(breaks), "weakest_category": try weakestCategory(of: path).json,
      "unknown_categories": .integer(Int64(path.cables.count { $0.category == nil })),
      "certification": try certification(of: path).json,
      "known_length_m": path.knownLength.json,
      "unknown_lengths": .integer(Int64(path.cables.count { $0.lengthMetres == nil })),
    ])
  }

  /// The lowest of its cables' and connectors' categories, copper before fibre; nil when none is
  /// known.
  private func weakestCategory(of path: CablingPath) throws(RegistryError) -> CablingCategory? {
    var known = path.cables.compactMap(\.category)
    for node in path.nodes where node.kind.cablingRole == .fixed {
      if let category = try registry.first(CablingPorts.byAsset, node.asset.id)?.category {
        known.append(category)
      }
    }
    return known.min { $0.rank < $1.rank }
  }

  /// Of its links the one to worry about most; nil when it has none.
  private func certification(of path: CablingPath) throws(RegistryError) -> CertificationStanding? {
    var worst: CertificationStanding?
    for cable in path.cables where cable.isPermanent {
      let standing = try LinkCertifications(of: cable, in: registry).standing
      if standing.concern >= worst?.concern ?? 0 { worst = standing }
    }
    return worst
  }

  func place(of asset: Asset) throws(RegistryError) -> JSON {
    (try asset.place?.path(in: registry)).json
  }
}

extension LinkCertifications {
  /// The latest result first.
  var json: JSON {
    .array(
      all.reversed().map { result in
        .members([
          "tested_on": .string(result.testedOn.description),
          "result": .string(result.result.rawValue), "category": result.category.json,
          "standard": result.standard.json, "tester": result.tester.json,
          "tester_serial": result.testerSerial.json, "certificate": result.certificate.json,
          "margin_tenths_db": result.marginTenths.json,
        ])
      })
  }
}
