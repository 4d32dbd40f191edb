/// What an identifier other than the current serial is.
package enum IdentifierKind: String, CodeEnum {
  /// Hardware address of a network interface.
  case mac
  /// A serial it had before a board or the whole unit was swapped.
  case formerSerial = "former_serial"
  /// The serial of a record that was merged into this one: both name this unit, until it is swapped.
  case mergedSerial = "merged_serial"
  /// Mobile equipment identity.
  case imei
  /// A number another tool gives it.
  case inventoryNumber = "inventory_number"
}
