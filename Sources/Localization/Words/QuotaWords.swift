/// Words of quotas: what is agreed, used and left.
enum QuotaWords {
  static let all: [Word] = names + sentences + refusals + hints + labels + help

  private static let names: [Word] = [
    Word("operation.contract.use", "Anotar uso de un cupo", "Record the use of a quota"),
    Word("entity_kind.quota_use", "uso de un cupo", "use of a quota"),
    Word("entity_kind.quota_balance", "saldo de un cupo", "balance of a quota"),
    Word("quota_unit_one.visits", "visita", "visit"),
    Word("quota_unit_one.hours", "hora", "hour"),
    Word("quota_unit_one.parts", "parte", "part"),
    Word("quota_unit_one.units", "unidad", "unit"),
    Word("quota_unit_one.pages", "página", "page"),
  ]

  private static let sentences: [Word] = [
    Word("quota.agreed", "{amount} por {period}", "{amount} a {period}"),
    Word("quota.agreed_each", "{amount} por {period} y equipo", "{amount} a {period} for each one"),
    Word(
      "quota.left", "quedan {left} de {agreed}, hasta el {until}",
      "{left} left of {agreed}, until {until}"),
    Word(
      "quota.left_one", "queda 1 de {agreed}, hasta el {until}",
      "1 left of {agreed}, until {until}"),
    Word(
      "quota.spent", "{agreed}; comienza de nuevo el {day}", "{agreed}; it begins anew on {day}"),
    Word(
      "quota.spent_for_good", "{agreed}; no hay otro período pactado",
      "{agreed}; no later period is agreed"),
    Word("quota.heading", "Cupos del contrato {contract} el {on}", "Quotas of {contract} on {on}"),
    Word(
      "quota.heading_of_asset", "Cupos del contrato {contract} para el equipo {asset} el {on}",
      "Quotas of {contract} for equipment {asset} on {on}"),
    Word(
      "quota.none", "El contrato {contract} no tiene cupos que se cuenten el {on}.",
      "Contract {contract} has no quotas that count on {on}."),
    Word(
      "quota.no_contract.not_started",
      "El {on} no hay contrato: el {contract} comienza el {starts_on}.",
      "There is no contract on {on}: {contract} starts on {starts_on}."),
    Word(
      "quota.no_contract.suspended",
      "El {on} no hay contrato: el {contract} está suspendido ese día.",
      "There is no contract on {on}: {contract} is suspended that day."),
    Word(
      "quota.no_contract.terminated",
      "El {on} no hay contrato: el {contract} se terminó el {lapses_on}.",
      "There is no contract on {on}: {contract} was terminated on {lapses_on}."),
    Word(
      "quota.no_contract.expired",
      "El {on} no hay contrato: ese día está fuera de los períodos escritos del {contract}.",
      "There is no contract on {on}: that day lies outside the written periods of {contract}."),
    Word(
      "quota.runs_out", "{service}: a este ritmo se agota el {day}.",
      "{service}: at this pace it runs out on {day}."),
    Word(
      "quota.all_used", "{service}: cupo agotado; comienza de nuevo el {day}.",
      "{service}: quota spent; it begins anew on {day}."),
    Word(
      "quota.all_used_for_good", "{service}: cupo agotado; no hay otro período pactado.",
      "{service}: quota spent; no later period is agreed."),
    Word(
      "quota.of_each", "{service}: equipos que lo han usado, {some}; que lo agotaron, {all}.",
      "{service}: used by {some} of the equipment; used up by {all}."),
  ]

  private static let refusals: [Word] = [
    Word(
      "error.contract.use_in_future", "El {date} no ha llegado: hoy es {today}.",
      "{date} has not come yet: today is {today}."),
    Word(
      "error.contract.asset_not_reached",
      "El contrato {contract} no cubre el equipo {asset} el {date}.",
      "Contract {contract} does not cover equipment {asset} on {date}."),
    Word(
      "error.contract.no_such_quota",
      "El contrato {contract} no cuenta {unit:quota_unit} de {service:coverage_service}.",
      "Contract {contract} does not count {unit:quota_unit} of {service:coverage_service}."),
    Word(
      "error.contract.quota_needs_asset",
      "El cupo de {service:coverage_service} del contrato {contract} es de cada equipo.",
      "The quota of {service:coverage_service} of contract {contract} is for each one."),
    Word(
      "error.contract.quota_exceeded",
      "No alcanza el cupo de {service:coverage_service} del contrato {contract}: hasta el"
        + " {ends_on} queda {left} ({unit:quota_unit}) y se anota {amount}.",
      "The quota of {service:coverage_service} of contract {contract} does not suffice: until"
        + " {ends_on} {left} is left ({unit:quota_unit}), and {amount} is recorded."),
    Word(
      "error.contract.correction_exceeds_use",
      "Sin nombrar equipo se usaron {used} ({unit:quota_unit}) del contrato {contract} el {used_on}, "
        + "y se devuelven {amount}.",
      "Naming no equipment, {used} ({unit:quota_unit}) of contract {contract} were used on {used_on}, "
        + "and {amount} are taken back."),
    Word(
      "error.terms.resolution_shorter",
      "La solución ({resolution}) no puede tener menos tiempo que la respuesta ({response}).",
      "Solving ({resolution}) cannot have less time than answering ({response})."),
    Word(
      "error.terms.quota_in_warranty", "Una garantía no tiene cupos: nadie los contaría.",
      "A warranty has no quotas: nobody would count them."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.contract.name_asset", "Indique el equipo con --asset.", "Name it with --asset."),
    Word(
      "hint.contract.say_beyond_quota",
      "Si de todos modos se prestó el servicio, diga por qué con --beyond-quota.",
      "If it was served all the same, say why with --beyond-quota."),
    Word(
      "hint.contract.add_quota",
      "No tiene cupos; si los pactaron: dotacion contract revise {contract} --quota "
        + "\"preventive 4 visits/year\" (o lo que diga).",
      "It has no quotas; if any were agreed: dotacion contract revise {contract} --quota "
        + "\"preventive 4 visits/year\" (or what it says)."),
    Word(
      "hint.contract.quota_there_is",
      "Hay un cupo de {service:coverage_service}: {amount} ({unit:quota_unit} por"
        + " {period:quota_period}).",
      "There is a quota of {service:coverage_service}: {amount} ({unit:quota_unit} a"
        + " {period:quota_period})."),
    Word(
      "hint.terms.quota_as_contract",
      "Registre lo limitado como contrato: dotacion contract open.",
      "Record what is limited as a contract: dotacion contract open."),
  ]

  private static let labels: [Word] = [
    Word("label.quota", "Cupo", "Quota"),
    Word("label.quota_left", "Quedan", "Left"),
    Word("label.quota_amount", "De un cupo de", "Of a quota of"),
    Word("label.quota_until", "Hasta", "Until"),
    Word("label.quota_used", "Usado", "Used"),
    Word("label.left", "Queda", "Left"),
    Word("label.used", "Usado", "Used"),
    Word("label.used_on", "Fecha", "Day"),
    Word("label.last_used_on", "Último uso", "Last use"),
    Word("label.unit", "Unidad", "Unit"),
    Word("label.amount", "Cantidad", "Amount"),
    Word("label.beyond_quota", "Por qué excede el cupo", "Why beyond the quota"),
    Word("label.correction", "Motivo de la corrección", "Reason of the correction"),
  ]

  private static let help: [Word] = [
    Word(
      "help.command.contract.use", "Anotar lo usado de un cupo, o descontar lo mal anotado.",
      "Record what was used of a quota, or take back what was recorded wrongly."),
    Word(
      "help.command.contract.quotas", "Cuánto queda de cada cupo y cuándo se agota.",
      "What is left of each quota and when it runs out."),
    Word("help.option.contract.use_service", "Servicio prestado", "Service given"),
    Word("help.option.contract.amount_used", "Cuánto se usó.", "How much was used."),
    Word(
      "help.option.contract.unit", "En qué se cuenta, si no es lo usual del servicio",
      "What is counted, unless the usual of the service"),
    Word(
      "help.option.contract.used_on",
      "Cuándo se usó; sin decirlo, hoy, o lo último usado si se devuelve.",
      "When it was used; unless said today, or the latest use if it is taken back."),
    Word(
      "help.option.contract.used_for", "Placa o serial del equipo atendido.",
      "Placa or serial of the equipment served."),
    Word(
      "help.option.contract.quotas_asset", "Los cupos que cuentan para ese equipo.",
      "The quotas that count for that equipment."),
    Word("help.option.contract.escalation", "Escalamiento por el que se usó.", "The escalation."),
    Word(
      "help.option.contract.use_document", "Soporte: reporte de servicio, remisión.",
      "The paper: a service report, a delivery note."),
    Word(
      "help.option.contract.beyond_quota", "Por qué se usa más de lo que queda.",
      "Why more is used than is left."),
    Word(
      "help.option.contract.correction", "Descontar en vez de usar, y por qué.",
      "Take back instead of use, and why."),
  ]
}
