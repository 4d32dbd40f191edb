/// Words of reports, and help for `report`.
enum ReportWords {
  static let all: [Word] = terms + labels + titles + notes + refusals + commands + options

  private static let terms: [Word] = [
    Word("case_moment.opened", "abiertos", "opened"),
    Word("case_moment.solved", "solucionados", "solved"),
    Word("case_moment.closed", "cerrados", "closed"),
  ]

  private static let labels: [Word] = [
    Word("label.report_month", "Mes", "Month"),
    Word("label.solved", "Solucionados", "Solved"),
    Word("label.report_median", "Mediana", "Median"),
    Word("label.report_p90", "9 de cada 10", "9 in 10"),
    Word("label.report_units", "Equipos", "Units"),
    Word("label.report_rate", "Tasa", "Rate"),
    Word("label.report_model_rate", "Tasa del modelo", "Model's rate"),
    Word("label.report_work", "Trabajo", "Work"),
    Word("label.report_works", "Interv.", "Interv."),
    Word("label.report_work_cost", "Costo", "Cost"),
    Word("label.report_contract_share", "Contratos", "Contracts"),
    Word("label.report_tickets", "Escalamientos", "Tickets"),
    Word(
      "label.report_parts_requested", "Partes e insumos pedidos", "Parts and supplies asked for"),
    Word("label.report_parts_used", "Partes e insumos usados", "Parts and supplies used"),
    Word("label.report_visits", "Visitas preventivas", "Preventive visits"),
    Word("label.report_preventive", "Cumplimiento", "Compliance"),
  ]

  private static let titles: [Word] = [
    Word(
      "report.cases_title", "Casos {counting} del {from} al {to}",
      "Cases {counting} from {from} to {to}"),
    Word(
      "report.repeated_title", "Fallas repetidas, casos abiertos del {from} al {to}",
      "Repeated failures, cases opened from {from} to {to}"),
    Word(
      "report.repeated_of",
      "Repetidas en {days} días o menos: {count}. Fallas en total: {failures}.",
      "Again within {days} days: {count}. Failures in all: {failures}."),
    Word(
      "report.chronic_title", "Fallas crónicas, casos abiertos del {from} al {to}",
      "Chronic failures, cases opened from {from} to {to}"),
    Word(
      "report.chronic_of", "Mínimo de casos: {minimum}. Fallas en total: {failures}.",
      "Fewest cases: {minimum}. Failures in all: {failures}."),
    Word(
      "report.cost_title", "Costo de los equipos, trabajo del {from} al {to}",
      "Cost of equipment, work from {from} to {to}"),
    Word("report.total", "Total", "Total"),
    Word("report.none", "sin dato", "none"),
    Word("report.no_cases", "No hay casos.", "There are no cases."),
    Word("report.before.one", "1 día antes", "1 day before"),
    Word("report.before.many", "{days} días antes", "{days} days before"),
  ]

  private static let notes: [Word] = [
    Word(
      "report.unmanaged", "Los casos No gestionados no se cuentan ({count}).",
      "Unmanaged cases are not counted ({count})."),
    Word(
      "report.provider_cases",
      "Tampoco los que un escalamiento abrió en el nivel del proveedor ({count}).",
      "Neither are those an escalation opened at the provider’s level ({count})."),
    Word(
      "report.provider_cases_counted",
      "Se cuentan los que un escalamiento abrió en el nivel del proveedor ({count}).",
      "Those an escalation opened at the provider’s level are counted ({count})."),
    Word(
      "report.requests",
      "Tampoco los requerimientos ({count}). Un caso hijo cuenta con su padre.",
      "Neither are requests ({count}). A child case counts with its parent."),
    Word(
      "report.without_part", "Sin parte conocida, y por eso sin comparar: {count}.",
      "Without a known part, and so not compared: {count}."),
    Word(
      "report.times_note",
      "Tiempo hábil de la mesa y del proveedor hasta la solución, sin suspensiones: la mitad de los"
        + " casos tardó la mediana o menos.",
      "Business time of desk and provider until the solution, without suspensions: half of the"
        + " cases took the median or less."),
    Word(
      "report.rate_note", "Tasa: casos por cada cien equipos en servicio.",
      "Rate: cases for every hundred units in service."),
    Word(
      "report.cost_unknown", "El costo de las intervenciones no está registrado.",
      "The cost of interventions is not recorded."),
    Word(
      "report.share_unknown", "La parte de los contratos no está registrada.",
      "The share of contracts is not recorded."),
    Word(
      "report.preventive_met",
      "{met} de las visitas debidas ({obliged}), a tiempo {in_time}, incumplidas {missed}",
      "{met} of the visits owed ({obliged}), in time {in_time}, missed {missed}"),
    Word("report.used", "usado: {used}", "used: {used}"),
    Word("report.use_unknown", "uso sin registrar", "use not recorded"),
  ]

  private static let refusals: [Word] = [
    Word(
      "error.report.dimension_repeated", "No se puede contar dos veces por «{by}».",
      "Cases cannot be counted by \u{201C}{by}\u{201D} twice."),
    Word(
      "error.report.name_one", "Indique un equipo, una sede o un modelo, uno solo de los tres.",
      "Name a piece of equipment, a site or a model, one of the three only."),
  ]

  private static let commands: [Word] = [
    Word(
      "help.command.report", "Informes de lo que pasó en unas fechas.",
      "Reports on what happened over some days."),
    Word(
      "help.command.report.cases", "Casos abiertos, solucionados o cerrados, por lo que se quiera.",
      "Cases opened, solved or closed, by what you like."),
    Word(
      "help.command.report.repeated", "Equipos que volvieron a fallar en pocos días.",
      "Equipment that failed again within days."),
    Word(
      "help.command.report.chronic", "Equipos, modelos, partes y sedes que más fallan.",
      "Equipment, models, parts and sites that fail most."),
    Word(
      "help.command.report.cost", "Qué ha costado un equipo, una sede o un modelo.",
      "What a piece of equipment, a site or a model has cost."),
    Word(
      "help.command.report.contract_use", "Cuánto se ha usado de un contrato.",
      "How much of a contract was used."),
  ]

  private static let options: [Word] = [
    Word("help.option.report.from", "Primer día (AAAA-MM-DD).", "First day (YYYY-MM-DD)."),
    Word("help.option.report.to", "Último día, inclusive.", "Last day, inclusive."),
    Word(
      "help.option.report.by", "Por qué se cuentan; una o dos veces",
      "What they are counted by; once or twice"),
    Word("help.option.report.counting", "Qué se cuenta (opened)", "What is counted (opened)"),
    Word("help.option.report.site", "Solo los de esta sede.", "Only those of this site."),
    Word(
      "help.option.report.times", "Decir también cuánto tardó la solución.",
      "Say also how long the solution took."),
    Word(
      "help.option.report.include_provider_cases",
      "Contar también los casos abiertos por escalamientos.",
      "Count also the cases escalations opened."),
    Word(
      "help.option.report.within_days", "Días entre una falla y la siguiente (1 a 3660; 30).",
      "Days between one failure and the next (1 to 3660; 30)."),
    Word(
      "help.option.report.repeated_by", "Qué debe ser lo mismo (asset_part)",
      "What must be the same (asset_part)"),
    Word(
      "help.option.report.minimum", "Casos desde los que cuenta (3).", "From how many cases (3)."),
    Word(
      "help.option.report.chronic_by", "Por qué se suman (asset)", "What is added up by (asset)"),
    Word("help.option.report.limit", "Cuántos como máximo.", "How many at most."),
    Word("help.option.report.cost_asset", "Placa del equipo.", "The equipment's tag."),
    Word("help.option.report.cost_site", "Código de la sede.", "The site's code."),
    Word("help.option.report.cost_model", "Modelo.", "Model."),
  ]
}
