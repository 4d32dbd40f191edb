package import RegistryModel

extension Warranty: Referable {
  package var label: String { "\(code) (\(entitlementKind.rawValue), \(startsOn)/\(endsOn))" }

  /// By code, `10452-G1`; else by the equipment it belongs to, void ones left out.
  package static func named(_ text: String, in registry: any RegistryReader)
    throws(RegistryError) -> [Warranty]
  {
    if let warranty = try registry.first(byCode, IdentifierText.key(text)) { return [warranty] }
    var found: [Warranty] = []
    for asset in try Asset.named(text, in: registry) {
      found += try registry.all(byAsset, asset.id).filter { $0.voidedOn == nil }
    }
    return found
  }
}

extension Warranty {
  /// Refuses to change one that is void.
  func requireValid() throws(RegistryError) {
    guard let voidedOn else { return }
    throw RegistryError(
      .warrantyVoid, ["warranty": code, "date": voidedOn.description],
      hints: [Hint("warranty.register_another")])
  }
}

extension ErrorCode {
  /// The warranty is void. Params: `warranty`, `date`.
  package static let warrantyVoid = ErrorCode("warranty.void", .refused)
  /// A contract's kind where a warranty's is wanted. Params: `kind`.
  package static let warrantyKindInvalid = ErrorCode("warranty.kind_invalid", .refused)
}
