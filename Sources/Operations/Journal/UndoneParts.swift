package import RegistryModel

extension UndoTarget {
  /// A piece that would be back in its machine must not be in another by now, and nothing else in
  /// its place.
  ///
  /// - Throws: `undo.part_elsewhere`, naming the machine.
  func requirePartsFree(_ registry: any RegistryReader) throws(RegistryError) {
    for step in steps where step.table.name == InstalledPart.table.name {
      guard
        let before = try step.before.map({ row throws(RegistryError) in
          try InstalledPart(row)
        }), before.removedAt == nil
      else { continue }
      var rivals: [InstalledPart] = []
      if let key = before.serialKey { rivals += try registry.all(InstalledPart.bySerial, key) }
      if before.partClass.isOnePerMachine {
        rivals += try registry.all(InstalledPart.byAsset, before.asset, before.partClass)
      }
      guard let rival = rivals.first(where: { isIn($0, besides: before) }) else { continue }
      throw RegistryError(
        .undoPartElsewhere,
        [
          "operation": operation, "part_class": before.partClass.rawValue,
          "tag": try registry.existing(rival.asset).tag.text,
        ],
        hints: [Hint("undo.later_work_first")])
    }
  }

  /// Whether another piece of the class is in a machine, and stays there when this is undone.
  private func isIn(_ part: InstalledPart, besides own: InstalledPart) -> Bool {
    part.id != own.id && part.removedAt == nil && part.partClass == own.partClass
      && !steps.contains {
        $0.table.name == InstalledPart.table.name && $0.rowID == part.id.rawValue
      }
  }
}

extension ErrorCode {
  /// Params: `operation`, `part_class`, `tag`.
  package static let undoPartElsewhere = ErrorCode("undo.part_elsewhere", .refused)
}
