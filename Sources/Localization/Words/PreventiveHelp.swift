/// Help for `preventive`.
enum PreventiveHelp {
  static let all: [Word] =
    commands
    + options.map { option in
      Word("help.option.preventive.\(option.name)", option.spanish, option.english)
    }

  private static let commands: [Word] = [
    Word(
      "help.command.preventive", "Mantenimiento preventivo: qué se debe, qué se hizo y qué no.",
      "Preventive maintenance: what is owed, what was done and what was not."),
    Word(
      "help.command.preventive.oblige", "Registrar cuántas visitas debe hacer un contrato.",
      "Record how many visits a contract owes."),
    Word(
      "help.discussion.preventive.windows",
      """
      Los períodos se cuentan desde el primer día de cada período del contrato, y cada uno se
      parte en tantas ventanas como visitas: dos visitas por año son una en cada medio año. En
      cada ventana se debe una visita, siempre que el equipo esté cubierto y el contrato corra
      el último día y al menos la mitad de los días de la ventana.
      """,
      """
      Periods are counted from the first day of each period of the contract, and each is cut
      into as many windows as there are visits: two visits a year are one in each half-year. In
      each window one visit is owed, provided that the equipment is covered and the contract
      runs on the last day and on at least half of the days of the window.
      """),
    Word(
      "help.command.preventive.revise",
      "Corregir una obligación; lo que no se nombra queda igual; cada lista que se dé reemplaza la anterior.",
      "Correct a duty; what is not named stays; each list given replaces the earlier one."),
    Word(
      "help.command.preventive.end", "Terminar una obligación antes que su contrato.",
      "End a duty before its contract."),
    Word(
      "help.command.preventive.record",
      "Registrar una visita, o toda una campaña del mismo día, con su soporte.",
      "Record a visit, or a whole campaign of one day, with its evidence."),
    Word(
      "help.command.preventive.excuse",
      "Justificar visitas que no pudieron hacerse sin culpa del proveedor.",
      "Excuse visits that could not be made through no fault of the provider's."),
    Word(
      "help.command.preventive.due", "Visitas por hacer, vencidas y próximas.",
      "Visits due, overdue and to come."),
    Word(
      "help.command.preventive.asset",
      "Un equipo: cuándo le toca, si está vencida, cuándo fue la última.",
      "One piece of equipment: when the next is due, whether it is overdue, when the last was."),
    Word(
      "help.command.preventive.compliance",
      "Cumplimiento de un contrato: debidas, a tiempo, tardías, incumplidas.",
      "Compliance of a contract: owed, in time, late, missed."),
    Word(
      "help.command.preventive.visits", "Visitas y justificaciones registradas, con su soporte.",
      "Visits and excuses as recorded, with their evidence."),
    Word(
      "help.command.preventive.list", "Obligaciones de mantenimiento preventivo.",
      "Duties of preventive maintenance."),
  ]

  private static let options: [(name: String, spanish: String, english: String)] = [
    ("code", "Código de la obligación.", "The duty's code."),
    (
      "code_or_none", "Código de la obligación; sin él, la única del contrato.",
      "The duty's code; without it, the only one of the contract."
    ),
    ("visits", "Visitas en cada período (1 a 366).", "Visits in each period (1 to 366)."),
    ("period", "Período", "Period"),
    ("per", "A qué se debe cada visita (asset)", "What each visit is owed to (asset)"),
    ("scope_asset", "Solo este equipo (repetible).", "Only this equipment (repeatable)."),
    ("scope_site", "Solo lo de esta sede (repetible).", "Only what is at this site (repeatable)."),
    ("scope_model", "Solo este modelo (repetible).", "Only this model (repeatable)."),
    ("scope_kind", "Solo esta clase de equipo (repetible)", "Only this kind (repeatable)"),
    (
      "whole_contract", "Todo lo que el contrato cubre.", "Everything the contract covers."
    ),
    (
      "tolerance_days",
      "Días después de la ventana en que una visita aún cuenta, como tardía (0).",
      "Days after the window in which a visit still counts, as late (0)."
    ),
    ("task", "Una tarea de la lista (repetible).", "A task of the checklist (repeatable)."),
    ("task_done", "Una tarea que se hizo (repetible).", "A task that was done (repeatable)."),
    (
      "since", "Primer día; sin decirlo, el del contrato.",
      "First day; the contract's unless said."
    ),
    ("until", "Último día; sin decirlo, el del contrato.", "Last day; the contract's unless said."),
    ("clear", "Quitar: since, until, tasks.", "Take away: since, until, tasks."),
    ("last_day", "Último día en que rige (hoy).", "Last day it holds (today)."),
    ("reason", "Motivo.", "Reason."),
    (
      "revise_reason", "Por qué dejan de contar visitas ya incumplidas.",
      "Why visits already missed are to be missed no longer."
    ),
    ("of_contract", "Número del contrato.", "The contract's number."),
    ("of_provider", "Código del proveedor.", "The provider's code."),
    ("of_site", "Código de la sede.", "The site's code."),
    ("of_asset", "Placa del equipo.", "The equipment's tag."),
    ("asset", "Placa de un equipo (repetible).", "Tag of a piece of equipment (repeatable)."),
    (
      "partially", "Placa de uno que se hizo solo en parte (repetible).",
      "Tag of one that was done in part only (repeatable)."
    ),
    (
      "not_possible", "Placa de uno que no fue posible atender (repetible).",
      "Tag of one that could not be done (repeatable)."
    ),
    ("site", "Código de una sede visitada (repetible).", "Code of a site visited (repeatable)."),
    ("on", "Día de la visita (hoy).", "Day of the visit (today)."),
    (
      "window",
      "Un día de la ventana a la que corresponde; sin decirlo, la más antigua que aún la admita.",
      "A day of the window it is for; the oldest one that still takes it unless said."
    ),
    ("result", "Resultado (done)", "Result (done)"),
    (
      "provider", "Código del proveedor que vino; sin decirlo, el del contrato.",
      "Code of the provider who came; the contract's unless said."
    ),
    ("person", "Código de la persona que lo hizo.", "Code of the person who did it."),
    ("document", "Soporte: acta de visita, oficio.", "Evidence: acta of the visit, letter."),
    ("excused_on", "Un día de la ventana que se justifica (hoy).", "A day of the window (today)."),
    ("state", "Solo las que están así", "Only those that stand so"),
    ("day", "Como están ese día (hoy).", "As they stand on that day (today)."),
    (
      "closed_from", "También las ventanas que cerraron desde ese día.",
      "Also windows that closed from that day on."
    ),
    (
      "within", "También las que abren en estos días (0 a 3660; 30).",
      "Also those that open within so many days (0 to 3660; 30)."
    ),
    ("from", "Desde (el primer día del contrato).", "From (the contract's first day)."),
    ("to", "Hasta (hoy).", "Until (today)."),
    ("visits_from", "Desde este día.", "From this day."),
    ("visits_to", "Hasta este día.", "Until this day."),
    ("by", "Por mes, por sede o por ambos (month)", "By month, by site or by both (month)"),
  ]
}
