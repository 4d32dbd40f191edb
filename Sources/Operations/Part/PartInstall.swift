package import RegistryModel

/// A part was put into the equipment. The intervention that says so is found and linked; for a
/// whole unit, the answer holds the command that gives the placa its new serial.
package struct PartInstall: Operation {
  package static let name = "part.install"

  let step: PartStep

  package init(_ fields: inout Fields) throws(RegistryError) { step = try PartStep(&fields) }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try step.check(.installed, after: \.receivedOn, registry, stamp)
    guard let condition = found.condition, !condition.isFit else { return }
    throw RegistryError(
      .partUnfit, ["code": found.code, "condition": condition.rawValue],
      hints: [Hint("part.mark_unused_instead", ["code": found.code])])
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(step.part)
    let line = try registry.existing(found.line)
    let asset = try registry.existing(line.asset)
    let day = step.day(stamp)
    let intervention = try intervention(found, line, registry)
    try step.apply(.installed, registry, &effects) { copy in
      copy.installedOn = day
      copy.intervention = intervention
    }
    effects.answer("asset", .string(asset.tag.text))
    effects.answer("intervention_linked", .bool(intervention != nil))
    effects.answer("return_due_on", found.returnDueOn.json)
    guard line.partClass == .wholeUnit, let serial = found.serial else { return }
    effects.answer(
      "next_command",
      .string(
        "asset replace-serial \(asset.tag.text) \(serial)"
          + " --reason \(SerialReason.unitSwap.rawValue) --on \(day)"))
  }

  /// The latest intervention, on the case or on the one it was opened for, that put such a part
  /// into this equipment.
  private func intervention(
    _ found: PartExchange, _ line: EscalationLine, _ registry: any RegistryReader
  ) throws(RegistryError) -> ID<Intervention>? {
    let child = try registry.existing(try registry.existing(found.escalation).supportCase)
    var done = try registry.all(Intervention.byCase, child.id)
    if let parent = child.parent { done += try registry.all(Intervention.byCase, parent) }
    let latest = done.filter { $0.asset == line.asset }
      .sorted { ($0.doneAt, $0.id) > ($1.doneAt, $1.id) }
    for work in latest {
      let parts = try registry.all(InstalledPart.byInstallation, work.id)
      if parts.contains(where: { $0.partClass == line.partClass }) { return work.id }
    }
    return nil
  }
}

extension PartCondition {
  /// Whether a part that came like this can be put in.
  var isFit: Bool {
    switch self {
    case .good: true
    case .damaged, .wrong, .dead: false
    }
  }
}

extension ErrorCode {
  /// Params: `code`, `condition` it came in.
  package static let partUnfit = ErrorCode("part.unfit", .refused)
}
