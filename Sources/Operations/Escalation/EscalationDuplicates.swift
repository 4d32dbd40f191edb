package import RegistryModel

/// An open escalation is shown instead of raising a second one for the same thing.
enum EscalationDuplicates {
  /// - Throws: `escalation.already_open` when one is open for the equipment and class of part. Two
  ///   supplies of one class, such as two colours of toner, differ by part number or description.
  static func refuse(
    _ lines: [EscalationLineData], besides own: ID<Escalation>? = nil,
    _ registry: any RegistryReader
  ) throws(RegistryError) {
    for (index, line) in lines.enumerated() {
      try refuseRepeated(line, among: lines[..<index], registry)
      for earlier in try registry.all(EscalationLine.byAsset, line.asset, line.partClass)
      where earlier.escalation != own && isSame(line, earlier) {
        let escalation = try registry.existing(earlier.escalation)
        guard escalation.state.isOpen else { continue }
        throw RegistryError(
          .escalationAlreadyOpen,
          [
            "code": escalation.code, "state": escalation.state.rawValue,
            "asset": try registry.existing(line.asset).tag.text,
            "part_class": line.partClass.rawValue,
          ],
          hints: [Hint("escalation.see_open", ["code": escalation.code])])
      }
    }
  }

  /// Two lines of one ticket for the same supply of a printer are one line of two.
  private static func refuseRepeated(
    _ line: EscalationLineData, among others: ArraySlice<EscalationLineData>,
    _ registry: any RegistryReader
  ) throws(RegistryError) {
    guard line.partClass.isSupply,
      let position = others.firstIndex(where: { other in
        other.asset == line.asset && other.partClass == line.partClass
          && !differ(line.partNumber?.text, other.partNumber?.text)
          && !differ(line.supply?.text, other.supply?.text)
      })
    else { return }
    throw RegistryError(
      .escalationLineRepeated,
      [
        "asset": try registry.existing(line.asset).tag.text,
        "part_class": line.partClass.rawValue, "line": String(position + 1),
      ],
      hints: [Hint("escalation.one_line_with_quantity")])
  }

  private static func isSame(_ line: EscalationLineData, _ earlier: EscalationLine) -> Bool {
    guard line.partClass.isSupply else { return true }
    return !differ(line.partNumber?.text, earlier.partNumber)
      && !differ(line.supply?.text, earlier.supply)
  }

  /// Whether both are known and not the same.
  private static func differ(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return false }
    return FoldedText.fold(left) != FoldedText.fold(right)
  }
}

extension ErrorCode {
  package static let escalationAlreadyOpen = ErrorCode("escalation.already_open", .refused)
  /// Params: `asset`, `part_class`, `line` that asks for it already.
  package static let escalationLineRepeated = ErrorCode("escalation.line_repeated", .refused)
}
