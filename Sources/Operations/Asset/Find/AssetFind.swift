package import RegistryModel

/// Finds equipment by whatever somebody has at hand: placa, serial, hostname, hardware address,
/// user, a part of a code, or words such as «impresora pasto segundo piso».
///
/// From the surest and cheapest to the widest: exact codes (a placa or a serial costs two look-ups),
/// people, parts of codes, words, one typing error. It stops at the first way that finds something.
/// Every read goes along an index and is bounded, whatever the size of the registry.
package struct AssetFind: Query {
  package static let name = "asset.find"

  let text: Line
  let kind: EquipmentKind?
  let site: ID<Site>?
  let status: AssetStatus?
  let limit: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    text = try fields.required("text")
    kind = try fields.optional("kind")
    site = try fields.optionalReference("site")
    status = try fields.optional("status")
    limit = try fields.integer("limit", in: 1...200) ?? 20
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let found = try search(registry)
    let best = found.best(limit)
    var rows: [JSON] = []
    for item in best {
      let members = [
        JSONMember("match", .string(item.match.rawValue)),
        JSONMember("matched", .string(item.matched)),
      ]
      rows.append(.object(members + (try AssetRow.members(item.asset, in: registry))))
    }
    return .members([
      "assets": .array(rows), "count": .integer(Int64(found.items.count)),
      "complete": .bool(!found.isCut && found.items.count <= limit),
    ])
  }

  private func search(_ registry: any RegistryReader) throws(RegistryError) -> FoundAssets {
    var found = FoundAssets(
      AssetFilter(kind: kind, site: site, status: status), in: registry)
    try CodeFind.exact(text.text, in: registry, &found)
    if !found.isEmpty { return found }
    try CodeFind.people(text.text, in: registry, &found)
    if !found.isEmpty { return found }
    try CodeFind.parts(text.text, limit: limit, in: registry, &found)
    if !found.isEmpty { return found }
    var words = try WordFind(text.text, site: site, kind: kind, in: registry)
    try words.find(.exactly, &found)
    if !found.isEmpty { return found }
    try CodeFind.exactAmongWords(text.text, in: registry, &found)
    if !found.isEmpty { return found }
    try CodeFind.typingErrors(text.text, limit: limit, in: registry, &found)
    if !found.isEmpty { return found }
    try words.find(.nearly, &found)
    return found
  }
}
