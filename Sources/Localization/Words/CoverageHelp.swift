/// Help for `contract`, `warranty` and `coverage`.
enum CoverageHelp {
  static let all: [Word] = commands + contract + warranty + coverage + terms + refusals

  private static let commands: [Word] = [
    Word(
      "help.command.contract", "Contratos: qué cubren, con quién y hasta cuándo.",
      "Contracts: what they cover, with whom and until when."),
    Word("help.command.contract.open", "Registrar un contrato.", "Record a contract."),
    Word(
      "help.command.contract.revise",
      "Corregir un contrato; lo que no se nombra queda igual; cada lista que se dé reemplaza la anterior.",
      "Correct a contract; what is not named stays; each list given replaces the earlier one."),
    Word(
      "help.command.contract.renew", "Registrar una prórroga.", "Record a renewal."),
    Word("help.command.contract.suspend", "Suspender un contrato.", "Suspend a contract."),
    Word(
      "help.command.contract.resume", "Reanudar un contrato suspendido.",
      "Resume a suspended contract."),
    Word(
      "help.command.contract.terminate", "Terminar un contrato antes de tiempo.",
      "End a contract before its time."),
    Word(
      "help.command.contract.cover", "Incluir equipos, sedes, modelos o clases en un contrato.",
      "Add equipment, sites, models or kinds to a contract."),
    Word(
      "help.command.contract.uncover", "Excluir de un contrato lo que cubría.",
      "Take out of a contract what it covered."),
    Word(
      "help.command.contract.show", "Un contrato: fechas, condiciones y qué cubre.",
      "One contract: its days, terms and what it covers."),
    Word(
      "help.command.contract.list", "Contratos, el primero en vencer de primero.",
      "Contracts, the first to lapse first."),
    Word("help.command.warranty", "Garantías de cada equipo.", "Warranties of equipment."),
    Word("help.command.warranty.register", "Registrar una garantía.", "Record a warranty."),
    Word(
      "help.command.warranty.revise",
      "Corregir una garantía; lo que no se nombra queda igual; cada lista que se dé reemplaza la anterior.",
      "Correct a warranty; what is not named stays; each list given replaces the earlier one."),
    Word(
      "help.command.warranty.void", "Dejar sin efecto una garantía.", "Make a warranty void."),
    Word(
      "help.command.coverage", "Quién responde, hasta cuándo y en cuánto tiempo.",
      "Who answers for it, until when and how fast."),
    Word(
      "help.command.coverage.check",
      "¿Está cubierta esta parte de este equipo, ese día y por esa causa?",
      "Is this part of this equipment covered, on that day and for that cause?"),
    Word(
      "help.command.coverage.expiring", "Garantías y contratos por vencer.",
      "Warranties and contracts about to end."),
    Word(
      "help.command.coverage.uncovered", "Equipos en servicio que nada cubre.",
      "Equipment in service that nothing covers."),
  ]

  private static let contract: [Word] = [
    Word("help.option.contract.code", "Número del contrato.", "The contract's number."),
    Word("help.option.contract.provider", "Código del proveedor.", "The provider's code."),
    Word(
      "help.option.contract.kind",
      "Clase: maintenance_contract, rental, print_service.",
      "Kind: maintenance_contract, rental, print_service."),
    Word("help.option.contract.starts_on", "Primer día (AAAA-MM-DD).", "First day (YYYY-MM-DD)."),
    Word(
      "help.option.contract.renewal_starts_on",
      "Primer día de la prórroga; sin decirlo, el siguiente al último.",
      "First day of the renewal; the day after the last one unless said."),
    Word("help.option.contract.ends_on", "Último día, inclusive.", "Last day, inclusive."),
    Word("help.option.contract.object", "Objeto del contrato.", "What it is about."),
    Word("help.option.contract.renewal", "Prórroga", "Renewal"),
    Word(
      "help.option.contract.notice_days", "Días de aviso para no prorrogar.",
      "Days of notice to end it."),
    Word(
      "help.option.contract.budget_reference", "Referencia presupuestal.", "Budget reference."),
    Word(
      "help.option.contract.document", "Documento que lo soporta.", "The paper that proves it."),
    Word(
      "help.option.contract.through", "Último día suspendido; sin decirlo, hasta reanudarlo.",
      "Last day it is suspended; when not said, until it is resumed."),
    Word(
      "help.option.contract.from", "Primer día suspendido; sin decirlo, hoy.",
      "First day suspended; today unless said."),
    Word("help.option.contract.reason", "Motivo.", "Reason."),
    Word(
      "help.option.contract.resumed_on", "Primer día de nuevo vigente; sin decirlo, hoy.",
      "First day in force again; today unless said."),
    Word(
      "help.option.contract.last_day", "Último día; sin decirlo, hoy.",
      "Last day; today unless said."),
    Word(
      "help.option.contract.asset", "Placa o serial (se puede repetir).",
      "Placa or serial (may be repeated)."),
    Word("help.option.contract.site", "Sede (se puede repetir).", "Site (may be repeated)."),
    Word("help.option.contract.model", "Modelo (se puede repetir).", "Model (may be repeated)."),
    Word("help.option.contract.kinds", "Clase de equipo", "Kind of equipment"),
    Word("help.option.contract.everything", "Todos los equipos.", "All equipment."),
    Word(
      "help.option.contract.since", "Desde ese día, si no es desde el comienzo.",
      "From that day, unless from the start."),
    Word(
      "help.option.contract.until", "Hasta ese día, si no es hasta el final.",
      "Until that day, unless until the end."),
    Word("help.option.contract.state", "Estado", "State"),
    Word(
      "help.option.contract.on", "Ese día; sin decirlo, hoy.", "On that day; today unless said."),
  ]

  private static let warranty: [Word] = [
    Word(
      "help.option.warranty.code", "Código (10452-G1) o placa, si tiene una sola.",
      "Its code (10452-G1), or the placa when there is but one."),
    Word(
      "help.option.warranty.kind",
      "Clase: manufacturer_warranty (sin decirlo), installer_warranty, extended_warranty.",
      "Kind: manufacturer_warranty (unless said), installer_warranty, extended_warranty."),
    Word(
      "help.option.warranty.provider", "Código de quien responde.", "Code of who answers for it."),
    Word("help.option.warranty.starts_on", "Primer día (AAAA-MM-DD).", "First day (YYYY-MM-DD)."),
    Word(
      "help.option.warranty.ends_on", "Último día, inclusive (o --months).",
      "Last day, inclusive (or --months)."),
    Word(
      "help.option.warranty.months", "Meses que dura (o --ends-on).",
      "How many months it lasts (or --ends-on)."),
    Word("help.option.warranty.invoice", "Número de la factura.", "The invoice's number."),
    Word(
      "help.option.warranty.document", "Certificado u otro soporte.",
      "The certificate or another paper."),
    Word("help.option.warranty.cause", "Causa", "Cause"),
    Word(
      "help.option.warranty.on", "Primer día sin efecto; sin decirlo, hoy.",
      "First day void; today unless said."),
    Word("help.option.warranty.reason", "Motivo.", "Reason."),
  ]

  private static let coverage: [Word] = [
    Word(
      "help.option.coverage.asset", "Placa, serial u otro identificador del equipo.",
      "Placa, serial or another identifier of the equipment."),
    Word("help.option.coverage.part", "La parte que falló", "The part that failed"),
    Word("help.option.coverage.cause", "La causa de la falla", "The cause of the failure"),
    Word(
      "help.option.coverage.service", "El servicio que se necesita", "The service wanted"),
    Word(
      "help.option.coverage.on", "Ese día (AAAA-MM-DD); sin decirlo, hoy.",
      "On that day (YYYY-MM-DD); today unless said."),
    Word(
      "help.option.coverage.failed_on",
      "Día de la falla, por el que se juzga (AAAA-MM-DD); sin decirlo, el del aviso u hoy.",
      "The day it failed, by which it is judged (YYYY-MM-DD); that of the report, or today."),
    Word(
      "help.option.coverage.reported_at",
      "Cuándo se avisa al proveedor, desde donde corren los plazos: \"2026-03-02 09:15\".",
      "When the provider is told, from which terms run: \"2026-03-02 09:15\"."),
    Word(
      "help.option.coverage.within", "Días que se miran hacia adelante (90).",
      "Days to look ahead (90)."),
    Word(
      "help.option.coverage.from", "Desde ese día; sin decirlo, hoy.",
      "From that day; today unless said."),
    Word("help.option.coverage.site", "Solo esa sede.", "Only that site."),
    Word("help.option.coverage.provider", "Solo ese proveedor.", "Only that provider."),
    Word("help.option.coverage.kind", "Solo esa clase de derecho", "Only that entitlement"),
    Word(
      "help.option.coverage.equipment_kind", "Solo esa clase de equipo",
      "Only that kind of equipment"),
    Word("help.option.coverage.limit", "Cuántos a lo sumo (1000).", "How many at most (1000)."),
  ]

  private static let terms: [Word] = [
    Word("help.option.terms.service", "Servicio pactado", "Service agreed"),
    Word(
      "help.option.terms.part_in", "Solo cubre esta clase de parte",
      "Only this class of part is covered"),
    Word(
      "help.option.terms.part_out", "No cubre esta clase de parte.",
      "This class of part is left out."),
    Word("help.option.terms.cause_out", "No cubre esta causa", "This cause is left out"),
    Word("help.option.terms.cause_in", "Sí cubre esta causa.", "This cause is covered."),
    Word(
      "help.option.terms.hours", "Horario, p. ej. \"lun-vie 08:00-17:00; festivos\".",
      "Hours, e.g. \"mon-fri 08:00-17:00\"."),
    Word(
      "help.option.terms.response", "Respuesta: 4h, 4bh (hábiles), nbd, 3bd.",
      "Response: 4h, 4bh (business), nbd, 3bd."),
    Word(
      "help.option.terms.resolution", "Solución: 8bh, 3bd.", "Resolution: 8bh, 3bd."),
    Word(
      "help.option.terms.quota",
      "Cupo, p. ej. \"preventive 4 visits/year each\" (each: por equipo).",
      "Quota, e.g. \"preventive 4 visits/year each\" (each: per asset)."),
    Word("help.option.terms.requires", "Condición que exige", "A condition it asks for"),
    Word(
      "help.option.terms.replace", "Borrar antes todas las condiciones anteriores.",
      "Drop all earlier terms first."),
    Word("help.option.terms.clause", "Cláusula.", "Clause."),
    Word(
      "help.option.terms.conditions", "Condiciones que una persona debe leer.",
      "Conditions a person must read."),
    Word(
      "help.option.terms.file", "Todas las condiciones en un archivo JSON (- entrada estándar).",
      "All terms in a JSON file (- for standard input)."),
  ]

  private static let refusals: [Word] = [
    Word(
      "error.usage.invalid_quota", "«{quota}» no es un cupo.",
      "\u{201C}{quota}\u{201D} is no quota."),
    Word(
      "error.usage.terms_not_an_object", "Las condiciones deben ser un objeto JSON ({file}).",
      "Terms must be a JSON object ({file})."),
    Word(
      "hint.quota_form",
      "Escríbalo así: \"SERVICIO CANTIDAD UNIDAD/PERÍODO\", p. ej. \"preventive 4 visits/year\""
        + "; con «each» al final, para cada equipo.",
      "Write it so: \"SERVICE AMOUNT UNIT/PERIOD\", e.g. \"preventive 4 visits/year\""
        + "; with “each” at the end, for each piece of equipment."),
  ]
}
