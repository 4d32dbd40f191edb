/// The verdict on coverage as people read it.
enum VerdictWords {
  static let all: [Word] = sentences + refusals + days + how + reasons + rights + lists + labels

  private static let sentences: [Word] = [
    Word(
      "verdict.covered", "CUBIERTO por {provider} ({right}) hasta el {ends_on}: {left}",
      "COVERED by {provider} ({right}) until {ends_on}: {left}"),
    Word(
      "verdict.covered_by_unknown",
      "CUBIERTO ({right}) hasta el {ends_on}: {left}; no consta quién responde",
      "COVERED ({right}) until {ends_on}: {left}; nobody recorded who answers for it"),
    Word(
      "verdict.model_parts", "El modelo registra: {parts:part_class}.",
      "The model is said to have: {parts:part_class}."),
    Word("verdict.depends_on_part", "; depende de la parte", "; it depends on the part"),
    Word(
      "verdict.response_due", "; respuesta antes del {moment}", "; response due {moment}"),
    Word(
      "verdict.resolution_due", "; solución antes del {moment}", "; resolution due {moment}"),
    Word(
      "verdict.doubtful", "DUDOSO ({right}): falta saber {facts}.",
      "DOUBTFUL ({right}): a fact is missing: {facts}."),
    Word(
      "verdict.doubtful_by",
      "DUDOSO: podría cubrirlo {provider} ({right}), pero falta saber {facts}.",
      "DOUBTFUL: {provider} might cover it ({right}), but a fact is missing: {facts}."),
  ]

  private static let refusals: [Word] = [
    Word(
      "verdict.not_covered.service_excluded",
      "NO CUBIERTO: {the_right} no incluye el servicio de {detail}.",
      "NOT COVERED: {the_right} leaves this service out: {detail}."),
    Word(
      "verdict.not_covered.part_excluded", "NO CUBIERTO: {the_right} excluye la parte: {detail}.",
      "NOT COVERED: {the_right} leaves the part out: {detail}."),
    Word(
      "verdict.not_covered.cause_excluded", "NO CUBIERTO: {the_right} no cubre la causa: {detail}.",
      "NOT COVERED: {the_right} does not cover the cause: {detail}."),
    Word(
      "verdict.not_covered.condition_unmet",
      "NO CUBIERTO: {the_right} exige algo que no se cumple: {detail}.",
      "NOT COVERED: {the_right} asks for something that does not hold: {detail}."),
    Word(
      "verdict.not_covered.quota_spent",
      "NO CUBIERTO: {the_right} agotó su cupo de {quota}.",
      "NOT COVERED: {the_right} has used its quota of {quota}."),
    Word(
      "verdict.not_covered.asset_retired", "NO CUBIERTO: el equipo {asset} está dado de baja.",
      "NOT COVERED: equipment {asset} was taken out of service."),
    Word(
      "verdict.not_covered.asset_disposed",
      "NO CUBIERTO: el equipo {asset} ya no es de la entidad.",
      "NOT COVERED: equipment {asset} is no longer the entity's."),
    Word(
      "verdict.not_covered.suspended", "NO CUBIERTO: {the_right} está suspendido.",
      "NOT COVERED: {the_right} is suspended."),
    Word(
      "verdict.not_covered.asset_not_listed",
      "NO CUBIERTO: {the_right} no incluye el equipo {asset} en esa fecha.",
      "NOT COVERED: {the_right} does not list equipment {asset} on that day."),
    Word(
      "verdict.not_covered.asset_no_longer_listed",
      "NO CUBIERTO: {the_right} dejó de incluir el equipo {asset} el {ends_on}, {ago}.",
      "NOT COVERED: {the_right} stopped listing equipment {asset} on {ends_on}, {ago}."),
    Word(
      "verdict.not_covered.not_started",
      "NO CUBIERTO: {the_right} apenas comienza el {starts_on}.",
      "NOT COVERED: {the_right} only starts on {starts_on}."),
    Word(
      "verdict.not_covered.terminated",
      "NO CUBIERTO: {the_right} se terminó antes de tiempo, el {ends_on}, {ago}.",
      "NOT COVERED: {the_right} was terminated early, on {ends_on}, {ago}."),
    Word(
      "verdict.not_covered.voided", "NO CUBIERTO: {the_right} quedó sin efecto: {detail}.",
      "NOT COVERED: {the_right} is void: {detail}."),
    Word(
      "verdict.not_covered.expired", "NO CUBIERTO: {the_right} venció el {ends_on}, {ago}.",
      "NOT COVERED: {the_right} expired on {ends_on}, {ago}."),
    Word(
      "verdict.not_covered.no_entitlement",
      "NO CUBIERTO: el equipo {asset} no tiene garantía ni contrato registrado.",
      "NOT COVERED: no warranty or contract is recorded for equipment {asset}."),
  ]

  private static let days: [Word] = [
    Word("verdict.left.one", "es el último día", "it is the last day"),
    Word("verdict.left.many", "quedan {days} días", "{days} days left"),
    Word("verdict.ago.one", "hace 1 día", "1 day ago"),
    Word("verdict.ago.many", "hace {days} días", "{days} days ago"),
    Word("weekday.1", "lunes", "Monday"), Word("weekday.2", "martes", "Tuesday"),
    Word("weekday.3", "miércoles", "Wednesday"), Word("weekday.4", "jueves", "Thursday"),
    Word("weekday.5", "viernes", "Friday"), Word("weekday.6", "sábado", "Saturday"),
    Word("weekday.7", "domingo", "Sunday"),
    Word("month_short.1", "ene", "Jan"), Word("month_short.2", "feb", "Feb"),
    Word("month_short.3", "mar", "Mar"), Word("month_short.4", "abr", "Apr"),
    Word("month_short.5", "may", "May"), Word("month_short.6", "jun", "Jun"),
    Word("month_short.7", "jul", "Jul"), Word("month_short.8", "ago", "Aug"),
    Word("month_short.9", "sep", "Sep"), Word("month_short.10", "oct", "Oct"),
    Word("month_short.11", "nov", "Nov"), Word("month_short.12", "dic", "Dec"),
    Word("weekday_short.mon", "lun", "Mon"), Word("weekday_short.tue", "mar", "Tue"),
    Word("weekday_short.wed", "mié", "Wed"), Word("weekday_short.thu", "jue", "Thu"),
    Word("weekday_short.fri", "vie", "Fri"), Word("weekday_short.sat", "sáb", "Sat"),
    Word("weekday_short.sun", "dom", "Sun"),
    Word("hours_word.holidays", "festivos", "holidays"),
    Word("hours_word.closed", "cerrado", "closed"),
    Word("target.h.one", "1 hora", "1 hour"),
    Word("target.bh.one", "1 hora hábil", "1 business hour"),
    Word("target.bd.one", "1 día hábil", "1 business day"),
    Word("target.h", "{count} horas", "{count} hours"),
    Word("target.bh", "{count} horas hábiles", "{count} business hours"),
    Word("target.bd", "{count} días hábiles", "{count} business days"),
    Word("target.nbd", "siguiente día hábil", "next business day"),
    Word("word.serial", "serie", "serial"),
  ]

  /// How to record each missing fact.
  private static let how: [Word] = [
    Word(
      "coverage_fact_how.acquisition_date",
      "dotacion asset revise {asset} --acquired-on AAAA-MM-DD",
      "dotacion asset revise {asset} --acquired-on YYYY-MM-DD"),
    Word(
      "coverage_fact_how.part_class", "repita la consulta con --part y la clase exacta",
      "ask again with --part and the exact class"),
    Word(
      "coverage_fact_how.cause", "repita la consulta con --cause cuando se establezca",
      "ask again with --cause once it is established"),
    Word(
      "coverage_fact_how.cause_terms",
      "lea el contrato y anótelo:"
        + " dotacion contract revise {code} --cause-in {cause} (o --cause-out {cause})",
      "read the contract and record it:"
        + " dotacion contract revise {code} --cause-in {cause} (or --cause-out {cause})"),
    Word(
      "coverage_fact_how.renewal", "dotacion contract renew {code} --ends-on AAAA-MM-DD",
      "dotacion contract renew {code} --ends-on YYYY-MM-DD"),
    Word(
      "coverage_fact_how.serial_disputed",
      "dotacion finding list --asset {asset}, y resuelva el hallazgo del serial",
      "dotacion finding list --asset {asset}, and resolve the finding about the serial"),
    Word(
      "coverage_fact_how.serial",
      "dotacion asset replace-serial {asset} SERIAL --reason not_recorded",
      "dotacion asset replace-serial {asset} SERIAL --reason not_recorded"),
    Word(
      "coverage_fact_how.invoice", "dotacion asset revise {asset} --invoice NÚMERO",
      "dotacion asset revise {asset} --invoice NUMBER"),
    Word(
      "coverage_fact_how.part_in_model",
      "si la tiene, anótelo: dotacion model revise \"{model}\" --add-parts {part}",
      "if it has, record it: dotacion model revise \"{model}\" --add-parts {part}"),
    Word(
      "coverage_fact_how.provider", "dotacion asset revise {asset} --provider PROVEEDOR",
      "dotacion asset revise {asset} --provider PROVIDER"),
  ]

  private static let reasons: [Word] = [
    Word("coverage_reason_short.applies", "aplica", "applies"),
    Word("coverage_reason_short.doubtful", "falta un dato", "fact missing"),
    Word("coverage_reason_short.service_excluded", "excluye", "excludes"),
    Word("coverage_reason_short.part_excluded", "excluye", "excludes"),
    Word("coverage_reason_short.cause_excluded", "excluye", "excludes"),
    Word("coverage_reason_short.condition_unmet", "no se cumple", "unmet"),
    Word("coverage_reason_short.quota_spent", "cupo agotado", "quota spent"),
    Word("coverage_reason_short.asset_retired", "equipo de baja", "out of service"),
    Word("coverage_reason_short.asset_disposed", "equipo ajeno", "gone"),
    Word("coverage_reason_short.suspended", "suspendido", "suspended"),
    Word("coverage_reason_short.asset_not_listed", "no lo incluye", "not listed"),
    Word("coverage_reason_short.not_started", "por iniciar", "not started"),
    Word("coverage_reason_short.terminated", "terminado", "terminated"),
    Word("coverage_reason_short.voided", "sin efecto", "void"),
    Word("coverage_reason_short.expired", "vencido", "expired"),
    Word("coverage_reason_short.no_entitlement", "nada registrado", "nothing recorded"),
  ]

  private static let rights: [Word] = [
    Word(
      "entitlement_named.manufacturer_warranty", "la garantía del fabricante",
      "the manufacturer's warranty"),
    Word(
      "entitlement_named.installer_warranty", "la garantía del instalador",
      "the installer's warranty"),
    Word("entitlement_named.part_warranty", "la garantía de la parte", "the part's warranty"),
    Word("entitlement_named.extended_warranty", "la garantía extendida", "the extended warranty"),
    Word(
      "entitlement_named.maintenance_contract", "el contrato de mantenimiento",
      "the maintenance contract"),
    Word("entitlement_named.rental", "el contrato de arrendamiento", "the rental contract"),
    Word(
      "entitlement_named.print_service", "el contrato del servicio de impresión",
      "the print service contract"),
    Word("entitlement_kind_short.manufacturer_warranty", "fabricante", "manufacturer"),
    Word("entitlement_kind_short.part_warranty", "de la parte", "the part's"),
    Word("entitlement_kind_short.installer_warranty", "instalador", "installer"),
    Word("entitlement_kind_short.extended_warranty", "extendida", "extended"),
    Word("entitlement_kind_short.maintenance_contract", "mantenimiento", "maintenance"),
    Word("entitlement_kind_short.rental", "arrendamiento", "rental"),
    Word("entitlement_kind_short.print_service", "impresión", "print service"),
  ]

  private static let lists: [Word] = [
    Word(
      "coverage.expires", "Por vencer del {from} al {through}", "Ending from {from} to {through}"),
    Word(
      "coverage.nothing_expires", "Nada vence del {from} al {through}.",
      "Nothing ends from {from} to {through}."),
    Word(
      "coverage.uncovered", "Equipos en servicio sin cobertura el {on}: {count}",
      "Equipment in service without cover on {on}: {count}"),
    Word(
      "coverage.all_covered", "Ningún equipo en servicio está sin cobertura el {on}.",
      "No equipment in service is without cover on {on}."),
    Word("contract.none", "No hay contratos así.", "There are no such contracts."),
  ]

  private static let labels: [Word] = [
    Word("label.evidence", "Soportes", "Evidence"), Word("label.days_short", "Días", "Days"),
    Word("label.what", "Cuál", "Which"), Word("label.equipment_short", "N.º", "No."),
    Word("label.notice_short", "Avisar", "Notice"),
    Word("label.assets_covered", "Equipos cubiertos", "Equipment covered"),
    Word("label.services", "Servicios", "Services"),
    Word("label.parts_in", "Solo estas partes", "Only these parts"),
    Word("label.parts_out", "Partes excluidas", "Parts left out"),
    Word("label.causes_included", "Causas incluidas", "Causes included"),
    Word("label.causes_excluded", "Causas excluidas", "Causes left out"),
    Word("label.quotas", "Cupos", "Quotas"), Word("label.requires", "Exige", "Asks for"),
  ]
}
