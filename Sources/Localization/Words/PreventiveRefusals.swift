/// What is refused of preventive maintenance, and what to do next.
enum PreventiveRefusals {
  static let all: [Word] = refusals + hints

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
      "error.preventive.misses_vanish",
      "Con ese cambio dejan de contar {count} visitas incumplidas de {code}, del {from} al {to}.",
      "By that change {count} missed visits of {code}, from {from} to {to}, count no longer."),
    Word(
      "hint.preventive.say_why_no_longer",
      "Si es lo acordado, diga por qué con --reason (reason): queda anotado en la obligación.",
      "If that was agreed, say why with --reason (reason): the duty keeps it."),
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
