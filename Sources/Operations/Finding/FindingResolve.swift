package import RegistryModel

/// Settles a finding of inventory: the registry says by now what was found, or was right all along.
///
/// Correcting is done by ordinary operations first (`finding.corrections` names them): a finding is
/// corrected when the registry agrees, never by somebody's word.
package struct FindingResolve: Operation {
  package static let name = "finding.resolve"

  let finding: ID<InventoryFinding>
  let decision: FindingDecision
  let reason: Paragraph

  package init(_ fields: inout Fields) throws(RegistryError) {
    finding = try fields.reference("finding")
    decision = try fields.required("decision")
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(finding)
    guard found.state == .open else {
      throw RegistryError(
        .findingResolved, ["finding": found.code, "state": found.state.rawValue],
        hints: [Hint("finding.dispute_again")])
    }
    switch decision {
    case .dismiss: return
    case .correct:
      guard found.fact != .counter else {
        throw RegistryError(
          .findingNothingToCorrect, ["finding": found.code],
          hints: [Hint("finding.dismiss_counter", ["finding": found.code])])
      }
      let asset = try registry.existing(found.asset)
      guard try !found.claim.holds(for: asset, in: registry) else { return }
      throw RegistryError(
        .findingRegistryDiffers,
        ["finding": found.code, "tag": asset.tag.text, "fact": found.fact.rawValue],
        hints: [Hint("finding.correct_first", ["finding": found.code])])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(finding)
    let state: FindingState
    switch decision {
    case .correct: state = .corrected
    case .dismiss: state = .dismissed
    }
    effects.resolve(found, as: state, reason.text, stamp)
    effects.answer("code", .string(found.code))
    effects.answer("asset", try registry.tag(found.asset))
    effects.answer("state", .string(state.rawValue))
  }
}

extension ErrorCode {
  /// Params: `finding`, `state`.
  package static let findingResolved = ErrorCode("finding.resolved", .refused)
  /// The registry does not say yet what was found. Params: `finding`, `tag`, `fact`.
  package static let findingRegistryDiffers = ErrorCode("finding.registry_differs", .refused)
  /// Params: `finding`.
  package static let findingNothingToCorrect = ErrorCode("finding.nothing_to_correct", .refused)
}
