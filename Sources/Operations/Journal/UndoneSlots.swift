package import RegistryModel

extension UndoTarget {
  /// An asset that would be back in a slot must find it free.
  ///
  /// - Throws: `undo.slot_taken`, naming what is in it.
  func requireSlotFree(_ before: Row, _ table: Table, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    guard table.name == Asset.table.name else { return }
    let asset = try Asset(before)
    guard let parent = asset.parent, let slot = asset.slot, let key = asset.slotKey,
      let occupant = try registry.first(Asset.bySlot, parent, key), occupant.id != asset.id,
      !putsBack(occupant.id.rawValue, table)
    else { return }
    throw RegistryError(
      .undoSlotTaken,
      [
        "operation": operation, "tag": asset.tag.text, "slot": slot,
        "parent": try registry.existing(parent).tag.text, "occupant": occupant.tag.text,
      ],
      hints: [Hint("asset.detach_before", ["tag": occupant.tag.text])])
  }
}

extension ErrorCode {
  /// Params: `operation`, `tag`, `slot` of `parent`, and `occupant`, which has it.
  package static let undoSlotTaken = ErrorCode("undo.slot_taken", .refused)
}
