/// The words for the codes of cases and escalations. The Spanish names of the states are the
/// procedure's own.
enum CaseTerms {
  static let all: [Word] =
    terms("case_state", states) + terms("case_kind", kinds) + terms("priority", priorities)
    + terms("case_clock", clocks) + terms("suspension_reason", reasons)
    + terms("security_approval", approvals) + terms("case_event_kind", events)
    + terms("case_note_kind", notes) + terms("case_escalation_target", targets)
    + terms("case_relation_kind", relations) + terms("intervention_role", roles)
    + terms("intervention_action", actions) + terms("intervention_result", results)
    + terms("registry_fact", facts) + terms("escalation_state", escalationStates)
    + terms("escalation_clock", escalationClocks) + terms("escalation_kind", escalationKinds)
    + terms("message_direction", directions) + terms("preflight_problem", problems)

  typealias Term = (code: String, spanish: String, english: String)

  private static func terms(_ enumeration: String, _ terms: [Term]) -> [Word] {
    terms.map { Word("\(enumeration).\($0.code)", $0.spanish, $0.english) }
  }

  private static let states: [Term] = [
    ("registered", "Registrado", "Registered"), ("in_progress", "En proceso", "In progress"),
    ("escalated_specialist", "Escalado Especialista", "Escalated to specialist"),
    ("escalated_onsite", "Escalado a soporte en sitio", "Escalated to on-site support"),
    ("suspended", "Suspendido", "Suspended"), ("solved", "Solucionado", "Solved"),
    ("closed", "Cerrado", "Closed"), ("reopened", "Reabierto", "Reopened"),
    ("provider_active", "Activo proveedor", "With provider"),
    ("unmanaged", "No gestionado", "Unmanaged"),
  ]

  private static let kinds: [Term] = [
    ("incident", "Incidente", "Incident"), ("request", "Requerimiento", "Request"),
  ]

  private static let priorities: [Term] = [
    ("critical", "Crítica", "Critical"), ("high", "Alta", "High"), ("medium", "Media", "Medium"),
    ("low", "Baja", "Low"),
  ]

  private static let clocks: [Term] = [
    ("desk", "corre", "running"), ("provider", "corre (proveedor)", "running (provider)"),
    ("stands", "detenido", "paused"), ("ended", "terminado", "ended"),
  ]

  private static let reasons: [Term] = [
    ("more_information", "Se requiere información adicional", "More information needed"),
    ("user_absent", "Ausencia del usuario", "User absent"),
    ("no_hardware", "No se cuenta con hardware disponible", "No hardware available"),
    (
      "awaiting_definitive_solution", "A la espera de la solución definitiva",
      "Waiting for a definitive solution"
    ),
    ("escalated_to_provider", "Escalado al proveedor", "Escalated to provider"),
    ("other", "Otra", "Other"),
  ]

  private static let approvals: [Term] = [
    ("pending", "Pendiente de aval", "Approval pending"), ("approved", "Avalado", "Approved"),
    ("refused", "No avalado", "Not approved"),
  ]

  private static let events: [Term] = [
    ("opened", "Registro", "Opened"), ("note", "Nota", "Note"),
    ("information_requested", "Información solicitada", "Information requested"),
    ("information_received", "Información recibida", "Information received"),
    ("assigned", "Asignación", "Assigned"), ("state_changed", "Cambio de estado", "State changed"),
    ("security_answered", "Respuesta de seguridad", "Security answered"),
    ("adopted", "Relacionado como hijo", "Made a child"),
    ("corrected", "Corrección", "Corrected"),
    ("mirrored", "Reflejado", "Mirrored"),
  ]

  private static let notes: [Term] = [
    ("note", "Nota", "Note"),
    ("information_requested", "Información solicitada", "Information requested"),
    ("information_received", "Información recibida", "Information received"),
    ("security_approved", "Avalado por seguridad", "Approved by security"),
    ("security_refused", "No avalado por seguridad", "Not approved by security"),
  ]

  private static let targets: [Term] = [
    ("specialist", "Otro nivel o especialista", "Another level or specialist"),
    ("onsite", "Soporte en sitio", "On-site support"), ("provider", "Proveedor", "Provider"),
  ]

  private static let relations: [Term] = [
    ("related", "Relacionado", "Related"), ("duplicate", "Duplicado", "Duplicate"),
    ("follow_up", "Continuación", "Follow-up"),
  ]

  private static let roles: [Term] = [
    ("intervened", "Intervenido", "Intervened"), ("affected", "Afectado", "Affected"),
    ("loaned", "En préstamo", "Loaned"), ("donor", "Donante de parte", "Donor"),
    ("replaced", "Reemplazado", "Replaced"),
  ]

  private static let actions: [Term] = [
    ("reported", "Reportado", "Reported"), ("diagnosed", "Diagnosticado", "Diagnosed"),
    ("repaired", "Reparado", "Repaired"), ("part_replaced", "Cambio de parte", "Part replaced"),
    ("part_removed", "Retiro de parte", "Part removed"),
    ("reimaged", "Reinstalado", "Reimaged"), ("cleaned", "Limpieza", "Cleaned"),
    ("moved", "Traslado", "Moved"), ("replaced_unit", "Cambio de equipo", "Unit replaced"),
    ("installed", "Instalado", "Installed"), ("configured", "Configurado", "Configured"),
    ("other", "Otra", "Other"),
  ]

  private static let results: [Term] = [
    ("solved", "Solucionado", "Solved"),
    ("partly_solved", "Solucionado en parte", "Partly solved"),
    ("not_solved", "Sin solución", "Not solved"),
    ("no_fault_found", "Sin falla encontrada", "No fault found"),
    ("needs_part", "Requiere parte", "Needs a part"),
    ("needs_provider", "Requiere proveedor", "Needs the provider"),
  ]

  private static let facts: [Term] = [
    ("serial", "serial", "serial"), ("model", "modelo", "model"), ("site", "sede", "site"),
    ("location", "ubicación", "location"), ("hostname", "nombre de equipo", "hostname"),
    ("status", "estado", "status"), ("user", "usuario", "user"),
    ("custodian", "responsable", "custodian"), ("part", "parte", "part"),
    ("counter", "contador", "counter"),
  ]

  private static let escalationStates: [Term] = [
    ("draft", "Borrador", "Draft"), ("sent", "Enviado", "Sent"),
    ("acknowledged", "Recibido", "Acknowledged"), ("rejected", "Rechazado", "Rejected"),
    ("pending", "Pendiente de la entidad", "Pending on us"),
    ("held", "En espera del proveedor", "Held by provider"),
    ("in_progress", "En atención", "In progress"), ("cancelled", "Cancelado", "Cancelled"),
    ("resolved", "Resuelto", "Resolved"), ("closed", "Cerrado", "Closed"),
  ]

  private static let escalationClocks: [Term] = [
    ("ours", "de la entidad", "ours"), ("theirs", "del proveedor", "theirs"),
    ("stopped", "detenido", "stopped"),
  ]

  private static let escalationKinds: [Term] = [
    ("part", "Falla de parte", "Failed part"), ("supplies", "Insumos", "Supplies"),
  ]

  private static let directions: [Term] = [
    ("to_provider", "Al proveedor", "To provider"),
    ("from_provider", "Del proveedor", "From provider"), ("internal", "Interna", "Internal"),
  ]

  private static let problems: [Term] = [
    ("missing", "falta", "missing"), ("too_long", "excede el límite", "over the limit"),
    ("too_many", "son demasiadas para un escalamiento", "too many for one ticket"),
    ("junk", "no identifica al equipo", "does not identify the equipment"),
  ]
}
