package import RegistryModel

/// Says who answers for an asset (responsable) and who works with it (usuario). What is in stock
/// and is handed to a user comes into use.
package struct AssetAssign: Operation {
  package static let name = "asset.assign"

  let asset: ID<Asset>
  let custodian: Patch<ID<Person>>
  let user: Patch<ID<Person>>

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    custodian = try fields.patchReference("custodian")
    user = try fields.patchReference("user")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try AssetRules.present(asset, in: registry)
    if case .keep = custodian, case .keep = user {
      throw RegistryError(.assetNobodyNamed, ["tag": old.tag.text])
    }
    try AssetRules.requireAssignable(
      old.model, custodian: custodian.value, user: user.value, in: registry)
    if user.value != nil, old.status == .retired {
      throw RegistryError(.assetRetired, ["tag": old.tag.text])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(asset)
    var new = old
    new.custodian = custodian.applied(to: old.custodian)
    new.user = user.applied(to: old.user)
    if user.value != nil, old.status == .inStock { new.status = .inUse }
    effects.update(old) { $0 = new }
    for person in [old.custodian, old.user, new.custodian, new.user].compactMap({ $0 })
    where isConcerned(person, old, new) { effects.touch(person) }
    effects.answer("tag", .string(old.tag.text))
    effects.answer("status", .string(new.status.rawValue))
  }

  /// Whether the change gave or took something from the person.
  private func isConcerned(_ person: ID<Person>, _ old: Asset, _ new: Asset) -> Bool {
    (old.custodian == person) != (new.custodian == person)
      || (old.user == person) != (new.user == person)
  }
}

extension Patch {
  /// The new value, if one is set.
  package var value: Value? {
    guard case .set(let value) = self else { return nil }
    return value
  }
}

extension ErrorCode {
  /// Params: `tag`.
  package static let assetNobodyNamed = ErrorCode("asset.nobody_named", .input)
  /// It is out of service. Params: `tag`.
  package static let assetRetired = ErrorCode("asset.retired", .refused)
}
