/// In what capacity somebody signs an acta (calidad en que firma).
package enum SignatoryRole: String, CodeEnum {
  /// Who counted.
  case auditor
  /// Who answers for the goods (responsable).
  case custodian
  /// Who keeps the store (almacenista).
  case warehouseKeeper = "warehouse_keeper"
  /// Who oversees the count.
  case supervisor
  /// The office of internal control (control interno).
  case internalControl = "internal_control"
  case witness
  case other
}
