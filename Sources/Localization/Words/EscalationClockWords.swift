/// Clocks and targets of tickets, what falls due, and the provider's scorecard.
enum EscalationClockWords {
  static let all: [Word] = help + terms + labels + clocks + due + scorecard

  private static let help: [Word] = [
    Word(
      "help.command.escalation.due", "Los vencidos y por vencer, y a quién llamar.",
      "Those late or about to be, and whom to call."),
    Word(
      "help.command.escalation.revise_line", "Completar una línea antes de enviar.",
      "Complete one line before it goes out."),
    Word("operation.escalation.due", "Ver los que vencen", "Show what falls due"),
    Word("operation.escalation.revise_line", "Corregir una línea", "Revise a line"),
    Word("help.option.escalation.channel", "Por qué canal", "By which channel"),
    Word("help.option.escalation.line", "Qué línea, desde 1.", "Which line, from 1."),
    Word("help.option.escalation.of_site", "Los de una sede.", "Those of one site."),
    Word(
      "help.option.escalation.within", "Horas por delante; 24 si falta.",
      "Hours ahead; 24 when not given."),
    Word(
      "help.option.escalation.alternative_contact", "Contacto alterno.", "Alternative contact."),
    Word(
      "help.option.escalation.purchase_order", "Orden de compra de la entidad.",
      "Our purchase order."),
    Word(
      "help.option.escalation.with_parts_due", "Por qué se cierra con partes por devolver.",
      "Why it is closed with parts to go back."),
  ]

  private static let terms: [Word] =
    [
      ("met", "cumplida", "met"), ("met_late", "cumplida tarde", "met late"),
      ("breached", "vencida", "breached"),
      ("promised_late", "prometida para después", "promised for later"),
      ("close", "por vencer", "about to be breached"), ("on_time", "en plazo", "on time"),
      ("waiting_for_us", "el proveedor espera a la entidad", "they wait for us"),
      ("withdrawn", "retirado", "withdrawn"),
    ].map { Word("target_outlook.\($0.0)", $0.1, $0.2) }
    + [
      ("response", "la respuesta", "the response"), ("resolution", "la solución", "the solution"),
      ("promise", "lo prometido", "what they promised"),
    ].map { Word("escalation_due_kind.\($0.0)", $0.1, $0.2) }
    + [
      ("answer_provider", "responder lo que el proveedor espera", "answer what they wait for"),
      ("mend_and_send", "corregir lo devuelto y enviarlo", "mend what came back and send it"),
      ("call_provider", "llamar a", "call"),
    ].map { Word("escalation_next_step.\($0.0)", $0.1, $0.2) }

  private static let labels: [Word] = [
    ("diagnosed_at", "Diagnosticado el", "Diagnosed at"),
    ("service_hours", "Horario pactado", "Hours agreed"),
    ("held_business_seconds", "En espera de partes", "Waiting for parts"),
    ("promise_slips", "Promesas aplazadas", "Promises put off"),
    ("times_rejected", "Devueltos por el proveedor", "Sent back by them"),
    ("alternative_contact", "Contacto alterno", "Alternative contact"),
    ("purchase_order", "Orden de compra", "Purchase order"),
    ("tickets", "Escalamientos", "Tickets"), ("tickets_short", "Esc.", "Tickets"),
    ("response_kept", "Respuesta a tiempo", "Response on time"),
    ("resolution_kept", "Solución a tiempo", "Resolution on time"),
    ("repeated_in_30_days", "Repetidos en 30 días", "Repeated in 30 days"),
    ("repeated_short", "Rep.", "Rep."), ("rejected_short", "Dev.", "Back"),
    ("parts_late_back", "Partes devueltas tarde", "Parts back late"),
    ("median", "Mediana", "Median"), ("month", "Mes", "Month"),
  ].map { Word("label.\($0.0)", $0.1, $0.2) }

  private static let clocks: [Word] = [
    Word("page.escalation.clocks", "Tiempos", "Times"),
    Word(
      "page.escalation.hours_assumed", "no se conoce: se supuso el de oficina",
      "not known: office hours were assumed"),
    Word("page.escalation.held", "({time} en espera)", "({time} waiting)"),
    Word(
      "page.escalation.target", "{target}, antes del {due}: {outlook}",
      "{target}, before {due}: {outlook}"),
    Word("page.escalation.left", "quedan {time}", "{time} left"),
    Word("page.escalation.beyond", "{time} de más", "{time} over"),
    Word("page.escalation.took", "en {time}", "in {time}"),
    Word("page.escalation.slips.one", "aplazado una vez", "put off once"),
    Word("page.escalation.slips", "aplazado {count} veces", "put off {count} times"),
  ]

  private static let due: [Word] = [
    Word(
      "page.due.none", "Nada vence en las próximas {hours} horas.",
      "Nothing falls due in the next {hours} hours."),
    Word(
      "page.due.late", "Venció {kind} el {due}, hace {time} de servicio.",
      "Was due on {due}: {kind}, {time} of service ago."),
    Word(
      "page.due.left", "Vence {kind} el {due}: quedan {time} de servicio.",
      "Due on {due}: {kind}; {time} of service left."),
    Word(
      "page.due.slips.one", "Promesa aplazada una vez; ahora para el {on}.",
      "Promise put off once; now for {on}."),
    Word(
      "page.due.slips", "Promesa aplazada {count} veces; ahora para el {on}.",
      "Promise put off {count} times; now for {on}."),
  ]

  private static let scorecard: [Word] = [
    Word("page.scorecard.period", "Cumplimiento del {from} al {to}", "Kept from {from} to {to}"),
    Word("page.scorecard.none", "No hubo escalamientos enviados.", "No tickets went out."),
    Word("page.scorecard.tickets", "{count}, abiertos {open}", "{count}, open {open}"),
    Word("page.scorecard.kept", "{kept} de {judged} ({percent})", "{kept} of {judged} ({percent})"),
    Word("page.scorecard.median", "mediana {time}", "median {time}"),
    Word("page.scorecard.worst", "el peor {time}", "worst {time}"),
    Word("page.scorecard.by_contract", "Por contrato", "By contract"),
    Word("page.scorecard.by_month", "Por mes", "By month"),
  ]
}
