package import RegistryModel

/// Fills or corrects one line of a ticket that has not gone out, or came back; the equipment and
/// the class of part stay: other ones are another line.
package struct EscalationReviseLine: Operation {
  package static let name = "escalation.revise_line"
  package static let creates: [EntityKind] = [.escalationMessage]

  let escalation: ID<Escalation>
  let line: Int
  let partNumber: Patch<Line>
  let symptom: Patch<Paragraph>
  let diagnosis: Patch<Paragraph>
  let firmware: Patch<Line>
  let errorCode: Patch<Line>
  let quantity: Int?
  let supply: Patch<Line>
  let pageCounter: Patch<Int>
  /// Percent.
  let level: Patch<Int>
  /// Why more pieces are asked for than a quota has left.
  let withoutCover: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    escalation = try fields.reference("escalation")
    line = try fields.requiredInteger("line", in: 1...100)
    partNumber = try fields.patch("part_number")
    symptom = try fields.patch("symptom")
    diagnosis = try fields.patch("diagnosis")
    firmware = try fields.patch("firmware")
    errorCode = try fields.patch("error_code")
    quantity = try fields.integer("quantity", in: EscalationLineData.quantities)
    supply = try fields.patch("supply")
    pageCounter = try fields.patchInteger("page_counter", in: EscalationLineData.counters)
    level = try fields.patchInteger("level", in: 0...100)
    withoutCover = try fields.optional("without_cover")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let found = try registry.existing(escalation)
    try found.requireMendable()
    let old = try found.line(line, registry)
    guard let quantity else { return }
    try PartRules.require(quantity: 0, of: old, allowing: quantity, registry)
    guard quantity > old.quantity else { return }
    try found.quotas(of: try lines(found, registry), registry, stamp).require(unless: withoutCover)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let found = try registry.existing(escalation)
    let revised = revised(try found.line(line, registry))
    effects.update(try found.line(line, registry)) { $0 = revised }
    effects.touch(found.id)
    effects.touch(found.supportCase)
    effects.record(remark: withoutCover?.text, of: found.id, stamp)
    effects.answer("code", .string(found.code))
    effects.answer("line", .integer(Int64(line)))
    guard quantity != nil else { return }
    effects.answer(try found.quotas(of: try lines(found, registry), registry, stamp))
  }

  /// The ticket's lines, this one as it is to be.
  private func lines(_ found: Escalation, _ registry: any RegistryReader) throws(RegistryError)
    -> [EscalationLine]
  {
    try registry.all(EscalationLine.byEscalation, found.id).map {
      $0.position == line ? revised($0) : $0
    }
  }

  private func revised(_ old: EscalationLine) -> EscalationLine {
    var copy = old
    copy.partNumber = partNumber.applied(to: copy.partNumber) { $0.text }
    copy.symptom = symptom.applied(to: copy.symptom) { $0.text }
    copy.diagnosis = diagnosis.applied(to: copy.diagnosis) { $0.text }
    copy.firmware = firmware.applied(to: copy.firmware) { $0.text }
    copy.errorCode = errorCode.applied(to: copy.errorCode) { $0.text }
    copy.quantity = quantity ?? copy.quantity
    copy.supply = supply.applied(to: copy.supply) { $0.text }
    copy.pageCounter = pageCounter.applied(to: copy.pageCounter)
    copy.supplyLevel = level.applied(to: copy.supplyLevel)
    return copy
  }
}

extension Escalation {
  /// Its line at a place.
  ///
  /// - Parameter position: from 1.
  /// - Throws: `escalation.line_missing`.
  func line(_ position: Int, _ registry: any RegistryReader) throws(RegistryError)
    -> EscalationLine
  {
    let lines = try registry.all(EscalationLine.byEscalation, id)
    if let line = lines.first(where: { $0.position == position }) { return line }
    throw RegistryError(
      .escalationLineMissing,
      ["code": code, "line": String(position), "count": String(lines.count)],
      hints: [Hint("escalation.see_open", ["code": code])])
  }
}

extension ErrorCode {
  /// Params: `code`, `line` asked for, `count` of lines it has.
  package static let escalationLineMissing = ErrorCode("escalation.line_missing", .refused)
}
