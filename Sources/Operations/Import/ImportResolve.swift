package import RegistryModel

/// Settles a conflict by a person's word. What the registry is to say afterwards is done by
/// ordinary operations (`import.resolution` names them); the next import of the record follows the
/// decision.
package struct ImportResolve: Operation {
  package static let name = "import.resolve"

  let conflict: ID<ImportConflict>
  let decision: ConflictDecision
  let asset: ID<Asset>?
  let reason: Paragraph

  package init(_ fields: inout Fields) throws(RegistryError) {
    conflict = try fields.reference("conflict")
    decision = try fields.required("decision")
    asset = try fields.optionalReference("asset")
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(conflict)
    guard found.state == .open else {
      throw RegistryError(
        .importConflictResolved,
        ["conflict": found.code, "decision": found.decision?.rawValue ?? ""])
    }
    switch decision {
    case .same, .new:
      guard let asset else {
        throw RegistryError(
          .importAssetMissing, ["conflict": found.code, "decision": decision.rawValue],
          hints: [Hint("import.name_asset")])
      }
      _ = try AssetRules.present(asset, in: registry)
    case .reject:
      guard asset == nil else {
        throw RegistryError(.importAssetNotAsked, ["conflict": found.code])
      }
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(conflict)
    effects.update(found) { conflict in
      conflict.state = .resolved
      conflict.decision = decision
      conflict.asset = asset
      conflict.resolvedAt = stamp.at
      conflict.resolvedBy = stamp.actor
      conflict.note = reason.text
    }
    if let asset { effects.touch(asset) }
    effects.answer("code", .string(found.code))
    effects.answer("decision", .string(decision.rawValue))
    if let asset { effects.answer("asset", try registry.tag(asset)) }
  }
}

extension ErrorCode {
  /// Params: `conflict`, `decision`.
  package static let importConflictResolved = ErrorCode("import.conflict_resolved", .refused)
  /// Params: `conflict`, `decision`.
  package static let importAssetMissing = ErrorCode("import.asset_missing", .input)
  /// A record that is rejected is no equipment of ours. Params: `conflict`.
  package static let importAssetNotAsked = ErrorCode("import.asset_not_asked", .input)
}
