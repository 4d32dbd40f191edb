package import RegistryModel

/// Permanent links by what people name: the link, an outlet or a panel it ends at.
enum CablingLinks {
  /// The ends of a link in service.
  ///
  /// - Throws: `cabling.not_a_link`, `cabling.link_removed`.
  static func connection(of link: Asset, in registry: any RegistryReader) throws(RegistryError)
    -> CablingConnection
  {
    let kind = try link.kind(in: registry)
    guard kind == .cablingLink else {
      throw RegistryError(.cablingNotALink, ["tag": link.tag.text, "kind": kind.rawValue])
    }
    guard let connection = try CablingNetwork(registry).connection(of: link.id) else {
      throw RegistryError(.cablingLinkRemoved, ["tag": link.tag.text])
    }
    return connection
  }

  /// Every link a piece stands for: itself, or those that end at it.
  ///
  /// - Throws: `cabling.no_links`.
  static func standing(for piece: ID<Asset>, in registry: any RegistryReader)
    throws(RegistryError) -> [CablingConnection]
  {
    let asset = try CablingRules.usable(piece, in: registry)
    if try asset.kind(in: registry) == .cablingLink {
      return [try connection(of: asset, in: registry)]
    }
    let found = try ending(at: piece, in: registry)
    guard !found.isEmpty else {
      throw RegistryError(.cablingNoLinks, ["tag": asset.tag.text])
    }
    return found
  }

  /// The link itself, when it is one that runs somewhere; else every one that ends there.
  static func own(orEndingAt piece: ID<Asset>, in registry: any RegistryReader)
    throws(RegistryError) -> [CablingConnection]
  {
    if let own = try CablingNetwork(registry).connection(of: piece) { return [own] }
    return try ending(at: piece, in: registry)
  }

  /// Every permanent link that ends at the equipment, by port.
  static func ending(at piece: ID<Asset>, in registry: any RegistryReader) throws(RegistryError)
    -> [CablingConnection]
  {
    try CablingNetwork(registry).connections(of: piece).filter(\.isPermanent).sorted {
      CablingPortNames.precedes($0.end(at: piece).name, $1.end(at: piece).name)
    }
  }
}

extension ErrorCode {
  /// Params: `tag`, `kind`.
  package static let cablingNotALink = ErrorCode("cabling.not_a_link", .refused)
  /// It runs nowhere any more, or was registered without its ends. Params: `tag`.
  package static let cablingLinkRemoved = ErrorCode("cabling.link_removed", .refused)
  /// No permanent link ends there. Params: `tag`.
  package static let cablingNoLinks = ErrorCode("cabling.no_links", .refused)
}
