/// Help of `dotacion case`, and the words of its pages.
enum CaseHelp {
  static let all: [Word] = commands + options + work + pages

  private static let commands: [Word] = [
    Word("help.command.case", "Casos: incidentes y requerimientos.", "Cases: incidents, requests."),
    Word(
      "help.command.case.open", "Registrar un caso, también después de atendido.",
      "Open a case, also after the work was done."),
    Word(
      "help.command.case.show", "Ver un caso: estado, equipos, escalamientos, línea de tiempo.",
      "Show a case: state, equipment, escalations, timeline."),
    Word("help.command.case.list", "Listar casos, del más nuevo.", "List cases, newest first."),
    Word("help.command.case.start", "Poner un caso en proceso.", "Start working on a case."),
    Word(
      "help.command.case.note", "Anotar en un caso, p. ej. qué información se pidió.",
      "Add a note to a case, e.g. what was asked for."),
    Word(
      "help.command.case.assign", "Asignar un caso a un grupo o especialista.",
      "Assign a case to a group or specialist."),
    Word(
      "help.command.case.intervene", "Registrar lo hecho en un equipo por un caso.",
      "Record work on equipment for a case."),
    Word(
      "help.command.case.escalate",
      "Escalar un caso a un especialista, a soporte en sitio o a un proveedor.",
      "Escalate a case to a specialist, on-site support or a provider."),
    Word(
      "help.command.case.suspend", "Suspender un caso, con su razón y una nota.",
      "Suspend a case, with a reason and a note."),
    Word("help.command.case.resume", "Reanudar un caso suspendido.", "Resume a suspended case."),
    Word("help.command.case.solve", "Solucionar un caso.", "Solve a case."),
    Word(
      "help.command.case.survey", "Registrar la respuesta del usuario a la encuesta.",
      "Record the user's answer to the survey."),
    Word(
      "help.command.case.close", "Cerrar un caso sin respuesta tras tres días hábiles.",
      "Close a case nobody answered for after three business days."),
    Word(
      "help.command.case.close_due", "Cerrar todos los casos cuya encuesta venció.",
      "Close every case whose survey is over."),
    Word(
      "help.command.case.mark_unmanaged",
      "Terminar un caso que no se pudo atender; no cuenta en los informes.",
      "End a case that could not be attended to; it is left out of reports."),
    Word("help.command.case.relate", "Relacionar dos casos.", "Relate two cases."),
    Word(
      "help.command.case.adopt", "Hacer de un caso el hijo de otro.",
      "Make a case the child of another."),
    Word(
      "help.command.case.revise", "Corregir los datos de un caso.",
      "Correct what a case says of itself."),
    Word(
      "help.command.asset.cases", "Qué le ha pasado a un equipo.", "What happened to equipment."),
  ]

  private static let options: [Word] = [
    Word(
      "help.option.case.code", "El caso: su código o el de la herramienta de gestión.",
      "The case: its code, or its code in the service tool."),
    Word("help.option.case.summary", "El asunto, en una línea.", "What it is about, in a line."),
    Word("help.option.case.kind", "Clase: incident o request.", "Kind: incident or request."),
    Word(
      "help.option.case.assets", "Equipo afectado (placa, serial); se puede repetir.",
      "Equipment affected (tag, serial); may be repeated."),
    Word("help.option.case.requester", "Quién lo solicita.", "Who asks for it."),
    Word("help.option.case.site", "Sede.", "Site."),
    Word(
      "help.option.case.priority", "Prioridad: critical, high, medium o low.",
      "Priority: critical, high, medium or low."),
    Word("help.option.case.detail", "Descripción.", "Description."),
    Word("help.option.case.group", "Grupo de soporte.", "Support group."),
    Word("help.option.case.specialist", "Especialista responsable.", "Responsible specialist."),
    Word("help.option.case.provider", "Proveedor.", "Provider."),
    Word("help.option.case.parent", "Caso padre.", "Parent case."),
    Word(
      "help.option.case.external_ref", "Código en la herramienta de gestión.",
      "Its code in the service tool."),
    Word(
      "help.option.case.security", "Es de seguridad de la información.",
      "It concerns information security."),
    Word(
      "help.option.case.free_software", "Instala software libre: pending o approved.",
      "It installs free software: pending or approved."),
    Word(
      "help.option.case.after_the_fact", "Se registra después de atendido.",
      "Recorded after the work was done."),
    Word(
      "help.option.case.opened_at", "Cuándo empezó («AAAA-MM-DD HH:MM»).",
      "When it began (“YYYY-MM-DD HH:MM”)."),
    Word("help.option.case.work", "La gestión realizada.", "The work done."),
    Word(
      "help.option.case.interventions", "Archivo JSON con las intervenciones (- entrada estándar).",
      "JSON file of the interventions (- standard input)."),
    Word(
      "help.option.case.reason",
      "Razón: more_information, user_absent, no_hardware, awaiting_definitive_solution, "
        + "escalated_to_provider u other.",
      "Reason: more_information, user_absent, no_hardware, awaiting_definitive_solution, "
        + "escalated_to_provider or other."),
    Word(
      "help.option.case.to", "A dónde: specialist, onsite o provider.",
      "Where to: specialist, onsite or provider."),
    Word("help.option.case.solution", "Cómo se solucionó.", "How it was solved."),
    Word(
      "help.option.case.open_children_reason", "Por qué termina con casos hijos abiertos.",
      "Why it ends while child cases are open."),
    Word("help.option.case.accepted", "Lo que respondió el usuario.", "What the user answered."),
    Word("help.option.case.text", "La nota.", "The note."),
    Word(
      "help.option.case.note_kind",
      "Clase de nota: note, information_requested, information_received, security_approved o "
        + "security_refused.",
      "Kind of note: note, information_requested, information_received, security_approved or "
        + "security_refused."),
    Word("help.option.case.other", "El otro caso.", "The other case."),
    Word(
      "help.option.case.relation", "Relación: related, duplicate o follow_up.",
      "Relation: related, duplicate or follow_up."),
    Word("help.option.case.open_only", "Solo los abiertos.", "Only open ones."),
    Word(
      "help.option.case.state",
      "Estado: registered, in_progress, escalated_specialist, escalated_onsite, suspended, solved, "
        + "closed, reopened, provider_active o unmanaged.",
      "State: registered, in_progress, escalated_specialist, escalated_onsite, suspended, solved, "
        + "closed, reopened, provider_active or unmanaged."),
    Word("help.option.case.of_asset", "Los de un equipo.", "Those of one asset."),
    Word("help.option.case.limit", "Cuántos, a lo sumo.", "How many at most."),
  ]

  private static let work: [Word] = [
    Word(
      "help.option.case.asset", "El equipo: placa, serial o nombre.", "Tag, serial or hostname."),
    Word(
      "help.option.case.action",
      "Qué se hizo: diagnosed, repaired, part_replaced, part_removed, reimaged, cleaned, moved, "
        + "replaced_unit, installed, configured, reported u other.",
      "What was done: diagnosed, repaired, part_replaced, part_removed, reimaged, cleaned, moved, "
        + "replaced_unit, installed, configured, reported or other."),
    Word(
      "help.option.case.role",
      "Papel del equipo: intervened, affected, loaned, donor o replaced.",
      "Role of the equipment: intervened, affected, loaned, donor or replaced."),
    Word("help.option.case.minutes", "Minutos de trabajo.", "Minutes of work."),
    Word("help.option.case.reading", "Contador de páginas leído.", "Page counter read."),
    Word(
      "help.option.case.result",
      "Resultado: solved, partly_solved, not_solved, no_fault_found, needs_part o needs_provider.",
      "Result: solved, partly_solved, not_solved, no_fault_found, needs_part or needs_provider."),
    Word(
      "help.option.case.done_at", "Cuándo se hizo («AAAA-MM-DD HH:MM»).",
      "When it was done (“YYYY-MM-DD HH:MM”)."),
    Word("help.option.case.by", "Quién lo hizo.", "Who did it."),
    Word(
      "help.option.case.confirm",
      "Dato del registro que se comprobó: serial, model, site, location, hostname, status, user o "
        + "custodian.",
      "Fact of the registry found true: serial, model, site, location, hostname, status, user or "
        + "custodian."),
    Word(
      "help.option.case.dispute", "Dato que no coincide, y lo hallado: serial=VNB3K99999.",
      "Fact found false, and what was found: serial=VNB3K99999."),
  ]

  private static let pages: [Word] = [
    Word("label.case_kind", "Clase", "Kind"),
    Word("page.case.none", "No hay casos.", "There are no cases."),
    Word("page.case.equipment", "Equipos intervenidos", "Equipment"),
    Word("page.case.clocks", "Tiempos", "Clocks"),
    Word(
      "page.case.earlier", "Lo anterior en el mismo equipo (90 días)",
      "Earlier on the same equipment (90 days)"),
    Word("page.case.seen", "— visto entonces", "— seen then"),
    Word("page.case.superseded", "— no fue así", "— it was not so"),
    Word("label.former_parent", "Padre anterior", "Former parent"),
    Word("label.repeated", "Repetido", "Repeated"),
    Word("label.earlier", "Casos anteriores", "Earlier cases"),
    Word("page.case.confirmed", "confirmado", "confirmed"),
    Word("page.case.part_out", "sale", "out:"),
    Word("page.case.part_in", "entra", "in:"),
    Word("page.case.reading", "contador", "counter"),
    Word("page.list.more", "Hay más; use --limit.", "There are more; use --limit."),
    Word("page.written", "Escrito: {file}", "Written: {file}"),
    Word(
      "error.output.taken", "Escribir {file} borraría {other}.",
      "Writing {file} would wipe out {other}."),
    Word(
      "error.output.unwritable", "No se pudo escribir {file}: {message:system_error}.",
      "Could not write {file}: {message:system_error}."),
  ]
}
