/// Where a physical count stands (estado de la toma física).
package enum AuditState: String, CodeEnum {
  /// Being counted, or its differences being decided.
  case open
  /// Signed: its acta is fixed for ever.
  case closed
}
