package import RegistryModel

/// Adds a cabinet of structured cabling (gabinete).
package struct CablingInstallCabinet: Operation {
  package static let name = "cabling.install_cabinet"
  package static let creates: [EntityKind] = [.asset, .model]

  let tag: AssetTag
  let place: Place
  let model: ID<Model>?

  package init(_ fields: inout Fields) throws(RegistryError) {
    tag = try fields.required("tag")
    place = try fields.requiredPlace("at")
    model = try fields.optionalReference("model")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try CablingPieces.requireFree(tag, in: registry)
    try CablingPieces.require(model, isOf: .cablingCabinet, in: registry)
    try place.requireOpen(in: registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    var pieces = CablingPieces()
    _ = try pieces.add(tag, .cablingCabinet, model: model, at: place, registry, &effects)
    effects.answer("tag", .string(tag.text))
    effects.answer("place", .string(try place.path(in: registry)))
  }
}
