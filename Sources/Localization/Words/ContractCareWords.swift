/// Words of what keeps cover in order: notices, alerts, carrying cover over and looking back.
enum ContractCareWords {
  static let all: [Word] = names + notices + alerts + carrying + review + labels + help

  private static let names: [Word] = [
    Word("operation.contract.give_notice", "Dar aviso de no prórroga", "Give notice"),
    Word(
      "operation.contract.acknowledge_alert", "Dar por vista una alerta", "Acknowledge an alert"),
    Word("operation.coverage.carry_over", "Trasladar la cobertura", "Carry cover over"),
    Word("entity_kind.alert_acknowledgement", "alerta vista", "acknowledged alert"),
    Word("coverage_alert.expiring", "por vencer", "expiring"),
    Word("coverage_alert.notice_due", "aviso por dar", "notice due"),
    Word("coverage_alert.renewal_unwritten", "prórroga sin anotar", "renewal not recorded"),
    Word("coverage_alert.cover_gap", "días sin contrato", "days without a contract"),
    Word("coverage_alert.quota_low", "cupo por agotarse", "quota nearly spent"),
    Word("coverage_alert.paid_twice", "pagado dos veces", "paid twice"),
    Word("coverage_alert.uncovered", "sin cobertura", "uncovered"),
    Word("warranty_void_cause.carried_over", "trasladada a otro equipo", "carried over"),
  ]

  private static let notices: [Word] = [
    Word(
      "error.contract.notice_in_future", "El {date} no ha llegado: hoy es {today}.",
      "{date} has not come yet: today is {today}."),
    Word(
      "error.contract.notice_before_start",
      "El aviso del {date} es anterior al contrato {contract}, que empieza el {starts_on}.",
      "Notice on {date} is earlier than contract {contract}, which starts on {starts_on}."),
    Word(
      "hint.contract.correct_notice_day", "Corrija la fecha del aviso con --on.",
      "Correct the day of the notice with --on."),
    Word(
      "error.contract.no_notice_needed",
      "El contrato {contract} se pactó sin prórroga: termina el {ends_on} sin dar aviso.",
      "Contract {contract} was agreed without renewal: it ends on {ends_on} without notice."),
    Word(
      "hint.contract.correct_renewal",
      "Si en efecto se prorroga, corríjalo con dotacion contract revise {contract} --renewal express.",
      "If it does renew, correct it with dotacion contract revise {contract} --renewal express."),
    Word(
      "error.contract.notice_given", "Ya se dio aviso en el contrato {contract}, el {date}.",
      "Notice was given on contract {contract} already, on {date}."),
    Word(
      "error.contract.notice_late",
      "El aviso del {date} llega tarde: en el contrato {contract} debía darse antes del {last},"
        + " inclusive.",
      "Notice on {date} comes late: on contract {contract} it had to be given by {last}."),
    Word(
      "hint.contract.notice_accepted",
      "Si el proveedor lo aceptó, anote: dotacion contract revise {contract} --renewal none.",
      "If the provider took it, record: dotacion contract revise {contract} --renewal none."),
  ]

  private static let alerts: [Word] = [
    Word(
      "alert.none", "Nada que atender entre el {on} y el {through}.",
      "Nothing to see to from {on} to {through}."),
    Word("alert.heading.expiring", "Por vencer", "About to end"),
    Word("alert.heading.notice_due", "Avisos por dar", "Notice to be given"),
    Word(
      "alert.heading.renewal_unwritten", "Vencidos cuya prórroga tácita nadie anotó",
      "Ended, and nobody recorded whether they renewed by themselves"),
    Word(
      "alert.renewal_unwritten_how",
      "Si se prorrogó: dotacion contract renew CONTRATO --ends-on AAAA-MM-DD; si no: dotacion "
        + "contract revise CONTRATO --renewal none.",
      "If it went on: dotacion contract renew CONTRACT --ends-on YYYY-MM-DD; if not: dotacion "
        + "contract revise CONTRACT --renewal none."),
    Word(
      "alert.heading.cover_gap", "Días sin contrato entre dos períodos",
      "Days without a contract between two periods"),
    Word(
      "alert.heading.quota_low", "Cupos agotados o por agotarse", "Quotas spent or nearly spent"),
    Word(
      "alert.heading.paid_twice", "Dos proveedores cobran por la misma cobertura",
      "Two providers paid for the same cover"),
    Word("alert.heading.uncovered", "Equipos sin cobertura", "Equipment without cover"),
    Word(
      "alert.quiet_one", "1 alerta ya vista está en silencio (véala con --include-quiet).",
      "1 alert that was seen is quiet (show it with --include-quiet)."),
    Word(
      "alert.quiet", "{count} alertas ya vistas están en silencio (véalas con --include-quiet).",
      "{count} alerts that were seen are quiet (show them with --include-quiet)."),
    Word(
      "alert.not_looked_at",
      "Los equipos sin cobertura se cuentan por sede: indique --site, sin proveedor ni clase.",
      "Equipment without cover is counted by site: give --site, without provider or kind."),
    Word(
      "error.contract.alert_not_its_own",
      "Un equipo sin cobertura no es alerta del contrato {contract}.",
      "Equipment without cover is no alert of contract {contract}."),
    Word(
      "error.contract.quiet_out_of_range",
      "Una alerta del contrato {contract} puede callar hasta un día por venir, a lo sumo el"
        + " {last}; no hasta el {date}.",
      "An alert of contract {contract} can be quiet until a day to come, {last} at most;"
        + " not until {date}."),
  ]

  private static let carrying: [Word] = [
    Word(
      "error.coverage.reported_before",
      "Se avisó el {reported} de algo que falló el {on}: nadie avisa antes de la falla.",
      "It was reported on {reported} to have failed on {on}: nobody reports before it fails."),
    Word(
      "hint.coverage.which_day",
      "La cobertura se mira por el día de la falla (--on); los plazos corren desde el aviso "
        + "(--reported-at).",
      "Cover is judged by the day it failed (--on); terms run from when it was reported "
        + "(--reported-at)."),
    Word(
      "error.coverage.carry_to_self", "El equipo {asset} no puede reemplazarse a sí mismo.",
      "Equipment {asset} cannot replace itself."),
    Word(
      "hint.coverage.replace_serial",
      "Si se cambió la unidad bajo la misma placa, use dotacion asset replace-serial.",
      "If the unit was swapped under the same placa, use dotacion asset replace-serial."),
    Word(
      "error.coverage.carry_to_retired", "El equipo {asset} está fuera de servicio.",
      "Equipment {asset} is out of service."),
    Word(
      "error.coverage.nothing_to_carry",
      "El equipo {asset} no tiene garantía ni contrato propio vigente el {date} o después.",
      "Equipment {asset} has no warranty and no contract of its own on {date} or later."),
    Word(
      "hint.coverage.check_it", "Vea qué lo cubre con dotacion coverage check {asset}.",
      "See what covers it with dotacion coverage check {asset}."),
    Word(
      "error.coverage.already_carried", "La cobertura del equipo {asset} ya pasó al {heir}.",
      "The cover of equipment {asset} went on with {heir} already."),
    Word(
      "hint.coverage.carry_from_heir", "Si el {heir} también se reemplazó, trasládela desde él.",
      "If {heir} was replaced too, carry it over from there."),
    Word(
      "error.coverage.carry_too_early",
      "El {date} no es posterior al comienzo en el equipo {asset}: {starts_on}.",
      "{date} is not after it began for equipment {asset}: {starts_on}."),
    Word(
      "hint.coverage.register_for_new",
      "Corrija la fecha con --on; si nunca rigió en él, regístrela en el nuevo con dotacion "
        + "warranty register.",
      "Correct the day with --on; if it never held there, record it for the new unit with "
        + "dotacion warranty register."),
    Word(
      "error.coverage.carry_different_model",
      "El {to} ({to_model}) no es de la clase y el fabricante del {from} ({from_model}).",
      "{to} ({to_model}) is not of the kind and manufacturer of {from} ({from_model})."),
    Word(
      "hint.coverage.say_why_different",
      "Si así fue, diga por qué con --different-model-reason (different_model_reason).",
      "If it was so, say why with --different-model-reason (different_model_reason)."),
    Word(
      "error.coverage.carry_listed",
      "El contrato {contract} ya incluye el {to} en otros días o con otras condiciones.",
      "Contract {contract} lists {to} already, for other days or on other terms."),
    Word(
      "hint.coverage.uncover_first",
      "Sáquelo antes: dotacion contract uncover {contract} --asset {to}.",
      "Take it out first: dotacion contract uncover {contract} --asset {to}."),
    Word(
      "error.coverage.carry_provider_unknown",
      "No consta quién responde por la garantía estándar del equipo {asset}.",
      "Nobody recorded who answers for the standard warranty of {asset}."),
    Word(
      "hint.coverage.name_provider",
      "Anótelo antes: dotacion asset revise {asset} --provider PROVEEDOR.",
      "Record it first: dotacion asset revise {asset} --provider PROVIDER."),
    Word(
      "error.warranty.carry_instead",
      "La garantía {warranty} solo pasa a otro equipo trasladando la cobertura.",
      "Warranty {warranty} only goes to other equipment by carrying cover over."),
    Word(
      "hint.warranty.carry_over", "Use dotacion coverage carry-over.",
      "Use dotacion coverage carry-over."),
  ]

  private static let review: [Word] = [
    Word(
      "review.nothing", "El escalamiento no guarda ningún veredicto.",
      "The escalation keeps no verdict."),
    Word(
      "review.confirmed", "Confirmado: {now}, como se sabía al escalar.",
      "Confirmed: {now}, as was known when it was escalated."),
    Word(
      "review.other_grounds", "El mismo veredicto ({now}), por otra razón.",
      "The same verdict ({now}), on other grounds."),
    Word(
      "review.covered_after_all", "Sí estaba cubierto, y al escalar se creía {then}.",
      "It was covered after all; when escalated it was thought {then}."),
    Word(
      "review.not_covered_after_all", "No estaba cubierto, y al escalar se creía {then}.",
      "It was not covered after all; when escalated it was thought {then}."),
    Word(
      "review.doubtful_after_all", "Es dudoso, y al escalar se creía {then}.",
      "It is doubtful; when escalated it was thought {then}."),
    Word("review_conclusion.confirmed", "confirmado", "confirmed"),
    Word("review_conclusion.other_grounds", "por otra razón", "other grounds"),
    Word("review_conclusion.covered_after_all", "sí estaba cubierto", "covered after all"),
    Word("review_conclusion.not_covered_after_all", "no estaba cubierto", "not covered after all"),
    Word("review_conclusion.doubtful_after_all", "dudoso", "doubtful after all"),
  ]

  private static let labels: [Word] = [
    Word("label.notice_on", "Aviso dado", "Notice given"),
    Word("label.notice_document", "Soporte del aviso", "Paper of the notice"),
    Word("label.renews_on", "Se prorroga sola el", "Renews by itself on"),
    Word("label.alert", "Alerta", "Alert"),
    Word("label.alert_days", "Alertar con días de antelación", "Days of warning"),
    Word("label.quiet_until", "En silencio hasta", "Quiet until"),
    Word("label.quiet_short", "Callada", "Quiet"),
    Word("label.runs_out_on", "Se agota", "Runs out"),
    Word("label.other_code", "Otro contrato", "Other contract"),
    Word("label.other_provider", "Otro proveedor", "Other provider"),
    Word("label.carried_from", "Viene del equipo", "Came from"),
    Word("label.carried_to", "Pasó al equipo", "Went on with"),
    Word("label.warranties", "Garantías", "Warranties"),
    Word("label.differs", "Qué difiere", "What differs"),
    Word("label.then", "Al escalar", "Then"),
    Word("label.now", "Hoy", "Now"),
  ]

  private static let help: [Word] = [
    Word(
      "help.command.contract.give_notice", "Anotar el aviso de que no se prorrogará.",
      "Record the notice that it will not go on."),
    Word(
      "help.command.contract.acknowledge_alert",
      "Dar por vista una alerta: calla hasta una fecha.",
      "Say that an alert was seen: it is quiet until a day."),
    Word(
      "help.command.coverage.alerts",
      "Qué atender: vencimientos, avisos, días sin contrato, cupos, cobros dobles, sin cobertura.",
      "What to see to: ends, notices, days without a contract, quotas, double payment, no cover."),
    Word(
      "help.command.coverage.review",
      "¿Estaba cubierto cuando se escaló, y se sabía?",
      "Was it covered when it was escalated, and was that known?"),
    Word(
      "help.command.coverage.carry_over",
      "Pasar lo que resta de la cobertura al equipo que reemplaza a otro.",
      "Move what is left of the cover to the unit that replaces another."),
    Word(
      "help.option.contract.notice_on", "Cuándo se dio el aviso; sin decirlo, hoy.",
      "When notice was given; today unless said."),
    Word("help.option.contract.notice_document", "Oficio del aviso.", "The letter of notice."),
    Word(
      "help.option.contract.alert_days",
      "Días de antelación con que se alerta de este contrato.",
      "Days before its end or notice date from which it is warned about."),
    Word("help.option.contract.alert", "Qué alerta", "Which alert"),
    Word("help.option.contract.quiet_until", "Último día en silencio.", "The last quiet day."),
    Word("help.option.coverage.alert", "Solo esa alerta", "Only that alert"),
    Word(
      "help.option.coverage.include_quiet", "También las ya vistas.", "Also those seen already."),
    Word(
      "help.option.coverage.escalation", "Código del escalamiento o número del proveedor.",
      "The escalation's code or the provider's number."),
    Word("help.option.coverage.carry_from", "El equipo reemplazado.", "The unit replaced."),
    Word(
      "help.option.coverage.different_model_reason",
      "Por qué pasa a otra clase de equipo u otro fabricante.",
      "Why it goes on with another kind of equipment or manufacturer."),
    Word("help.option.coverage.carry_to", "El que lo reemplaza.", "The one that replaces it."),
    Word(
      "help.option.coverage.carry_on", "Primer día del reemplazo; sin decirlo, hoy.",
      "First day of the new unit; today unless said."),
  ]
}
