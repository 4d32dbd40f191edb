/// What was done to a piece of equipment.
package enum InterventionAction: String, CodeEnum {
  /// Nothing yet: the request is about it.
  case reported
  case diagnosed
  case repaired
  case partReplaced = "part_replaced"
  /// Taken out, with nothing put in its place.
  case partRemoved = "part_removed"
  case reimaged
  case cleaned
  case moved
  case replacedUnit = "replaced_unit"
  case installed
  case configured
  case other

  /// Whether parts may go in, and whether they may come out.
  package var partsMoved: (isIn: Bool, isOut: Bool) {
    switch self {
    case .partReplaced, .repaired, .installed, .other: (true, true)
    case .partRemoved: (false, true)
    case .reported, .diagnosed, .reimaged, .cleaned, .moved, .replacedUnit, .configured:
      (false, false)
    }
  }
}
