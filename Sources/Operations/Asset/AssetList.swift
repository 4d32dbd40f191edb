package import RegistryModel

/// Assets by place, model, kind, person, parent or status, page by page.
package struct AssetList: Query {
  package static let name = "asset.list"

  /// The most rows one page looks at: a rare status must not make it read the whole registry.
  static let maximumReads = 20_000

  let place: Place?
  let model: ID<Model>?
  let kind: EquipmentKind?
  let custodian: ID<Person>?
  let user: ID<Person>?
  let parent: ID<Asset>?
  let status: AssetStatus?
  let paging: Paging

  package init(_ fields: inout Fields) throws(RegistryError) {
    place = try fields.place("at")
    model = try fields.optionalReference("model")
    kind = try fields.optional("kind")
    custodian = try fields.optionalReference("custodian")
    user = try fields.optionalReference("user")
    parent = try fields.optionalReference("parent")
    status = try fields.optional("status")
    paging = try Paging(&fields)
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let kinds = try modelsWanted(registry)
    let places = try placesWanted(registry)
    var rows: [JSON] = []
    var reads = 0
    var last: Asset?
    for query in try segments(registry, kinds) {
      var query = query
      query.limit = AssetList.maximumReads - reads
      var page: [Asset] = []
      try registry.scan(Asset.table, query) { row throws(RegistryError) in
        reads += 1
        let asset = try Asset(row)
        page.append(asset)
        return true
      }
      for asset in page {
        guard rows.count < paging.limit else { return answer(rows, last, isComplete: false) }
        last = asset
        guard matches(asset, kinds, places) else { continue }
        rows.append(try row(asset, registry))
      }
      guard reads < AssetList.maximumReads else { return answer(rows, last, isComplete: false) }
    }
    return answer(rows, last, isComplete: true)
  }

  /// A row with what the asset is part of.
  private func row(_ asset: Asset, _ registry: any RegistryReader) throws(RegistryError) -> JSON {
    let parent = try asset.parent.map { id throws(RegistryError) in try registry.tag(id) }
    return .object(
      try AssetRow.members(asset, in: registry) + [
        JSONMember("parent", parent ?? .null), JSONMember("slot", asset.slot.json),
      ])
  }

  private func answer(_ rows: [JSON], _ last: Asset?, isComplete: Bool) -> JSON {
    .members([
      "assets": .array(rows), "next": Paging.next(last?.tag.text, isComplete: isComplete),
    ])
  }

  private func matches(
    _ asset: Asset, _ models: Set<ID<Model>>?, _ places: Set<ID<Location>>?
  ) -> Bool {
    if let status, asset.status != status { return false }
    if let place, asset.site != place.site { return false }
    if let places { guard let own = asset.location, places.contains(own) else { return false } }
    if let models, !models.contains(asset.model) { return false }
    if let custodian, asset.custodian != custodian { return false }
    if let user, asset.user != user { return false }
    if let parent, asset.parent != parent { return false }
    return true
  }

  private func modelsWanted(_ registry: any RegistryReader) throws(RegistryError)
    -> Set<ID<Model>>?
  {
    if let model { return [model] }
    guard let kind else { return nil }
    return Set(try registry.all(Model.byKind, kind).map(\.id))
  }

  private func placesWanted(_ registry: any RegistryReader) throws(RegistryError)
    -> Set<ID<Location>>?
  {
    guard let location = place?.location else { return nil }
    return Set(try LocationTree.below([location], in: registry))
  }

  /// The stretches of one index that hold what is wanted, from the page's beginning on.
  private func segments(_ registry: any RegistryReader, _ models: Set<ID<Model>>?)
    throws(RegistryError) -> [IndexQuery]
  {
    let start = try paging.after.map { tag throws(RegistryError) in
      try Asset.resolve(tag.text, in: registry)
    }
    if let parent { return single(Asset.byParent, parent.column, start) }
    if let user { return single(Asset.byUser, user.column, start) }
    if let custodian { return single(Asset.byCustodian, custodian.column, start) }
    if let location = place?.location {
      let below = try LocationTree.below([location], in: registry).map(\.column)
      return try several(Asset.byLocation, below.map { [$0] }, start, start?.location?.column)
    }
    let sorted = models.map { $0.sorted().map(\.column) }
    if let site = place?.site {
      if let sorted {
        return try several(
          Asset.bySite, sorted.map { [site.column, $0] }, start, start?.model.column)
      }
      return wholeSite(site, start)
    }
    if let sorted {
      return try several(Asset.byModel, sorted.map { [$0] }, start, start?.model.column)
    }
    return wholeRegistry(start)
  }

  private func single(_ index: Index<Asset>, _ value: Value, _ start: Asset?) -> [IndexQuery] {
    var query = IndexQuery(index.name, [value])
    query.afterID = start?.id.rawValue
    return [query]
  }

  /// - Parameter current: the last value of the stretch in which the page begins.
  private func several(
    _ index: Index<Asset>, _ values: [[Value]], _ start: Asset?, _ current: Value?
  ) throws(RegistryError) -> [IndexQuery] {
    let all = values.map { IndexQuery(index.name, $0) }
    guard let start else { return all }
    guard let position = values.firstIndex(where: { $0.last == current }) else {
      throw RegistryError(.assetListMoved, ["tag": start.tag.text])
    }
    var rest = Array(all[position...])
    rest[0].afterID = start.id.rawValue
    return rest
  }

  /// The index of a site goes by model and then by id.
  private func wholeSite(_ site: ID<Site>, _ start: Asset?) -> [IndexQuery] {
    guard let start else { return [IndexQuery(Asset.bySite.name, [site.column])] }
    var sameModel = IndexQuery(Asset.bySite.name, [site.column, start.model.column])
    sameModel.afterID = start.id.rawValue
    var otherModels = IndexQuery(Asset.bySite.name, [site.column])
    otherModels.lower = .integer(start.model.rawValue + 1)
    return [sameModel, otherModels]
  }

  private func wholeRegistry(_ start: Asset?) -> [IndexQuery] {
    var query = IndexQuery(Asset.byTag.name)
    // No placa lies between a placa and the same followed by a blank.
    query.lower = start.map { .text($0.tag.text + " ") }
    return [query]
  }
}

extension ErrorCode {
  /// The asset a page should begin after is no longer among those listed. Params: `tag`.
  package static let assetListMoved = ErrorCode("asset.list_moved", .conflict)
}
