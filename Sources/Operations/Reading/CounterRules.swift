package import RegistryModel

/// Who has a counter at all.
enum CounterRules {
  /// Refuses a counter of what never prints nor scans: the placa, or the model, is another's.
  ///
  /// - Throws: `reading.kind_without_counter`.
  static func requireCounter(_ asset: Asset, _ registry: any RegistryReader) throws(RegistryError) {
    let model = try registry.existing(asset.model)
    guard !model.equipmentKind.countsPages else { return }
    throw RegistryError(
      .readingKindWithoutCounter,
      ["tag": asset.tag.text, "kind": model.equipmentKind.rawValue, "model": model.label],
      hints: [Hint("reading.check_tag", ["tag": asset.tag.text])])
  }
}

extension EquipmentKind {
  /// Whether such equipment may have a page counter; what is of no kind of ours may.
  package var countsPages: Bool {
    switch self {
    case .printer, .multifunction, .scanner, .peripheral, .other: true
    case .desktop, .laptop, .allInOne, .tablet, .workstation, .monitor, .server, .storage,
      .networkSwitch, .accessPoint, .ups, .telephone, .projector, .rack, .cablingCabinet,
      .patchPanel, .outlet, .cablingLink:
      false
    }
  }
}

extension ErrorCode {
  /// Params: `tag`, `kind`, `model`.
  package static let readingKindWithoutCounter = ErrorCode(
    "reading.kind_without_counter", .refused)
}
