import RegistryModel

/// References that a column holds among other things, where no table knows them for such.
struct WrittenReferences {
  let registry: any RegistryReader

  /// A row that names another in such a column; nil when none but `own` does.
  func referrer(to table: Table, id: Int64, besides own: Set<RowReference>)
    throws(RegistryError) -> RowReference?
  {
    func other<R: Entity>(_ records: [R]) -> RowReference? {
      records.lazy.map { RowReference(table: R.table.name, id: $0.id.rawValue) }
        .first { !own.contains($0) }
    }
    switch table.name {
    case Provider.table.name:
      return other(
        try registry.all(Asset.byTag).filter { $0.acquisition?.provider?.rawValue == id })
    case Asset.table.name: return other(try obligations { $0.assets.contains(ID(id)) })
    case Site.table.name: return other(try obligations { $0.sites.contains(ID(id)) })
    case Model.table.name: return other(try obligations { $0.models.contains(ID(id)) })
    default: return nil  // Columns of other tables hold references that tables know.
    }
  }

  private func obligations(_ names: (PreventiveScope) -> Bool) throws(RegistryError)
    -> [PreventiveObligation]
  {
    try registry.all(PreventiveObligation.byCode).filter { names($0.scope) }
  }

  /// The table of what a row names and is not there; nil when all is, or comes back with it.
  func lost(by row: Row, of table: Table, comingBack: (Table, Int64) -> Bool)
    throws(RegistryError) -> String?
  {
    guard table.name == Asset.table.name, let provider = try Asset(row).acquisition?.provider,
      try registry.get(provider) == nil, !comingBack(Provider.table, provider.rawValue)
    else { return nil }
    return Provider.table.name
  }
}
