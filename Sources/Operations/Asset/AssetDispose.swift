package import RegistryModel

/// Lets a retired asset go: sold, given, destroyed or recycled. Final. Nobody answers for it and it
/// stands nowhere any more; its placa is never used again.
package struct AssetDispose: Operation {
  package static let name = "asset.dispose"

  let asset: ID<Asset>
  let destination: DisposalDestination
  /// The receiver's paper.
  let certificate: Line
  /// Today when nothing is said.
  let day: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    destination = try fields.required("destination")
    certificate = try fields.required("certificate")
    day = try fields.optional("on")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try AssetRules.present(asset, in: registry)
    try AssetRules.requireMove(of: old, to: .disposed)
    try AssetRules.requirePast(day, stamp)
    if let day, let retired = old.retirement?.date, day < retired {
      throw RegistryError(
        .assetDisposedBeforeRetired,
        ["tag": old.tag.text, "date": day.description, "retired_on": retired.description])
    }
    try AssetOpenWork.refuse(old, in: registry)
    let parts = try registry.all(Asset.byParent, asset)
    guard parts.isEmpty else {
      throw RegistryError(
        .assetHasParts,
        ["tag": old.tag.text, "parts": parts.prefix(10).map(\.tag.text).joined(separator: ", ")])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(asset)
    effects.update(old) { asset in
      asset.status = .disposed
      asset.site = nil
      asset.location = nil
      asset.custodian = nil
      asset.user = nil
      asset.parent = nil
      asset.slot = nil
      asset.retirement?.disposedOn = day ?? stamp.today
      asset.retirement?.destination = destination
      asset.retirement?.certificate = certificate.text
    }
    if let site = old.site { effects.touch(site) }
    if let custodian = old.custodian { effects.touch(custodian) }
    if let parent = old.parent { effects.touch(parent) }
    effects.answer("tag", .string(old.tag.text))
    effects.answer("former_status", .string(old.status.rawValue))
    effects.answer("status", .string(AssetStatus.disposed.rawValue))
  }
}

extension ErrorCode {
  /// Params: `tag`, `date`, `retired_on`.
  package static let assetDisposedBeforeRetired = ErrorCode(
    "asset.disposed_before_retired", .refused)
  /// What is attached would be lost from sight. Params: `tag`, `parts`.
  package static let assetHasParts = ErrorCode("asset.has_parts", .refused)
}
