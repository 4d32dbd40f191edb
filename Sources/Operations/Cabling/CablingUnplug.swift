package import RegistryModel

/// Pulls a patch cord out at both its ends. Named by either port, or by equipment that has only one.
package struct CablingUnplug: Operation {
  package static let name = "cabling.unplug"

  let point: CablingPoint

  package init(_ fields: inout Fields) throws(RegistryError) {
    point = try fields.cablingPoint("port")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    _ = try AssetRules.present(point.asset, in: registry)
    _ = try cord(registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let cord = try cord(registry)
    effects.delete(cord)
    effects.touch(cord.fromAsset)
    effects.touch(cord.toAsset)
    effects.answer("from", .string(try cord.from.text(in: registry)))
    effects.answer("to", .string(try cord.to.text(in: registry)))
  }

  private func cord(_ registry: any RegistryReader) throws(RegistryError) -> CablingConnection {
    let owner = try registry.existing(point.asset)
    let network = CablingNetwork(registry)
    let cords = try network.connections(of: owner.id).filter { cord in
      !cord.isPermanent && (point.port.map { $0 == cord.end(at: owner.id).name } ?? true)
    }
    guard let only = cords.first else {
      let text = owner.tag.text + (point.port.map { ":\($0)" } ?? "")
      throw RegistryError(
        .cablingNothingPlugged, ["port": text],
        hints: [Hint("cabling.trace_it", ["port": owner.tag.text])])
    }
    guard cords.count == 1 else {
      throw RegistryError(
        .cablingPortMissing, ["tag": owner.tag.text],
        hints: [Hint("cabling.name_port", ["tag": owner.tag.text])])
    }
    return only
  }
}

extension ErrorCode {
  /// Params: `port`.
  package static let cablingNothingPlugged = ErrorCode("cabling.nothing_plugged", .refused)
}
