/// Words of preventive maintenance: what is owed, recorded and refused.
enum PreventiveWords {
  static let all: [Word] =
    operations + terms + labels + pages + refusals + hints + PreventiveHelp.all

  private static let operations: [Word] = [
    Word(
      "operation.preventive.oblige", "Registrar obligación de mantenimiento preventivo",
      "Record a duty of preventive maintenance"),
    Word(
      "operation.preventive.revise", "Corregir obligación de mantenimiento preventivo",
      "Correct a duty of preventive maintenance"),
    Word(
      "operation.preventive.end", "Terminar obligación de mantenimiento preventivo",
      "End a duty of preventive maintenance"),
    Word(
      "operation.preventive.record", "Registrar visita de mantenimiento preventivo",
      "Record a preventive visit"),
    Word(
      "operation.preventive.excuse", "Justificar visita que no pudo hacerse",
      "Excuse a visit that could not be made"),
    Word(
      "entity_kind.preventive_obligation", "obligación de mantenimiento preventivo",
      "duty of preventive maintenance"),
    Word(
      "entity_kind.preventive_entry", "visita de mantenimiento preventivo", "preventive visit"),
  ]

  private static let terms: [Word] = [
    Word("preventive_unit.asset", "equipo", "piece of equipment"),
    Word("preventive_unit.site", "sede", "site"),
    Word("preventive_result.done", "realizada", "done"),
    Word("preventive_result.partially", "parcial", "partial"),
    Word("preventive_result.not_possible", "no fue posible", "not possible"),
    Word("preventive_entry.done", "realizada", "done"),
    Word("preventive_entry.partially", "parcial", "partial"),
    Word("preventive_entry.not_possible", "no fue posible", "not possible"),
    Word("preventive_entry.excused", "justificada", "excused"),
    Word("preventive_state.upcoming", "por abrir", "upcoming"),
    Word("preventive_state.due", "por hacer", "due"),
    Word("preventive_state.overdue", "vencida", "overdue"),
    Word("preventive_state.done", "realizada", "done"),
    Word("preventive_state.late", "tardía", "late"),
    Word("preventive_state.missed", "incumplida", "missed"),
    Word("preventive_state.excused", "justificada", "excused"),
    Word("preventive_count.upcoming", "por abrir", "upcoming"),
    Word("preventive_count.due", "por hacer", "due"),
    Word("preventive_count.overdue", "vencidas", "overdue"),
    Word("preventive_count.done", "realizadas", "done"),
    Word("preventive_count.late", "tardías", "late"),
    Word("preventive_count.missed", "incumplidas", "missed"),
    Word("preventive_count.excused", "justificadas", "excused"),
    Word("preventive_count.partially", "parciales", "partial"),
    Word("preventive_count.not_possible", "no fue posible", "not possible"),
  ]

  private static let labels: [Word] = [
    Word("label.obligation", "Obligación", "Duty"),
    Word("label.obligations", "Obligaciones", "Duties"),
    Word("label.preventive", "Mantenimiento preventivo", "Preventive maintenance"),
    Word("label.visits", "Visitas", "Visits"),
    Word("label.tolerance_days", "Días de tolerancia", "Days of tolerance"),
    Word("label.tasks", "Lista de tareas", "Checklist"),
    Word("label.obliged", "Debidas", "Owed"),
    Word("label.done", "Realizadas", "Done"),
    Word("label.late", "Tardías", "Late"),
    Word("label.missed", "Incumplidas", "Missed"),
    Word("label.excused", "Justificadas", "Excused"),
    Word("label.pending", "Por vencer", "Pending"),
    Word("label.partially", "Parciales", "Partial"),
    Word("label.not_possible", "No fue posible", "Not possible"),
    Word("label.additional", "Adicionales a lo debido", "Beyond what was owed"),
    Word("label.window", "Para la ventana del", "For the window of"),
    Word("label.person", "Persona", "Person"),
    Word("label.preventive_owed", "Se debe", "Owed"),
    Word("label.preventive_what", "Equipo", "Equipment"),
    Word("label.preventive_due", "Vence", "Due"),
    Word("label.preventive_visited", "Visita", "Visit"),
    Word("label.preventive_last", "Última", "Last"),
    Word("label.preventive_missed", "Incumplidas", "Missed"),
    Word("label.preventive_days", "Faltan", "Days"),
    Word("label.preventive_n_done", "Hechas", "Done"),
    Word("label.preventive_n_late", "Tarde", "Late"),
    Word("label.preventive_n_missed", "Incump.", "Missed"),
    Word("label.preventive_n_excused", "Just.", "Exc."),
    Word("label.preventive_n_pending", "Pend.", "Pend."),
    Word("label.preventive_in_time", "A tiempo", "In time"),
    Word("label.preventive_met", "Cumple", "Met"),
  ]

  private static let pages: [Word] = [
    Word(
      "preventive.due_title",
      "Mantenimiento preventivo al {on}, con lo que se abre hasta el {through}",
      "Preventive maintenance on {on}, with what opens until {through}"),
    Word(
      "preventive.compliance_title",
      "Cumplimiento del preventivo: {contract}, del {from} al {to}",
      "Preventive compliance: {contract}, {from} to {to}"),
    Word(
      "preventive.compliance_note",
      "Cuenta las visitas cuya ventana terminó en esos días; los porcentajes dejan fuera las"
        + " justificadas y las que aún pueden hacerse. Cada equipo cuenta en la sede donde está ahora;"
        + " los que están en bodega, faltantes o dados de baja no cuentan.",
      "Counts visits whose window ended on those days; percentages leave out those excused and those"
        + " that can still be made. Equipment counts at the site where it is now; what is in stock,"
        + " missing or taken out of service does not count."),
    Word(
      "preventive.nothing_owed", "En esos días no se debía ninguna visita.",
      "No visit was owed on those days."),
    Word("preventive.due_on", "vence {day}", "due {day}"),
    Word("preventive.last_on", "última {day}", "last {day}"),
    Word("preventive.missed", "incumplidas: {count}", "missed: {count}"),
    Word("preventive.of_site", "por sede", "for the site"),
    Word("preventive.whole_contract", "todo lo del contrato", "all the contract covers"),
    Word(
      "preventive.owed.one", "{visits} visita por {period} y {unit}",
      "{visits} visit a {period} for each {unit}"),
    Word(
      "preventive.owed.many", "{visits} visitas por {period} y {unit}",
      "{visits} visits a {period} for each {unit}"),
  ]

  private static let refusals: [Word] = [
    Word(
      "error.preventive_obligation.not_found",
      "No existe la obligación de mantenimiento preventivo «{name}».",
      "There is no duty of preventive maintenance \u{201C}{name}\u{201D}."),
    Word(
      "error.preventive.code_taken", "Ya existe la obligación {code}, del contrato {contract}.",
      "Duty {code} already exists, of contract {contract}."),
    Word(
      "error.preventive.contract_over", "El contrato {contract} terminó el {ends_on}.",
      "Contract {contract} ended on {ends_on}."),
    Word(
      "error.preventive.outside_contract",
      "Esas fechas se salen del contrato {contract}, que va del {starts_on} al {ends_on}.",
      "Those days go beyond contract {contract}, which runs from {starts_on} to {ends_on}."),
    Word(
      "error.preventive.too_many_visits", "{visits} visitas no caben en un período de {days} días.",
      "{visits} visits do not fit in a period of {days} days."),
    Word(
      "error.preventive.task_repeated", "La tarea «{task}» está dos veces en la lista.",
      "Task \u{201C}{task}\u{201D} is in the list twice."),
    Word(
      "error.preventive.service_not_granted",
      "El contrato {contract} no cubre ningún equipo con mantenimiento preventivo.",
      "Contract {contract} covers no equipment with preventive maintenance."),
    Word(
      "error.preventive.scope_outside",
      "El contrato {contract} no cubre {name:equipment_kind} con mantenimiento preventivo.",
      "Contract {contract} does not cover {name:equipment_kind} with preventive maintenance."),
    Word(
      "error.preventive.scope_and_whole",
      "Para {code} se pidió a la vez todo lo del contrato y solo una parte.",
      "For {code} both all of the contract and only a part of it were asked for."),
    Word(
      "error.preventive.ended", "La obligación {code} ya termina el {date}.",
      "Duty {code} ends on {date} already."),
    Word(
      "error.preventive.nothing_named",
      "Falta decir qué obligación o contrato, y qué equipos o sedes.",
      "It was not said which duty or contract, and which equipment or sites."),
    Word(
      "error.preventive.no_obligation",
      "El contrato {contract} no tiene obligaciones de mantenimiento preventivo.",
      "Contract {contract} has no duties of preventive maintenance."),
    Word(
      "error.preventive.which_obligation",
      "El contrato {contract} tiene {count} obligaciones de mantenimiento preventivo: no se sabe a"
        + " cuál corresponde la visita.",
      "Contract {contract} has {count} duties of preventive maintenance: it cannot be told which one"
        + " the visit is for."),
    Word(
      "error.preventive.name_assets", "La obligación {code} es por equipo: indique los equipos.",
      "Duty {code} is for each piece of equipment: name the equipment."),
    Word(
      "error.preventive.name_sites", "La obligación {code} es por sede: indique las sedes.",
      "Duty {code} is for each site: name the sites."),
    Word(
      "error.preventive.named_twice", "{name} se nombró dos veces.", "{name} was named twice."),
    Word(
      "error.preventive.in_future", "La visita no puede ser del {date}: hoy es {today}.",
      "The visit cannot be on {date}: today is {today}."),
    Word(
      "error.preventive.before_start",
      "El {date} la obligación {code} no había comenzado: rige desde el {starts_on}.",
      "On {date} duty {code} had not begun: it holds from {starts_on}."),
    Word(
      "error.preventive.after_end",
      "El {date} la obligación {code} ya no regía: terminó el {ends_on}.",
      "On {date} duty {code} no longer held: it ended on {ends_on}."),
    Word(
      "error.preventive.not_obliged",
      "La obligación {code} del contrato {contract} no alcanza a {name}.",
      "Duty {code} of contract {contract} does not reach {name}."),
    Word(
      "error.preventive.visit_repeated",
      "Ya está registrada la visita del {date} a {name} por {code}.",
      "The visit of {date} to {name} for {code} is recorded already."),
    Word(
      "error.preventive.task_unknown", "«{task}» no está en la lista de tareas de {code}.",
      "\u{201C}{task}\u{201D} is not in the checklist of {code}."),
    Word(
      "error.preventive.no_window", "El {date} no cae en ninguna ventana de la obligación {code}.",
      "{date} falls in no window of duty {code}."),
    Word(
      "error.preventive.already_done",
      "La visita a {name} por {code} para la ventana del {from} al {to} ya se hizo el {date}.",
      "The visit to {name} for {code} in the window from {from} to {to} was made on {date}."),
    Word(
      "error.preventive.already_excused",
      "Ya está justificada la visita a {name} por {code} para la ventana del {from} al {to}.",
      "The visit to {name} for {code} in the window from {from} to {to} is excused already."),
    Word(
      "error.preventive.nothing_owed",
      "En la ventana del {from} al {to} no se debe ninguna visita a {name} por {code}.",
      "In the window from {from} to {to} no visit is owed to {name} for {code}."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.preventive.revise_instead",
      "Para corregirla use dotacion preventive revise {code}; para otra, use otro código.",
      "To correct it, use dotacion preventive revise {code}; for another, use another code."),
    Word(
      "hint.preventive.grant_service",
      "Si se pactó, anótelo: dotacion contract revise {contract} --service preventive (con los demás"
        + " servicios), o incluya antes los equipos con dotacion contract cover.",
      "If it was agreed, record it: dotacion contract revise {contract} --service preventive (with"
        + " the other services), or first add the equipment with dotacion contract cover."),
    Word(
      "hint.preventive.oblige_first",
      "Registre antes la obligación con dotacion preventive oblige.",
      "Record the duty first with dotacion preventive oblige."),
    Word(
      "hint.preventive.see_due",
      "Vea qué se debe con dotacion preventive due --contract {contract}.",
      "See what is owed with dotacion preventive due --contract {contract}."),
    Word("hint.preventive.tasks", "La lista: {tasks}.", "The list: {tasks}."),
  ]
}
