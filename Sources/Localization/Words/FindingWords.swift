/// Findings of inventory: what is refused, help, codes and pages.
enum FindingWords {
  static let all: [Word] = refusals + help + codes + pages + labels

  private static let refusals: [Word] = [
    Word(
      "error.inventory_finding.not_found", "No hay un hallazgo «{name}».",
      "There is no finding “{name}”."),
    Word(
      "error.finding.resolved", "El hallazgo {finding} ya está «{state:finding_state}».",
      "Finding {finding} is “{state:finding_state}” already."),
    Word(
      "error.finding.registry_differs",
      "El registro del equipo {tag} todavía no dice lo que se halló ({fact:registry_fact}, "
        + "{finding}).",
      "The registry does not say yet of equipment {tag} what was found ({fact:registry_fact}, "
        + "{finding})."),
    Word(
      "error.finding.nothing_to_correct",
      "El hallazgo {finding} es de un contador: no hay nada que corregir en el registro.",
      "Finding {finding} is about a counter: there is nothing to correct in the registry."),
    Word(
      "hint.finding.dispute_again",
      "Si se vuelve a ver la diferencia, regístrela con --dispute: queda un hallazgo nuevo.",
      "If the difference is seen again, record it with --dispute: a new finding is opened."),
    Word(
      "hint.finding.correct_first",
      "Corrija primero: lo que falta lo dice dotacion finding corrections {finding}.",
      "Correct it first: what is missing is told by dotacion finding corrections {finding}."),
    Word(
      "hint.finding.dismiss_counter",
      "Explíquelo: dotacion finding resolve {finding} --decision dismiss --reason "
        + "\"Se cambió la tarjeta\".",
      "Explain it: dotacion finding resolve {finding} --decision dismiss --reason "
        + "\"The board was swapped\"."),
  ]

  private static let help: [Word] = [
    Word(
      "help.command.finding", "Hallazgos de inventario hechos en el soporte.",
      "Findings of inventory made in support."),
    Word(
      "help.command.finding.list", "Ver los hallazgos, los abiertos si no se pide otra cosa.",
      "List findings, the open ones unless asked otherwise."),
    Word(
      "help.command.finding.corrections",
      "Escribir las operaciones que corrigen el registro, para «dotacion batch».",
      "Write the operations that correct the registry, for “dotacion batch”."),
    Word(
      "help.command.finding.resolve",
      "Resolver un hallazgo: el registro ya se corrigió, o tenía razón.",
      "Settle a finding: the registry was corrected, or was right."),
    Word(
      "help.option.finding.code", "El hallazgo, p. ej. H-2026-00001.",
      "The finding, e.g. H-2026-00001."),
    Word("help.option.finding.asset", "Los de un equipo.", "Those of one asset."),
    Word("help.option.finding.site", "Los de una sede.", "Those of one site."),
    Word("help.option.finding.state", "Los que están así", "Those in this state"),
    Word("help.option.finding.decision", "Qué se decide", "What is decided"),
    Word("help.option.finding.reason", "Por qué.", "Why."),
    Word("operation.finding.resolve", "Resolver un hallazgo", "Settle a finding"),
  ]

  private static let codes: [Word] = [
    Word("finding_state.open", "Abierto", "Open"),
    Word("finding_state.corrected", "Corregido", "Corrected"),
    Word("finding_state.dismissed", "Descartado", "Dismissed"),
    Word("finding_decision.correct", "Corregir", "Correct"),
    Word("finding_decision.dismiss", "Descartar", "Dismiss"),
  ]

  private static let pages: [Word] = [
    Word("page.finding.none", "No hay hallazgos.", "There are no findings."),
    Word(
      "page.finding.found", "el registro dice {recorded}; se halló {found}",
      "the registry says {recorded}; {found} was found"),
    Word(
      "page.finding.differs", "no es lo que dice el registro: {recorded}",
      "it is not what the registry says: {recorded}"),
    Word("page.finding.witnesses", "lo vieron", "seen by"),
    Word("page.finding.confirmations", "lo registrado lo confirmó", "the record confirmed by"),
    Word(
      "page.finding.nothing_to_do", "No hay nada que aplicar para este hallazgo.",
      "There is nothing to apply for this finding."),
    Word(
      "page.finding.serial_held",
      "El serial que se leyó es el del equipo {tag}. Si se leyó mal: dotacion finding resolve "
        + "{finding} --decision dismiss --reason MOTIVO. Si son el mismo equipo, únalos con dotacion "
        + "asset merge; si el equivocado es {tag}, corrija antes su serial.",
      "The serial that was read is equipment {tag}’s. If it was misread: dotacion finding resolve "
        + "{finding} --decision dismiss --reason REASON. If they are one machine, join them with "
        + "dotacion asset merge; if {tag} is the wrong one, correct its serial first."),
    Word(
      "page.finding.to_fill_in", "Complete antes de aplicar lo que está como «?»: {members}.",
      "Fill in what is written “?” before applying: {members}."),
  ]

  private static let labels: [Word] = [
    Word("label.findings_resolved", "Hallazgos resueltos", "Findings settled"),
    Word("label.recorded", "Registrado", "Recorded"),
    Word("label.recorded_person", "Persona registrada", "Person recorded"),
    Word("label.found_person", "Persona hallada", "Person found"),
    Word("label.found_at", "Hallado el", "Found at"),
    Word("label.sightings", "Veces visto", "Times seen"),
    Word("label.found_by", "Hallado por", "Found by"),
    Word("label.resolved_by", "Resuelto por", "Settled by"),
  ]
}
