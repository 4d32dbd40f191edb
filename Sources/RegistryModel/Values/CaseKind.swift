/// What a case asks for.
package enum CaseKind: String, CodeEnum {
  /// An unplanned interruption (incidente).
  case incident
  /// Something new: information, access, a service (requerimiento).
  case request
}
