package import RegistryModel

/// Plugs a patch cord into two ports: a panel's front to a switch, an outlet to equipment.
package struct CablingPlug: Operation {
  package static let name = "cabling.plug"
  package static let creates: [EntityKind] = [.cablingConnection]

  let from: CablingPort
  let to: CablingPort
  let category: CablingCategory?
  let lengthMetres: Int?
  /// What is written on the cord.
  let label: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    from = try fields.cablingPort("from")
    to = try fields.cablingPort("to")
    category = try fields.optional("category")
    lengthMetres = try fields.integer("length_m", in: 1...100)
    label = try fields.optional("label")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try CablingRules.requireJoinable(from, to, isPermanent: false, in: registry)
    try CablingLimits.requireOneMedium([
      try CablingLimits.Part(from.asset, in: registry),
      try CablingLimits.Part(to.asset, in: registry),
      CablingLimits.Part(category?.rawValue ?? "", category),
    ])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    effects.insert(
      CablingConnection(
        id: effects.newID(), fromAsset: from.asset, fromPort: from.name, toAsset: to.asset,
        toPort: to.name, category: category, lengthMetres: lengthMetres, label: label?.text))
    effects.touch(from.asset)
    effects.touch(to.asset)
    effects.answer("from", .string(try from.text(in: registry)))
    effects.answer("to", .string(try to.text(in: registry)))
  }
}
