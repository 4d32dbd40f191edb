package import RegistryModel

/// Adds a permanent link between two ports: from a panel to an outlet, from panel to panel, or
/// straight to a switch or to what it serves. Without a placa it gets that of its first panel or
/// outlet and the port.
package struct CablingInstallLink: Operation {
  package static let name = "cabling.install_link"
  package static let creates: [EntityKind] = [.asset, .model, .cablingConnection]

  let tag: AssetTag?
  let from: CablingPort
  let to: CablingPort
  let facts: CablingLinkFacts
  let model: ID<Model>?

  package init(_ fields: inout Fields) throws(RegistryError) {
    from = try fields.cablingPort("from")
    to = try fields.cablingPort("to")
    tag = try fields.optional("tag")
    facts = try CablingLinkFacts(&fields)
    model = try fields.optionalReference("model")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try CablingPieces.require(model, isOf: .cablingLink, in: registry)
    try CablingRules.requireJoinable(from, to, isPermanent: true, in: registry)
    try facts.check(stamp, ends: try ends(registry))
    if let tag { try CablingPieces.requireFree(tag, in: registry) }
    _ = try linkTag(registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    var pieces = CablingPieces()
    let tag = try linkTag(registry)
    let link = try pieces.add(
      tag, .cablingLink, model: model, at: try place(registry), registry, &effects)
    effects.insert(facts.connection(effects.newID(), link: link.id, from: from, to: to))
    effects.touch(from.asset)
    effects.touch(to.asset)
    effects.answer("tag", .string(tag.text))
    effects.answer("from", .string(try from.text(in: registry)))
    effects.answer("to", .string(try to.text(in: registry)))
    if let metres = facts.exceededLength(ends: try ends(registry)) {
      effects.answer("standard_maximum_m", .integer(metres))
    }
  }

  private func ends(_ registry: any RegistryReader) throws(RegistryError) -> [CablingLimits.Part] {
    [
      try CablingLimits.Part(from.asset, in: registry),
      try CablingLimits.Part(to.asset, in: registry),
    ]
  }

  private func linkTag(_ registry: any RegistryReader) throws(RegistryError) -> AssetTag {
    if let tag { return tag }
    let first = try registry.existing(from.asset)
    let second = try registry.existing(to.asset)
    let isFirst = try first.kind(in: registry).cablingRole == .fixed
    let owner = isFirst ? first : second
    return try CablingLinkTag.of(
      owner, try CablingPortNames(of: owner, in: registry), port: isFirst ? from.name : to.name,
      in: registry)
  }

  /// Where its outlet is, else where it begins.
  private func place(_ registry: any RegistryReader) throws(RegistryError) -> Place? {
    let end = try registry.existing(to.asset)
    if try end.kind(in: registry) == .outlet { return end.place }
    return try registry.existing(from.asset).place
  }
}
