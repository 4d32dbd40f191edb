/// What a provider is asked for.
package enum EscalationKind: String, CodeEnum {
  /// A failed part.
  case part
  /// Supplies for printers (insumos).
  case supplies
}
