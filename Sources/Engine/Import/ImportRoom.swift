import Operations
import RegistryModel

/// Whether there is room in a slot for what a document has in it.
enum ImportRoom: Equatable {
  case free
  /// What is in it leaves it.
  case vacated(Asset)
  /// What is in it stays: the source has no say over it.
  case taken
}

extension ImportRequests {
  /// - Parameter asset: what is to go there; nil for new equipment.
  func room(for asset: Asset?) throws(RegistryError) -> ImportRoom {
    guard let occupant = try bay?.occupant(in: registry), occupant.id != asset?.id else {
      return .free
    }
    let sightings = try registry.all(ImportSighting.byAsset, occupant.id)
    return isAllowed(.slot, try occupant.bay(in: registry), sightings)
      ? .vacated(occupant) : .taken
  }

  /// Whether new equipment gets the slot it is seen in, by which it is known again.
  func getsSlot() throws(RegistryError) -> Bool {
    guard let bay, bay.claim == .sole else { return false }
    return try room(for: nil) != .taken
  }

  /// The slot of new equipment, once it is free; nil when it gets none.
  func takeSlot(_ record: inout ImportRecordPlan) throws(RegistryError) -> ImportBay? {
    guard let bay, bay.claim == .sole else { return nil }
    let room = try room(for: nil)
    switch room {
    case .free: break
    case .vacated(let occupant):
      record.requests.append(detach(occupant))
      record.vacated = occupant.tag.text
      record.notes.append("slot_vacated")
    case .taken: record.notes.append("slot_taken")
    }
    let isTaken = room != .taken
    record.differences.append(
      ImportRecordPlan.Difference(field: "slot", old: nil, new: bay.text, isTaken: isTaken))
    record.values.append(sighted(.slot, bay.text, isTaken ? .taken : .kept))
    return isTaken ? bay : nil
  }

  func detach(_ asset: Asset) -> Request {
    Request("asset.detach", data: .members(["asset": .string(asset.tag.text)]))
  }
}
