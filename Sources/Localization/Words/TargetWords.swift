/// The words of the desk's targets and of the clocks held against them.
enum TargetWords {
  static let all: [Word] = help + options + labels + terms + pages + errors

  private static let help: [Word] = [
    Word(
      "help.command.target", "Metas de la mesa: en cuánto se atiende y se soluciona.",
      "Targets of the desk: how fast it answers and solves."),
    Word(
      "help.command.target.set", "Fijar o corregir una meta, desde una fecha.",
      "Set or correct a target, from a date on."),
    Word("help.command.target.list", "Ver las metas.", "List the targets."),
    Word(
      "help.command.case.due", "Ver lo vencido, lo que está por vencer y lo detenido.",
      "Show what is late, about to be, or paused."),
    Word(
      "help.command.case.clocks", "Recalcular los tiempos de todos los casos de unas fechas.",
      "Work out anew the clocks of all cases of some dates."),
    Word("operation.target.set", "Fijar una meta de la mesa", "Set a target of the desk"),
  ]

  private static let options: [Word] = [
    Word(
      "help.option.target.kind", "Solo incident o request; todos si no se dice.",
      "Only incident or request; any by default."),
    Word(
      "help.option.target.priority", "Solo critical, high, medium o low; todas si no se dice.",
      "Only critical, high, medium or low; any by default."),
    Word("help.option.target.level", "Solo este nivel, 1 a 3.", "Only this level, 1 to 3."),
    Word(
      "help.option.target.since", "Desde los casos de este día; hoy si no se dice.",
      "From the cases of this day on; today by default."),
    Word(
      "help.option.target.response", "Plazo para la primera atención: 4h, 8bh, nbd o 3bd.",
      "Term for the first answer: 4h, 8bh, nbd or 3bd."),
    Word(
      "help.option.target.resolution", "Plazo para la solución: 4h, 8bh, nbd o 3bd.",
      "Term for the solution: 4h, 8bh, nbd or 3bd."),
    Word(
      "help.option.target.ends", "Desde ese día ya no hay meta para estos casos.",
      "From that day on there is no target for these cases."),
    Word("help.option.target.on", "Las de este día; hoy si no se dice.", "Those of this day."),
    Word(
      "help.option.target.all", "También las que ya no rigen y las que aún no.",
      "Also those that no longer hold, or not yet."),
    Word(
      "help.option.case.within", "Lo que vence dentro de este plazo, p. ej. 4bh o 1bd.",
      "What falls due within this time, e.g. 4bh or 1bd."),
    Word("help.option.case.level", "Nivel de atención, 1 a 3.", "Level of attention, 1 to 3."),
    Word("help.option.case.from", "Desde los abiertos este día.", "From those opened on this day."),
    Word(
      "help.option.case.through", "Hasta los abiertos este día.", "To those opened on this day."),
    Word("help.option.case.month", "Los de un mes, AAAA-MM.", "Those of a month, YYYY-MM."),
    Word(
      "help.option.case.with_text", "Texto del asunto o parte del código.",
      "Text of the subject, or a part of the code."),
  ]

  private static let labels: [Word] = [
    Word("label.response_short", "Atención", "Answer"),
    Word("label.resolution_short", "Solución", "Solution"),
    Word("label.in_force", "Rige", "In force"),
    Word("label.response_target", "Primera atención", "First answer"),
    Word("label.resolution_target", "Solución", "Solution"),
    Word("label.desk_time", "Mesa", "Desk"),
    Word("entity_kind.service_target", "meta de la mesa", "target of the desk"),
  ]

  private static let terms: [Word] = [
    Word("target_outcome.met", "cumplida", "met"),
    Word("target_outcome.met_late", "cumplida tarde", "met late"),
    Word("target_outcome.running", "en tiempo", "in time"),
    Word("target_outcome.paused", "detenida", "paused"),
    Word("target_outcome.overdue", "vencida", "overdue"),
    Word("target_outcome.unknown", "no se sabe", "not known"),
    Word(
      "pause_reason.more_information", "se requiere información adicional",
      "more information needed"),
    Word("pause_reason.user_absent", "ausencia del usuario", "user absent"),
    Word(
      "pause_reason.no_hardware", "no se cuenta con hardware disponible",
      "no hardware available"),
    Word(
      "pause_reason.awaiting_definitive_solution", "a la espera de la solución definitiva",
      "waiting for a definitive solution"),
    Word("pause_reason.escalated_to_provider", "escalado al proveedor", "escalated to provider"),
    Word("pause_reason.with_provider", "activo proveedor", "with the provider"),
    Word("pause_reason.other", "otra razón", "another reason"),
  ]

  private static let pages: [Word] = [
    Word("page.target.any_kind", "todas", "any"),
    Word("page.target.any_level", "todos", "any"),
    Word("page.target.none", "No hay metas.", "There are no targets."),
    Word(
      "page.target.met", "cumplida el {met}, en {used}", "met on {met}, in {used}"),
    Word(
      "page.target.met_late", "cumplida tarde, el {met}; había vencido el {breached}",
      "met late, on {met}; it was due on {breached}"),
    Word("page.target.running", "vence el {due}; quedan {left}", "due on {due}; {left} left"),
    Word("page.target.paused", "quedan {left}", "{left} left"),
    Word("page.target.overdue", "vencida el {breached}", "overdue since {breached}"),
    Word(
      "page.target.unknown",
      "no se sabe si se cumplió: vencía el {breached} y no consta cuándo "
        + "cambió el caso",
      "not known whether it was met: it was due on {breached}, and when the case changed is not "
        + "recorded"),
    Word(
      "page.target.standing", "detenida desde {since}: {reason}", "paused since {since}: {reason}"),
    Word("page.target.clock.response", "Primera atención", "First answer"),
    Word("page.target.clock.resolution", "Solución", "Solution"),
    Word("page.target.is_late", "vencida hace {time}", "late by {time}"),
    Word("page.target.is_left", "quedan {time}", "{time} left"),
    Word("page.target.due_heading", "Vencidos y por vencer", "Late and due"),
    Word("page.target.paused_heading", "Detenidos", "Paused"),
    Word(
      "page.target.counts",
      "Vencidos: {breached}; por vencer: {due}; detenidos: {paused}; sin meta: {untargeted}.",
      "Late: {breached}; due: {due}; paused: {paused}; without a target: {untargeted}."),
  ]

  private static let errors: [Word] = [
    Word(
      "error.target.nothing_set",
      "Una meta lleva el plazo de atención, el de solución, o ambos; o dice que termina.",
      "A target has a term for the answer, for the solution, or both; or says that it ends."),
    Word(
      "error.target.set_and_ended", "Una meta que termina no lleva plazos.",
      "A target that ends has no terms."),
    Word(
      "error.target.resolution_shorter",
      "La solución ({resolution}) no puede tener menos tiempo que la respuesta ({response}).",
      "Solving ({resolution}) cannot have less time than answering ({response})."),
    Word(
      "error.target.none_to_end", "No hay meta que termine el {since} para esos casos.",
      "There is no target to end on {since} for such cases."),
    Word(
      "hint.target.list_all", "Véalas con «target list --all».",
      "See them with “target list --all”."),
  ]
}
