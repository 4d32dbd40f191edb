/// Words of the physical count of a site (toma física) and of its acta.
enum AuditWords {
  static let all: [Word] = errors + hints + terms + decisions + labels + acta

  private static let errors: [Word] = [
    Word(
      "error.audit.not_found", "No hay una toma física «{name}».",
      "There is no audit “{name}”."),
    Word(
      "error.audit.closed", "La toma física {audit} está cerrada y su acta ya no cambia.",
      "Audit {audit} is closed and its acta no longer changes."),
    Word(
      "error.audit.blind",
      "La toma física {audit} es a ciegas: lo esperado no se muestra mientras se cuenta.",
      "Audit {audit} is blind: what is expected is not shown during the count."),
    Word(
      "error.audit.overlapping",
      "La toma física {audit} está abierta y cubre los mismos bienes.",
      "Audit {audit} is open and covers the same assets."),
    Word(
      "error.audit.location_elsewhere", "La ubicación {location} no es de la sede {site}.",
      "Location {location} is not at site {site}."),
    Word(
      "error.audit.nothing_expected", "No hay bienes registrados en ese alcance.",
      "The registry has no assets within that scope."),
    Word(
      "error.audit.sample_seed",
      "La muestra y la semilla con que se sortea van juntas.",
      "A sample and the seed it is drawn with go together."),
    Word(
      "error.audit.sample_of_what", "Indique la sede o el número de bienes, y solo uno de los dos.",
      "Give the site or the number of assets, and only one of the two."),
    Word(
      "error.audit.count_ended", "El conteo de la toma física {audit} ya terminó.",
      "The count of audit {audit} has ended."),
    Word(
      "error.audit.actor_needed", "Falta decir quién lo hace.", "Say who is doing it."),
    Word(
      "error.audit.second_count_same_person",
      "En la toma física {audit} el segundo conteo lo hace otra persona.",
      "In audit {audit} the second count is by another person."),
    Word(
      "error.audit.finding_not_found", "No hay un hallazgo «{finding}».",
      "There is no finding “{finding}”."),
    Word(
      "error.audit.finding_ambiguous", "«{finding}» tiene varios hallazgos: {classes}.",
      "“{finding}” has several findings: {classes}."),
    Word(
      "error.audit.decision_unfit",
      "La decisión «{decision}» no cabe en un hallazgo «{class}»; caben: {known}.",
      "Decision “{decision}” does not fit a finding “{class}”; these do: {known}."),
    Word(
      "error.audit.identify_asset",
      "El bien se indica cuando la decisión es identificarlo, y solo entonces.",
      "The asset is named when the decision is to identify it, and only then."),
    Word(
      "error.audit.nothing_to_approve", "No hay una decisión por aprobar: {finding}.",
      "There is no decision to approve: {finding}."),
    Word(
      "error.audit.own_decision", "La decisión sobre {finding} la aprueba otra persona.",
      "The decision about {finding} is approved by another person."),
    Word(
      "error.audit.undecided",
      "Faltan {count} hallazgos por decidir en la toma física {audit}: {findings}.",
      "{count} findings of audit {audit} are undecided: {findings}."),
    Word(
      "error.audit.unapproved",
      "Faltan {count} decisiones por aprobar en la toma física {audit}: {findings}.",
      "{count} decisions of audit {audit} are not approved: {findings}."),
    Word(
      "error.audit.signatory_twice", "Una misma persona firma una sola vez.",
      "One person signs once only."),
    Word(
      "error.audit.not_closed", "La toma física {audit} está abierta: todavía no tiene acta.",
      "Audit {audit} is open: it has no acta yet."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.audit_end_count", "Termine primero el conteo (audit.end_count).",
      "End the count first (audit.end_count)."),
    Word(
      "hint.audit_close_first", "Cierre primero {audit}, o cambie el alcance.",
      "Close {audit} first, or change the scope."),
    Word(
      "hint.audit_resolve", "Decida cada hallazgo con su motivo: «dotacion audit resolve».",
      "Decide each finding with its reason: “dotacion audit resolve”."),
    Word(
      "hint.audit_approve", "Otra persona las aprueba (audit.approve).",
      "Another person approves them (audit.approve)."),
  ]

  private static let terms: [Word] = [
    Word("audit_state.open", "Abierta", "Open"),
    Word("audit_state.closed", "Cerrada", "Closed"),
    Word("audit_finding_class.matched", "Conforme", "Matched"),
    Word("audit_finding_class.misplaced", "En otra ubicación", "Misplaced"),
    Word("audit_finding_class.missing", "Faltante", "Missing"),
    Word("audit_finding_class.surplus", "Sobrante", "Surplus"),
    Word("audit_finding_class.out_of_scope", "Fuera del alcance", "Out of scope"),
    Word("audit_finding_class.duplicate", "Placa duplicada", "Duplicate"),
    Word("audit_finding_class.mismatch", "Datos diferentes", "Data mismatch"),
    Word(
      "audit_finding_class.moved_after_freeze", "Trasladado después de la apertura",
      "Moved after the opening"),
    Word("audit_scan_meaning.asset", "Bien", "Asset"),
    Word("audit_scan_meaning.location", "Ubicación", "Location"),
    Word("audit_scan_meaning.unknown", "Desconocido", "Unknown"),
    Word("audit_scan_meaning.ambiguous", "Ambiguo", "Ambiguous"),
    Word("data_difference.serial", "serie", "serial"),
    Word("data_difference.model", "modelo", "model"),
    Word("data_difference.status", "estado", "status"),
    Word("signatory_role.auditor", "Auditor", "Auditor"),
    Word("signatory_role.custodian", "Responsable de los bienes", "Custodian"),
    Word("signatory_role.warehouse_keeper", "Almacenista", "Warehouse keeper"),
    Word("signatory_role.supervisor", "Supervisor", "Supervisor"),
    Word("signatory_role.internal_control", "Control interno", "Internal control"),
    Word("signatory_role.witness", "Testigo", "Witness"),
    Word("signatory_role.other", "Otro", "Other"),
  ]

  private static let decisions: [Word] = [
    Word("audit_decision.confirm", "Confirmar el registro", "Confirm the record"),
    Word("audit_decision.correct_location", "Corregir la ubicación", "Correct the location"),
    Word("audit_decision.search", "Continuar la búsqueda", "Keep searching"),
    Word("audit_decision.report_missing", "Reportar como faltante", "Report as missing"),
    Word("audit_decision.register_asset", "Registrar el bien", "Register the asset"),
    Word("audit_decision.identify_asset", "Identificar con un bien", "Identify as an asset"),
    Word("audit_decision.correct_record", "Corregir los datos", "Correct the record"),
    Word("audit_decision.accept_difference", "Aceptar la diferencia", "Accept the difference"),
  ]
}
