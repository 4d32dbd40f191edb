/// What was done to a piece of equipment.
package enum InterventionAction: String, CodeEnum {
  /// Nothing yet: the request is about it.
  case reported
  case diagnosed
  case repaired
  case partReplaced = "part_replaced"
  case reimaged
  case cleaned
  case moved
  case replacedUnit = "replaced_unit"
  case installed
  case configured
  case other
}
