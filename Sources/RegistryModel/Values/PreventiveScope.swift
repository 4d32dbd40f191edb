/// The part of what a contract covers that an obligation is about, kept in one column.
///
/// An empty list leaves nothing out; equipment is meant when every list that is not empty names it.
package struct PreventiveScope: JSONColumn {
  package var assets: [ID<Asset>]
  package var sites: [ID<Site>]
  package var models: [ID<Model>]
  package var kinds: CodeList<EquipmentKind>

  package init(
    assets: [ID<Asset>] = [], sites: [ID<Site>] = [], models: [ID<Model>] = [],
    kinds: CodeList<EquipmentKind> = CodeList()
  ) {
    self.assets = Set(assets).sorted()
    self.sites = Set(sites).sorted()
    self.models = Set(models).sorted()
    self.kinds = kinds
  }

  package init?(json: JSON) {
    guard json.objectValue != nil,
      let kinds = CodeList<EquipmentKind>(json: json["kinds"] ?? .array([]))
    else { return nil }
    self.init(
      assets: PreventiveScope.ids(json["assets"]), sites: PreventiveScope.ids(json["sites"]),
      models: PreventiveScope.ids(json["models"]), kinds: kinds)
  }

  /// Only the lists that name something, in the order of their names.
  package var json: JSON {
    .members([
      "assets": PreventiveScope.list(assets), "kinds": kinds.isEmpty ? nil : kinds.json,
      "models": PreventiveScope.list(models), "sites": PreventiveScope.list(sites),
    ])
  }

  /// Whether nothing the contract covers is left out.
  package var isEmpty: Bool { assets.isEmpty && sites.isEmpty && models.isEmpty && kinds.isEmpty }

  private static func ids<E>(_ json: JSON?) -> [ID<E>] {
    (json?.arrayValue ?? []).compactMap { $0.integerValue.map { ID($0) } }
  }

  private static func list<E>(_ ids: [ID<E>]) -> JSON? {
    ids.isEmpty ? nil : .array(ids.map { .integer($0.rawValue) })
  }
}
