package import RegistryModel

/// Takes an asset out of service (baja): with a cause, a technical opinion and an approval. It is
/// still ours until it is disposed, and is plugged into nothing.
package struct AssetRetire: Operation {
  package static let name = "asset.retire"

  let asset: ID<Asset>
  let cause: RetirementCause
  /// Concepto técnico.
  let opinion: Paragraph
  /// The resolution or acta that approves it.
  let approval: Line
  /// Today when nothing is said.
  let day: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    cause = try fields.required("cause")
    opinion = try fields.required("opinion")
    approval = try fields.required("approval")
    day = try fields.optional("on")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try AssetRules.present(asset, in: registry)
    try AssetRules.requireMove(of: old, to: .retired)
    try AssetRules.requirePast(day, stamp)
    try AssetOpenWork.refuse(old, in: registry)
    try CablingMoves.requireLoose([old], in: registry)
    try CablingMoves.requireEmpty(old, in: registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(asset)
    effects.update(old) { asset in
      asset.status = .retired
      asset.user = nil
      asset.retirement = Retirement(
        date: day ?? stamp.today, cause: cause, opinion: opinion.text, approval: approval.text)
    }
    effects.answer("tag", .string(old.tag.text))
    effects.answer("former_status", .string(old.status.rawValue))
    effects.answer("status", .string(AssetStatus.retired.rawValue))
    let pulled = try CablingMoves.unplug([old], registry, &effects)
    if !pulled.isEmpty { effects.answer("unplugged_from", .strings(pulled)) }
  }
}
