package import RegistryModel

/// A site's cabling: cabinets, panels, outlets and links, by kind and placa, page by page.
package struct CablingList: Query {
  package static let name = "cabling.list"

  let place: Place
  let kind: EquipmentKind?
  let certification: CertificationStanding?
  let paging: Paging

  package init(_ fields: inout Fields) throws(RegistryError) {
    place = try fields.requiredPlace("at")
    kind = try fields.optional("kind")
    certification = try fields.optional("certification")
    paging = try Paging(&fields)
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    var rows: [JSON] = []
    var last: String?
    let pieces = try pieces(registry)
    for asset in pieces {
      let row = try row(asset, registry)
      if let certification, row.standing != certification { continue }
      guard rows.count < paging.limit else { return answer(rows, last, isComplete: false) }
      rows.append(row.json)
      last = asset.tag.text
    }
    return answer(rows, last, isComplete: true)
  }

  private func answer(_ rows: [JSON], _ last: String?, isComplete: Bool) -> JSON {
    .members(["cabling": .array(rows), "next": Paging.next(last, isComplete: isComplete)])
  }

  /// From the page's beginning on. Only links are certified.
  private func pieces(_ registry: any RegistryReader) throws(RegistryError) -> [Asset] {
    let all: [EquipmentKind] = [.cablingCabinet] + CablingExtent.kinds
    if let kind, !all.contains(kind) {
      throw RegistryError(
        .cablingKindInvalid, ["kind": kind.rawValue],
        hints: [Hint("cabling.list_assets", ["kind": kind.rawValue])])
    }
    var wanted = kind.map { [$0] } ?? all
    if certification != nil { wanted = wanted.filter { $0 == .cablingLink } }
    let inside = try place.location.map { root throws(RegistryError) in
      Set(try LocationTree.below([root], in: registry))
    }
    var found: [Asset] = []
    for kind in wanted {
      found += try CablingExtent(registry).standing(at: place.site, [kind])
        .filter { asset in
          asset.status != .retired
            && (inside.map { places in
              asset.location.map(places.contains) ?? false
            } ?? true)
        }
        .sorted { CablingPortNames.precedes($0.tag.text, $1.tag.text) }
    }
    guard let after = paging.after else { return found }
    let key = IdentifierText.key(after.text)
    guard let start = found.firstIndex(where: { $0.tag.text == key }) else {
      throw RegistryError(.assetListMoved, ["tag": key])
    }
    return Array(found[(start + 1)...])
  }

  private func row(_ asset: Asset, _ registry: any RegistryReader) throws(RegistryError)
    -> (json: JSON, standing: CertificationStanding?)
  {
    let network = CablingNetwork(registry)
    let kind = try asset.kind(in: registry)
    let ports = try registry.first(CablingPorts.byAsset, asset.id)
    let cable = kind == .cablingLink ? try network.connection(of: asset.id) : nil
    let results = try cable.map { cable throws(RegistryError) in
      try LinkCertifications(of: cable, in: registry)
    }
    let used = kind.cablingRole == .fixed ? try network.connections(of: asset.id) : []
    let names = Set(used.map { $0.end(at: asset.id).name })
    let json = JSON.members([
      "tag": .string(asset.tag.text), "kind": .string(kind.rawValue),
      "place": try CablingView(registry).place(of: asset),
      "ports": (ports?.count).json,
      "used": kind.cablingRole == .fixed ? .integer(Int64(names.count)) : .null,
      "from": (try cable?.from.text(in: registry)).json,
      "to": (try cable?.to.text(in: registry)).json,
      "category": (cable?.category ?? ports?.category).json,
      "length_m": (cable?.lengthMetres).json,
      "certification": (results?.standing).json,
      "certified_on": (results?.latest?.testedOn).json,
    ])
    return (json, results?.standing)
  }
}

extension CertificationStanding: FieldValue {}

extension ErrorCode {
  /// Not one of the kinds cabling consists of. Params: `kind`.
  package static let cablingKindInvalid = ErrorCode("cabling.kind_invalid", .refused)
}
