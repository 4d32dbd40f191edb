/// The history of a piece of equipment.
enum HistoryWords {
  static let all: [Word] = kinds + pages + help

  private static let kinds: [Word] = [
    ("registered", "Ingreso al registro", "Registered"),
    ("moved", "Traslado", "Moved"),
    ("custodian", "Responsable", "Custodian"),
    ("user", "Usuario", "User"),
    ("status", "Estado", "Status"),
    ("serial", "Serial", "Serial"),
    ("attached", "Parte de otro equipo", "Part of another"),
    ("revised", "Corrección", "Corrected"),
    ("undone", "Se deshizo una operación", "An operation was undone"),
    ("case_opened", "Caso registrado", "Case opened"),
    ("case_suspended", "Caso suspendido", "Case suspended"),
    ("case_resumed", "Caso reanudado", "Case resumed"),
    ("case_solved", "Caso solucionado", "Case solved"),
    ("case_reopened", "Caso reabierto", "Case reopened"),
    ("case_ended", "Caso terminado", "Case ended"),
    ("intervention", "Intervención", "Work"),
    ("escalation_raised", "Escalamiento a proveedor", "Escalated to a provider"),
    ("escalation_resolved", "Escalamiento resuelto", "Escalation resolved"),
    ("escalation_ended", "Escalamiento terminado", "Escalation ended"),
    ("part_announced", "El proveedor envía una parte", "Provider sends a part"),
    ("part_received", "Parte recibida", "Part received"),
    ("part_installed", "Parte instalada", "Part put in"),
    ("part_returned", "Parte devuelta al proveedor", "Part sent back to the provider"),
    ("reading", "Lectura", "Reading"),
    ("counted", "Visto en toma física", "Seen in an audit"),
    ("audit_finding", "Decisión de toma física", "Audit decision"),
    ("coverage_began", "Empieza cobertura", "Cover began"),
    ("coverage_ended", "Termina cobertura", "Cover ended"),
    ("finding", "Hallazgo", "Finding"),
    ("finding_resolved", "Hallazgo resuelto", "Finding settled"),
  ].map { Word("asset_event_kind.\($0.0)", $0.1, $0.2) }

  private static let pages: [Word] = [
    Word("page.history.nothing", "No hay nada que contar.", "There is nothing to tell."),
    Word(
      "page.history.more", "Hay {left} anteriores: repita con --left {left}",
      "There are {left} older ones: --left {left}"),
    Word("history.carried_from", "viene del equipo {asset}", "came from {asset}"),
    Word("history.carried_to", "pasó al equipo {asset}", "went on with {asset}"),
    Word("history.undo", "deshace {id}", "undoes {id}"),
    Word("history_source.import", "importación", "import"),
    Word("label.acquired_on", "Fecha de compra", "Day of purchase"),
  ]

  private static let help: [Word] = [
    Word("help.option.history.since", "Desde este día (AAAA-MM-DD).", "From this day on."),
    Word("help.option.history.until", "Hasta este día, inclusive.", "Until this day, inclusive."),
    Word("help.option.history.kind", "Solo esto; se puede repetir", "Only this; may be repeated"),
    Word(
      "help.option.history.left", "Desde donde quedan tantos (lo dice la página anterior).",
      "From where so many are left (the page before says it)."),
    Word(
      "help.option.history.ids", "Con el id de cada operación, que es lo que se deshace.",
      "With the id of each operation, which is what is undone."),
  ]
}
