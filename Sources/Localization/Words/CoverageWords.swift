/// Words of contracts, warranties and the coverage verdict.
enum CoverageWords {
  static let all: [Word] =
    outcomes + reasons + facts + notes + steps + ContractWords.all + CoverageLabels.all
    + QuotaWords.all + ContractCareWords.all + CostWords.all

  private static let outcomes: [Word] = [
    Word("coverage_outcome.covered", "cubierto", "covered"),
    Word("coverage_outcome.not_covered", "no cubierto", "not covered"),
    Word("coverage_outcome.doubtful", "dudoso", "doubtful"),
  ]

  private static let reasons: [Word] = [
    Word("coverage_reason.applies", "aplica", "applies"),
    Word("coverage_reason.doubtful", "falta un dato para saberlo", "a fact is missing to tell"),
    Word("coverage_reason.service_excluded", "no incluye ese servicio", "leaves that service out"),
    Word(
      "coverage_reason.part_excluded", "no incluye esa clase de parte",
      "leaves that class of part out"),
    Word("coverage_reason.cause_excluded", "no cubre esa causa", "leaves that cause out"),
    Word(
      "coverage_reason.condition_unmet", "no se cumple una condición", "a condition is not met"),
    Word("coverage_reason.quota_spent", "el cupo está agotado", "the quota is spent"),
    Word(
      "coverage_reason.asset_retired", "el equipo está dado de baja",
      "the equipment was taken out of service"),
    Word(
      "coverage_reason.asset_disposed", "el equipo ya no es de la entidad",
      "the equipment is no longer the entity's"),
    Word("coverage_reason.suspended", "el contrato está suspendido", "the contract is suspended"),
    Word(
      "coverage_reason.asset_not_listed", "el contrato no incluye el equipo en esa fecha",
      "the contract does not list the equipment on that day"),
    Word("coverage_reason.not_started", "aún no ha comenzado", "has not started yet"),
    Word(
      "coverage_reason.terminated", "el contrato se terminó antes de tiempo",
      "the contract was terminated early"),
    Word("coverage_reason.voided", "la garantía quedó sin efecto", "the warranty is void"),
    Word("coverage_reason.expired", "está vencido", "has expired"),
    Word(
      "coverage_reason.no_entitlement", "no hay garantía ni contrato registrado",
      "no warranty or contract is recorded"),
  ]

  private static let facts: [Word] = [
    Word("coverage_fact.acquisition_date", "la fecha de compra", "the day of purchase"),
    Word("coverage_fact.part_class", "la clase de parte", "the class of part"),
    Word("coverage_fact.cause", "la causa de la falla", "the cause of the failure"),
    Word(
      "coverage_fact.cause_terms", "qué dice el contrato de esa causa",
      "what the contract says of that cause"),
    Word(
      "coverage_fact.renewal", "si el contrato se prorrogó tácitamente",
      "whether the contract was renewed by itself"),
    Word("coverage_fact.serial", "el serial del equipo", "the equipment's serial"),
    Word(
      "coverage_fact.serial_disputed", "cuál serial es el del equipo (hay un hallazgo abierto)",
      "which serial is the equipment's (a finding is open)"),
    Word("coverage_fact.invoice", "la factura de compra", "the purchase invoice"),
    Word(
      "coverage_fact.part_in_model", "si el equipo tiene esa parte",
      "whether the equipment has such a part"),
    Word(
      "coverage_fact.provider", "quién responde por la garantía", "who answers for the warranty"),
  ]

  private static let notes: [Word] = [
    Word(
      "coverage_note.terms_differ_by_part",
      "Las condiciones cambian según la parte: indique cuál falló.",
      "The terms differ by part: say which one failed."),
    Word(
      "coverage_note.cause_not_stated",
      "Se supuso una causa cubierta: las condiciones excluyen algunas.",
      "A covered cause was supposed: the terms leave some out."),
    Word(
      "coverage_note.conditions_to_read", "Hay condiciones que una persona debe leer.",
      "There are conditions a person must read."),
    Word(
      "coverage_note.hours_assumed",
      "No se conoce el horario del proveedor: se supuso lunes a viernes de 08:00 a 17:00.",
      "The provider's hours are not known: Monday to Friday, 08:00 to 17:00, was supposed."),
    Word(
      "coverage_note.standard_warranty",
      "Es la garantía estándar del modelo, contada desde la compra.",
      "It is the model's standard warranty, counted from the purchase."),
    Word(
      "coverage_note.two_providers", "Dos proveedores cobran por la misma cobertura.",
      "Two providers are paid for the same cover."),
    Word(
      "coverage_note.part_not_in_model", "El modelo no registra una parte de esa clase.",
      "The model is not said to have a part of that class."),
    Word(
      "coverage_note.piece_to_check",
      "Es la garantía de una pieza y el equipo puede tener varias: compruebe su serial.",
      "It is the warranty of one piece and the equipment may have several: check its serial."),
    Word(
      "coverage_note.asset_retired", "El equipo está dado de baja.",
      "The equipment was taken out of service."),
    Word(
      "coverage_note.asset_disposed", "El equipo ya no es de la entidad.",
      "The equipment is no longer the entity's."),
    Word(
      "coverage_note.asset_missing", "El equipo figura como faltante.",
      "The equipment is recorded as missing."),
  ]

  private static let steps: [Word] = [
    Word("coverage_step.escalate", "escalar al proveedor", "escalate to the provider"),
    Word("coverage_step.repair_in_house", "reparar con recursos propios", "repair in house"),
    Word("coverage_step.buy_part", "comprar la parte", "buy the part"),
    Word(
      "coverage_step.propose_retirement", "proponer la baja", "propose taking it out of service"),
    Word("coverage_step.complete_facts", "completar los datos que faltan", "complete the facts"),
    Word("coverage_step.none", "ninguno", "none"),
  ]
}
