package import RegistryModel

/// Takes a permanent link out of service for good (baja): its ports are free for another, its placa
/// and its certifications stay.
package struct CablingRemoveLink: Operation {
  package static let name = "cabling.remove_link"

  let link: ID<Asset>
  let cause: RetirementCause
  /// Concepto técnico.
  let opinion: Paragraph
  /// The resolution or acta that approves it.
  let approval: Line
  /// Today when nothing is said.
  let day: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    link = try fields.reference("link")
    cause = try fields.required("cause")
    opinion = try fields.required("opinion")
    approval = try fields.required("approval")
    day = try fields.optional("on")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let asset = try AssetRules.present(link, in: registry)
    _ = try CablingLinks.connection(of: asset, in: registry)
    try AssetRules.requireMove(of: asset, to: .retired)
    try AssetRules.requirePast(day, stamp)
    try AssetOpenWork.refuse(asset, in: registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let asset = try registry.existing(link)
    let connection = try CablingLinks.connection(of: asset, in: registry)
    effects.update(asset) { asset in
      asset.status = .retired
      asset.retirement = Retirement(
        date: day ?? stamp.today, cause: cause, opinion: opinion.text, approval: approval.text)
    }
    effects.delete(connection)
    effects.touch(connection.fromAsset)
    effects.touch(connection.toAsset)
    effects.answer("tag", .string(asset.tag.text))
    effects.answer("from", .string(try connection.from.text(in: registry)))
    effects.answer("to", .string(try connection.to.text(in: registry)))
    effects.answer("status", .string(AssetStatus.retired.rawValue))
  }
}
