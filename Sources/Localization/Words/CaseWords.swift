/// What can be refused about cases, and what to do next.
enum CaseWords {
  static let all: [Word] = moves + rules + work + hints + operations

  private static let moves: [Word] = [
    Word(
      "error.case.move_refused",
      "El caso {code} está en «{from:case_state}» y de ahí no pasa a «{to:case_state}».",
      "Case {code} is “{from:case_state}” and cannot go from there to “{to:case_state}”."),
    Word(
      "error.case.ended", "El caso {code} está en «{state:case_state}»; ya no se trabaja en él.",
      "Case {code} is “{state:case_state}”; nobody works on it any more."),
    Word(
      "error.case.is_suspended", "El caso {code} está suspendido.", "Case {code} is suspended."),
    Word(
      "error.case.not_suspended",
      "El caso {code} no está suspendido: está en «{state:case_state}».",
      "Case {code} is not suspended: it is “{state:case_state}”."),
    Word(
      "error.case.note_required",
      "Para pasar el caso {code} a «{to:case_state}» hace falta una nota con la razón.",
      "To make case {code} “{to:case_state}” a note with the reason is needed."),
    Word(
      "error.case.time_in_future", "El momento {at} está en el futuro (ahora es {now}).",
      "The moment {at} is in the future (it is now {now})."),
    Word(
      "error.case.time_too_early",
      "El momento {at} es anterior a lo que alcanza el calendario ({first}).",
      "The moment {at} is earlier than the calendar reaches back ({first})."),
    Word(
      "error.case.survey_closed",
      "La encuesta del caso {code} ya no se responde: el caso está cerrado.",
      "The survey of case {code} is over: the case is closed."),
    Word("error.case.already_closed", "El caso {code} ya está cerrado.", "Case {code} is closed."),
    Word(
      "error.case.survey_open",
      "El usuario tiene {days} días hábiles para la encuesta: sin respuesta, el caso {code} se "
        + "puede cerrar desde el {from}.",
      "The user has {days} business days for the survey: without an answer, case {code} can be "
        + "closed from {from}."),
  ]

  private static let rules: [Word] = [
    Word(
      "error.case.group_outside_state",
      "El grupo {group} ({function:group_function}) no atiende casos en «{state:case_state}».",
      "Group {group} ({function:group_function}) does not take cases that are "
        + "“{state:case_state}”."),
    Word(
      "error.case.group_required",
      "Para «{state:case_state}» indique el grupo de soporte hardware y software.",
      "For “{state:case_state}” name the hardware and software support group."),
    Word(
      "error.case.escalation_same_level",
      "El caso {code} ya está en el nivel {level}: indique un grupo de otro nivel o un especialista.",
      "Case {code} is already at level {level}: name a group of another level or a specialist."),
    Word(
      "error.case.provider_required", "Indique a qué proveedor va el caso {code}.",
      "Say which provider case {code} goes to."),
    Word(
      "error.case.group_of_another_provider", "El grupo {group} es de otro proveedor.",
      "Group {group} belongs to another provider."),
    Word(
      "error.case.nobody_named", "Indique el grupo o el especialista al que se asigna {code}.",
      "Name the group or the specialist {code} is assigned to."),
    Word(
      "error.case.children_open",
      "El caso {code} tiene casos hijos abiertos: {children}.",
      "Case {code} has open child cases: {children}."),
    Word(
      "error.case.parent_ended", "El caso padre {code} está en «{state:case_state}».",
      "The parent case {code} is “{state:case_state}”."),
    Word(
      "error.case.parent_solved",
      "El caso padre {code} ya está solucionado: no recibe un hijo abierto.",
      "The parent case {code} is solved already: it takes no open child."),
    Word(
      "error.case.parent_itself", "El caso {code} no puede ser su propio padre.",
      "Case {code} cannot be its own parent."),
    Word(
      "error.case.escalation_open",
      "El caso {code} tiene el escalamiento {escalation} en «{state:escalation_state}».",
      "Case {code} has escalation {escalation}, which is “{state:escalation_state}”."),
    Word(
      "error.case.moves_with_ticket",
      "El caso {code} es el que el proveedor atiende por {escalation}, en "
        + "«{state:escalation_state}»: cambia de estado con él, no a mano.",
      "Case {code} is the one the provider works on for {escalation}, which is "
        + "“{state:escalation_state}”: it moves with that, not by hand."),
    Word(
      "error.case.group_not_for_security",
      "El grupo {group} ({function:group_function}) no atiende casos de seguridad de la información.",
      "Group {group} ({function:group_function}) does not take information security cases."),
    Word(
      "error.case.security_at_provider",
      "El caso {code} es de seguridad de la información: no pasa a un proveedor.",
      "Case {code} concerns information security: it does not go to a provider."),
    Word(
      "error.case.already_child", "El caso {code} ya es hijo de {parent}.",
      "Case {code} is already a child of {parent}."),
    Word(
      "error.case.parent_cycle",
      "El caso {code} no puede ser hijo de {parent}, que desciende de él ({path}).",
      "Case {code} cannot be a child of {parent}, which descends from it ({path})."),
    Word(
      "error.case.nothing_revised", "No hay nada que corregir en el caso {code}.",
      "There is nothing to correct in case {code}."),
    Word(
      "error.case.related_to_itself", "El caso {code} no se relaciona consigo mismo.",
      "Case {code} cannot be related to itself."),
    Word(
      "error.case.already_related", "Los casos {code} y {other} ya están relacionados.",
      "Cases {code} and {other} are already related."),
    Word(
      "error.case.not_approved",
      "El caso {code} instala software libre y no tiene el aval de seguridad de la información.",
      "Case {code} installs free software and information security has not approved it."),
    Word(
      "error.case.not_free_software",
      "El caso {code} no es de instalación de software libre: no lleva aval de seguridad.",
      "Case {code} is not about installing free software: it takes no approval from security."),
    Word(
      "error.case.free_software_refused",
      "Seguridad de la información no avaló la instalación: no se abre el caso.",
      "Information security did not approve the installation: no case is opened."),
  ]

  private static let work: [Word] = [
    Word(
      "error.case.work_missing",
      "Un caso registrado después de atendido lleva la gestión realizada o sus intervenciones.",
      "A case recorded after the work needs the work done or its interventions."),
    Word(
      "error.intervention.part_missing",
      "«{action:intervention_action}» indica la parte que sale o la que entra.",
      "“{action:intervention_action}” says which part came out or went in."),
    Word(
      "error.intervention.note_missing", "La acción «otra» se explica en la nota.",
      "The action “other” is explained in the note."),
    Word(
      "error.intervention.long_before_case",
      "El trabajo del {at} es de más de {days} días antes del caso {code}, abierto el {opened}.",
      "Work of {at} is more than {days} days earlier than case {code}, opened on {opened}."),
    Word(
      "hint.intervention.open_after_the_fact",
      "Corrija la fecha con --done-at; o regístrelo como caso ya atendido: case open "
        + "--after-the-fact.",
      "Correct its date with --done-at; or record it as a case of work already done: case open "
        + "--after-the-fact."),
    Word(
      "error.intervention.confirmed_differs",
      "Se confirma «{fact:registry_fact}» del equipo {tag} con un valor distinto del registrado.",
      "The {fact:registry_fact} of {tag} is confirmed with another value than is recorded."),
    Word(
      "hint.intervention.dispute_instead",
      "Si se encontró otra cosa, no lo confirme: dígalo con confirmed false.",
      "If something else was found, do not confirm it: say so with confirmed false."),
    Word(
      "error.intervention.person_by_code",
      "El {fact:registry_fact} encontrado se indica por su código (found_person), no por su nombre.",
      "The {fact:registry_fact} found is given by code (found_person), not by name."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.case.allowed_moves", "Desde «{from:case_state}» puede pasar a: {states:case_state}.",
      "From “{from:case_state}” it can go to: {states:case_state}."),
    Word(
      "hint.case.open_related", "Abra un caso nuevo y relaciónelo con este.",
      "Open a new case and relate it to this one."),
    Word(
      "hint.case.reopen_it", "Si falta trabajo, reábralo con «case survey {code} --rejected».",
      "If there is work left, reopen it with “case survey {code} --rejected”."),
    Word(
      "hint.case.relate_instead", "Relaciónelos con «case relate {code} {other}».",
      "Relate them with “case relate {code} {other}”."),
    Word(
      "hint.case.security_groups", "Lo atienden: {groups}.", "It is for: {groups}."),
    Word(
      "hint.case.resume_it", "Reanúdelo con «case resume {code}».",
      "Resume it with “case resume {code}”."),
    Word(
      "hint.case.say_why_children",
      "Soluciónelos primero, o diga por qué no hace falta con "
        + "--open-children-reason (open_children_reason).",
      "Solve them first, or say why that is not needed with "
        + "--open-children-reason (open_children_reason)."),
    Word(
      "hint.case.record_survey",
      "Si el usuario ya respondió, registre «case survey {code} --accepted» (o --rejected).",
      "If the user has answered, record “case survey {code} --accepted” (or --rejected)."),
    Word(
      "hint.case.ask_security",
      "Registre la respuesta de seguridad con «case note {code} NOTA --kind security_approved».",
      "Record security's answer with “case note {code} NOTE --kind security_approved”."),
    Word(
      "hint.case.move_the_ticket",
      "Mueva el escalamiento, que puede pasar a: {states:escalation_state}.",
      "Move the ticket, which can go to: {states:escalation_state}."),
    Word(
      "hint.case.act_on_parent",
      "El trabajo propio se suspende o se escala en el caso que lo originó: {parent}.",
      "Work of our own is suspended or escalated on the case it was opened for: {parent}."),
    Word(
      "hint.escalation.resolve_first", "Resuelva o cancele antes el escalamiento {escalation}.",
      "Resolve or cancel escalation {escalation} first."),
  ]

  private static let operations: [Word] = [
    Word("operation.case.open", "Registrar un caso", "Open a case"),
    Word("operation.case.note", "Anotar en un caso", "Add a note to a case"),
    Word("operation.case.assign", "Asignar un caso", "Assign a case"),
    Word("operation.case.start", "Poner un caso en proceso", "Start a case"),
    Word("operation.case.escalate", "Escalar un caso", "Escalate a case"),
    Word("operation.case.suspend", "Suspender un caso", "Suspend a case"),
    Word("operation.case.resume", "Reanudar un caso", "Resume a case"),
    Word("operation.case.solve", "Solucionar un caso", "Solve a case"),
    Word("operation.case.survey", "Registrar la encuesta", "Record the survey"),
    Word("operation.case.close", "Cerrar un caso", "Close a case"),
    Word("operation.case.close_due", "Cerrar los casos vencidos", "Close the cases due"),
    Word("operation.case.mark_unmanaged", "Marcar no gestionado", "Mark as unmanaged"),
    Word("operation.case.relate", "Relacionar casos", "Relate cases"),
    Word("operation.case.adopt", "Relacionar como hijo", "Make a child case"),
    Word("operation.case.revise", "Corregir un caso", "Correct a case"),
    Word("operation.case.intervene", "Registrar una intervención", "Record an intervention"),
    Word("operation.case.show", "Ver un caso", "Show a case"),
    Word("operation.case.list", "Listar casos", "List cases"),
    Word("operation.asset.cases", "Ver los casos de un equipo", "Show an asset's cases"),
  ]
}
