import RegistryModel

extension Escalation {
  /// What the verdicts it stands on say of its own provider's cover, line by line: the best that
  /// serves or may serve, wherever it ranks; nil where nothing of that provider's does.
  func cover(by provider: Provider) -> [JSON?] {
    (verdict.json.arrayValue ?? []).map { verdict in
      // The verdict itself tells of the best of all.
      let told = [verdict] + (verdict["examined"]?.arrayValue ?? [])
      return told.first { $0.serves(by: provider) }
    }
  }

  /// The number of the provider's contract its lines rest on, when it is one.
  func contractOfCover(by provider: Provider) -> String? {
    let own = cover(by: provider).compactMap { $0 }.filter(\.isOfContract)
    let numbers = Set(own.compactMap { $0["code"]?.stringValue })
    return numbers.count == 1 ? numbers.first : nil
  }
}

/// What a verdict that was kept says of one entitlement.
struct KeptCover {
  let code: String
  let isOfContract: Bool
}

extension JSON {
  /// Of a verdict that was kept: what of a provider's serves, or may serve, best first.
  func covers(of provider: Provider) -> [KeptCover] {
    (self["examined"]?.arrayValue ?? []).filter { $0.serves(by: provider) }.map {
      KeptCover(code: $0["code"]?.stringValue ?? "", isOfContract: $0.isOfContract)
    }
  }

  /// Of a verdict that was kept.
  var isOfSupply: Bool {
    self["part_class"]?.stringValue.flatMap { PartClass(rawValue: $0) }?.isSupply ?? false
  }

  /// Of an entitlement in a verdict that was kept.
  var isOfContract: Bool {
    self["entitlement"]?.stringValue.flatMap { EntitlementKind(rawValue: $0) }
      .map { !$0.isWarranty } ?? false
  }

  /// Of an entitlement in a verdict that was kept.
  var isOfWarranty: Bool {
    self["entitlement"]?.stringValue.flatMap { EntitlementKind(rawValue: $0) }?.isWarranty ?? false
  }

  /// Of an entitlement in a verdict that was kept: whether it serves, or may.
  var mayServe: Bool {
    [CoverageReason.applies, .doubtful].map(\.rawValue)
      .contains(self["reason"]?.stringValue ?? "")
  }

  fileprivate func serves(by provider: Provider) -> Bool {
    self["provider"]?.stringValue == provider.code && mayServe
  }
}
