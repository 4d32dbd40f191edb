/// Words of the commands of physical counts: help, receipts and pages.
enum AuditHelp {
  static let all: [Word] = commands + arguments + options + operations + pages + errors

  private static let commands: [Word] = [
    Word(
      "help.command.audit", "Tomas físicas: de la apertura al acta.",
      "Audits: from opening to acta."),
    Word(
      "help.command.audit.open", "Abrir una toma física y fijar lo esperado.",
      "Open an audit and freeze what is expected."),
    Word(
      "help.command.audit.count",
      "Anotar lo leído: códigos como argumentos, o uno por línea en la entrada.",
      "Take down what was read: codes as arguments, or one a line on standard input."),
    Word("help.command.audit.end_count", "Terminar el conteo.", "End the count."),
    Word(
      "help.command.audit.show", "Estado y cifras de una toma física.",
      "State and figures of an audit."),
    Word(
      "help.command.audit.findings", "Hallazgos y lo decidido sobre cada uno.",
      "Findings and what was decided about each."),
    Word("help.command.audit.resolve", "Decidir sobre un hallazgo.", "Decide about a finding."),
    Word(
      "help.command.audit.approve", "Aprobar decisiones de otra persona.",
      "Approve another person’s decisions."),
    Word("help.command.audit.close", "Cerrar y fijar el acta.", "Close, and fix the acta."),
    Word(
      "help.command.audit.acta", "El acta, para imprimir y firmar.", "The acta, to print and sign."),
    Word(
      "help.command.audit.verify", "Comprobar un acta impresa con su resumen.",
      "Check a printed acta by its digest."),
    Word(
      "help.command.audit.adjustments",
      "Los ajustes del acta como líneas para «dotacion batch».",
      "The acta’s adjustments as lines for “dotacion batch”."),
    Word(
      "help.command.audit.list", "Tomas físicas, la última primero.", "Audits, the latest first."),
    Word(
      "help.command.audit.sample_size", "Cuántos bienes contar en una muestra.",
      "How many assets to count in a sample."),
  ]

  private static let arguments: [Word] = [
    Word("help.option.audit", "Toma física, p. ej. A-2026-00001.", "Audit, e.g. A-2026-00001."),
    Word(
      "help.option.codes",
      "Ubicaciones, placas o seriales, en el orden en que se leen; «-» o nada: de la entrada.",
      "Places, tags or serials, in the order they are read; “-” or none: from standard input."),
    Word(
      "help.option.finding", "Placa, o el código tal como se leyó.",
      "Tag, or the code as it was read."),
    Word(
      "help.option.approved_findings", "Hallazgos que se aprueban; ninguno: todos los pendientes.",
      "Findings to approve; none: all that wait."),
    Word(
      "help.option.digest", "Resumen SHA-256 impreso en el acta.",
      "SHA-256 digest printed on the acta."),
  ]

  private static let options: [Word] = [
    Word("help.option.audit_site", "Sede.", "Site."),
    Word(
      "help.option.audit_location", "Solo esta ubicación y lo que contiene, p. ej. PASTO/P2.",
      "Only this location and what it holds, e.g. PASTO/P2."),
    Word(
      "help.option.audit_kind", "Solo equipos de esta clase, p. ej. laptop.",
      "Only equipment of this kind, e.g. laptop."),
    Word(
      "help.option.audit_custodian", "Solo los bienes de este responsable.",
      "Only this custodian’s assets."),
    Word(
      "help.option.blind", "A ciegas: no mostrar lo esperado mientras se cuenta.",
      "Blind: do not show what is expected during the count."),
    Word(
      "help.option.sample", "Contar solo tantos, sorteados.", "Count only so many, drawn by lot."),
    Word(
      "help.option.seed", "Semilla del sorteo, que permite repetirlo.",
      "Seed of the draw, so that it can be repeated."),
    Word(
      "help.option.round", "Conteo: 1, o 2 (el segundo lo hace otra persona).",
      "Count: 1, or 2 (the second is by another person)."),
    Word(
      "help.option.finding_class",
      """
      Clase: matched, misplaced, missing, surplus, out_of_scope, duplicate, mismatch o \
      moved_after_freeze.
      """,
      """
      Class: matched, misplaced, missing, surplus, out_of_scope, duplicate, mismatch or \
      moved_after_freeze.
      """),
    Word(
      "help.option.undecided", "Solo los que faltan por decidir.", "Only those still undecided."),
    Word(
      "help.option.decision",
      """
      Decisión: confirm, correct_location, search, report_missing, register_asset, \
      identify_asset, correct_record o accept_difference.
      """,
      """
      Decision: confirm, correct_location, search, report_missing, register_asset, \
      identify_asset, correct_record or accept_difference.
      """),
    Word("help.option.decision_reason", "Motivo de la decisión.", "Reason for the decision."),
    Word(
      "help.option.identified", "Bien que resultó ser (con identify_asset).",
      "The asset it turned out to be (with identify_asset)."),
    Word(
      "help.option.signatory",
      """
      Quien firma y en qué calidad, PERSONA:CALIDAD; una vez por firma. Calidades: auditor, \
      custodian, warehouse_keeper, supervisor, internal_control, witness, other.
      """,
      """
      Who signs and in what capacity, PERSON:ROLE; once a signature. Roles: auditor, custodian, \
      warehouse_keeper, supervisor, internal_control, witness, other.
      """),
    Word("help.option.observations", "Observaciones del acta.", "Remarks of the acta."),
    Word(
      "help.option.incomplete", "Los que alguien debe completar donde dice «?».",
      "Those somebody has to complete where they say “?”."),
    Word("help.option.audit_state", "Estado: open o closed.", "State: open or closed."),
    Word(
      "help.option.population", "Número de bienes, en lugar de la sede.",
      "Number of assets, in place of a site."),
    Word(
      "help.option.defects", "Registros errados que se quiere detectar.",
      "Bad records to be detected."),
    Word(
      "help.option.confidence", "Confianza en % (95 si no se dice).",
      "Confidence in % (95 when not said)."),
  ]

  private static let operations: [Word] = [
    Word("operation.audit.open", "Apertura de toma física", "Opening of an audit"),
    Word("operation.audit.count", "Lecturas de toma física", "Scans of an audit"),
    Word("operation.audit.end_count", "Fin del conteo", "End of the count"),
    Word("operation.audit.resolve", "Decisión sobre un hallazgo", "Decision about a finding"),
    Word("operation.audit.approve", "Aprobación de decisiones", "Approval of decisions"),
    Word("operation.audit.close", "Cierre de toma física", "Closing of an audit"),
  ]

  private static let pages: [Word] = [
    Word(
      "audit.waiting.blind", "Conteo a ciegas en curso: lo esperado no se muestra.",
      "Blind count under way: what is expected is not shown."),
    Word(
      "audit.waiting.some",
      "Para cerrarla faltan {undecided} por decidir y {unapproved} por aprobar.",
      "Before closing: {undecided} to decide and {unapproved} to approve."),
    Word(
      "audit.waiting.none", "Nada pendiente: se puede cerrar.", "Nothing pending: it can be closed."
    ),
    Word("audit.list.none", "No hay tomas físicas.", "There are no audits."),
    Word("audit.findings.none", "No hay hallazgos.", "There are no findings."),
    Word("audit.decisions", "Decisiones posibles: {codes}", "Possible decisions: {codes}"),
    Word(
      "audit.counted", "Anotado en {audit}: bienes {assets}, ubicaciones {places}",
      "Taken down in {audit}: assets {assets}, places {places}"),
    Word(
      "audit.counted.rehearsed", "Se anotaría en {audit}: bienes {assets}, ubicaciones {places}",
      "Would be taken down in {audit}: assets {assets}, places {places}"),
    Word(
      "audit.counted.repeated",
      "Ya estaba anotado en {audit}: bienes {assets}, ubicaciones {places}",
      "Already taken down in {audit}: assets {assets}, places {places}"),
    Word("audit.read.unknown", "Código desconocido: {code}", "Unknown code: {code}"),
    Word("audit.read.ambiguous", "Código ambiguo: {code}", "Ambiguous code: {code}"),
    Word(
      "audit.sample_size.answer",
      """
      Cuente {sample} de {population}: si hay {defects} registros errados o más, aparece al menos \
      uno con {confidence} % de confianza.
      """,
      """
      Count {sample} of {population}: if {defects} or more records are bad, at least one turns up \
      with {confidence}% confidence.
      """),
    Word(
      "audit.verified", "El resumen es el del acta de {audit}: lo impreso es lo que se cerró.",
      "The digest is that of the acta of {audit}: what is printed is what was closed."),
    Word(
      "audit.adjustments.left",
      "Ajustes por completar: {count}. Véalos con «dotacion audit adjustments {audit} --incomplete».",
      "Adjustments to complete: {count}. See them with “dotacion audit adjustments {audit} --incomplete”."
    ),
  ]

  private static let errors: [Word] = [
    Word(
      "error.audit.digest_differs",
      "El resumen no es el del acta de {audit}, que es {digest}.",
      "The digest is not that of the acta of {audit}, which is {digest}."),
    Word("error.usage.no_scans", "No llegó ningún código.", "No code came."),
    Word(
      "hint.scans_form",
      "Escriba los códigos después de la toma física, o uno por línea en la entrada.",
      "Write the codes after the audit, or one a line on standard input."),
    Word(
      "hint.scans_kept",
      "Lecturas anteriores ya anotadas: {count}; siga desde la línea {line}.",
      "The {count} scans before it were taken down; go on from line {line}."),
    Word("hint.audit_say_class", "Diga cuál con class.", "Say which with class."),
    Word(
      "hint.journal_verify", "Compruebe el registro con «dotacion journal verify --state».",
      "Check the registry with “dotacion journal verify --state”."),
  ]
}
