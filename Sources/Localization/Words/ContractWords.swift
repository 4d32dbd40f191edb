/// Words of contracts and warranties: what they are made of and what is refused.
enum ContractWords {
  static let all: [Word] = operations + kinds + terms + refusals + ContractHints.all

  private static let operations: [Word] = [
    Word("operation.contract.open", "Registrar contrato", "Record a contract"),
    Word("operation.contract.revise", "Corregir contrato", "Correct a contract"),
    Word("operation.contract.renew", "Prorrogar contrato", "Renew a contract"),
    Word("operation.contract.suspend", "Suspender contrato", "Suspend a contract"),
    Word("operation.contract.resume", "Reanudar contrato", "Resume a contract"),
    Word("operation.contract.terminate", "Terminar contrato", "Terminate a contract"),
    Word("operation.contract.cover", "Incluir en un contrato", "Add to a contract's cover"),
    Word("operation.contract.uncover", "Excluir de un contrato", "Take out of a contract's cover"),
    Word("operation.warranty.register", "Registrar garantía", "Record a warranty"),
    Word("operation.warranty.revise", "Corregir garantía", "Correct a warranty"),
    Word("operation.warranty.void", "Dejar sin efecto una garantía", "Make a warranty void"),
    Word("entity_kind.contract", "contrato", "contract"),
    Word("entity_kind.contract_period", "período del contrato", "contract period"),
    Word("entity_kind.cover", "cobertura", "cover"),
    Word("entity_kind.warranty", "garantía", "warranty"),
  ]

  private static let kinds: [Word] = [
    Word(
      "entitlement_kind.manufacturer_warranty", "garantía del fabricante",
      "manufacturer's warranty"),
    Word("entitlement_kind.part_warranty", "garantía de la parte", "warranty of the part"),
    Word("entitlement_kind.installer_warranty", "garantía del instalador", "installer's warranty"),
    Word("entitlement_kind.extended_warranty", "garantía extendida", "extended warranty"),
    Word(
      "entitlement_kind.maintenance_contract", "contrato de mantenimiento", "maintenance contract"),
    Word("entitlement_kind.rental", "arrendamiento", "rental"),
    Word("entitlement_kind.print_service", "servicio de impresión", "print service"),
    Word("contract_state.not_started", "por iniciar", "not started"),
    Word("contract_state.in_force", "vigente", "in force"),
    Word("contract_state.suspended", "suspendido", "suspended"),
    Word("contract_state.terminated", "terminado", "terminated"),
    Word("contract_state.expired", "vencido", "expired"),
    Word("contract_renewal.none", "sin prórroga", "none"),
    Word("contract_renewal.tacit", "prórroga tácita", "tacit"),
    Word("contract_renewal.express", "prórroga expresa", "express"),
    Word("warranty_void_cause.recorded_in_error", "registrada por error", "recorded in error"),
    Word("warranty_void_cause.breached", "retirada por el proveedor", "withdrawn by the provider"),
    Word("warranty_void_cause.returned", "compra deshecha", "purchase undone"),
    Word("cover_scope.asset", "equipo", "equipment"),
    Word("cover_scope.site", "sede", "site"),
    Word("cover_scope.model", "modelo", "model"),
    Word("cover_scope.kind", "clase de equipo", "kind of equipment"),
    Word("cover_scope.everything", "todo", "everything"),
  ]

  private static let terms: [Word] = [
    Word("coverage_service.corrective", "mantenimiento correctivo", "corrective maintenance"),
    Word("coverage_service.preventive", "mantenimiento preventivo", "preventive maintenance"),
    Word("coverage_service.parts", "repuestos", "parts"),
    Word("coverage_service.labour", "mano de obra", "labour"),
    Word("coverage_service.supplies", "insumos", "supplies"),
    Word("failure_cause.manufacturing_defect", "defecto de fábrica", "manufacturing defect"),
    Word("failure_cause.normal_use", "desgaste por uso normal", "wear from normal use"),
    Word("failure_cause.accident", "accidente", "accident"),
    Word("failure_cause.liquid", "derrame de líquido", "liquid"),
    Word("failure_cause.misuse", "mal uso", "misuse"),
    Word("failure_cause.theft", "hurto", "theft"),
    Word("failure_cause.electrical", "falla eléctrica externa", "mains failure"),
    Word("failure_cause.software", "software", "software"),
    Word("failure_cause.non_original_supply", "insumo no original", "non-original supply"),
    Word("failure_cause.unknown", "sin establecer", "not established"),
    Word("term_condition.serial_known", "serial conocido", "serial known"),
    Word("term_condition.invoice_known", "factura conocida", "invoice known"),
    Word("term_condition.original_supplies", "insumos originales", "original supplies"),
    Word("quota_unit.visits", "visitas", "visits"),
    Word("quota_unit.hours", "horas", "hours"),
    Word("quota_unit.parts", "partes", "parts"),
    Word("quota_unit.units", "unidades", "units"),
    Word("quota_unit.pages", "páginas", "pages"),
    Word("quota_period.month", "mes", "month"),
    Word("quota_period.quarter", "trimestre", "quarter"),
    Word("quota_period.semester", "semestre", "half-year"),
    Word("quota_period.year", "año", "year"),
    Word("quota_period.term", "vigencia", "term"),
  ]

  private static let refusals: [Word] = [
    Word(
      "error.contract.not_found", "No existe el contrato «{name}».",
      "There is no contract \u{201C}{name}\u{201D}."),
    Word(
      "error.warranty.not_found", "No existe la garantía «{name}».",
      "There is no warranty \u{201C}{name}\u{201D}."),
    Word(
      "error.contract.of_part", "Un contrato no es la garantía de una parte ({code}).",
      "A contract is no warranty of a part ({code})."),
    Word(
      "hint.contract.part_with_work",
      "Anótela con la intervención que la instala: dotacion case intervene CASO PLACA --action "
        + "part_replaced --part-in CLASE=SERIAL.",
      "Record it with the work that puts the part in: dotacion case intervene CASE TAG --action "
        + "part_replaced --part-in CLASS=SERIAL."),
    Word(
      "error.contract.uses_left_out",
      "El contrato {contract} terminaría el {ends_on} y tiene un consumo del {used_on} "
        + "({service:coverage_service}).",
      "Contract {contract} would end on {ends_on} and has a use of {used_on} "
        + "({service:coverage_service})."),
    Word(
      "hint.contract.take_use_back",
      "Devuélvalo antes con dotacion contract use {contract} --service {service} --amount "
        + "{amount}{of} --on {used_on} --correction MOTIVO.",
      "Take it back first with dotacion contract use {contract} --service {service} --amount "
        + "{amount}{of} --on {used_on} --correction REASON."),
    Word(
      "error.contract.cover_uses_left_out",
      "Lo cubierto en condiciones propias por el contrato {contract} dejaría de estarlo el {ends_on}, "
        + "y de ellas se consumió el {used_on} ({service:coverage_service}).",
      "What contract {contract} covers on terms of its own would be covered until {ends_on}, and has "
        + "a use of {used_on} ({service:coverage_service})."),
    Word(
      "hint.contract.latest_use",
      "Lo último que consta es {amount}, el {used_on}; se devuelve con dotacion contract use "
        + "{contract} --service {service} --amount {amount}{of} --on {used_on} --correction MOTIVO.",
      "The latest on record is {amount}, on {used_on}; it is taken back with dotacion contract use "
        + "{contract} --service {service} --amount {amount}{of} --on {used_on} --correction REASON."
    ),
    Word(
      "error.contract.correction_exceeds_asset",
      "El equipo {asset} usó {used} ({unit:quota_unit}) del contrato {contract} el {used_on}, y se "
        + "devuelven {amount}.",
      "Equipment {asset} used {used} ({unit:quota_unit}) of contract {contract} on {used_on}, and "
        + "{amount} are taken back."),
    Word(
      "error.contract.code_taken", "Ya existe el contrato {code}.",
      "Contract {code} already exists."),
    Word(
      "error.contract.terminated", "El contrato {contract} se terminó el {date}.",
      "Contract {contract} was terminated on {date}."),
    Word(
      "error.contract.not_renewable", "El contrato {contract} se pactó sin prórroga.",
      "Contract {contract} was agreed without renewal."),
    Word(
      "error.contract.renewal_overlaps",
      "La prórroga comienza el {starts_on}, pero el contrato {contract} va hasta el {ends_on}.",
      "The renewal starts on {starts_on}, but contract {contract} runs until {ends_on}."),
    Word(
      "error.contract.already_suspended", "El contrato {contract} está suspendido desde el {date}.",
      "Contract {contract} has been suspended since {date}."),
    Word(
      "error.contract.not_suspended", "El contrato {contract} no está suspendido.",
      "Contract {contract} is not suspended."),
    Word(
      "error.contract.resumed_too_early",
      "El contrato {contract} no puede reanudarse el {date}: está suspendido desde el {from}.",
      "Contract {contract} cannot resume on {date}: it has been suspended since {from}."),
    Word(
      "error.contract.not_in_force",
      "El {date} el contrato {contract} no está vigente o está suspendido"
        + " (va del {starts_on} al {ends_on}).",
      "On {date} contract {contract} is not in force, or is suspended"
        + " (it runs from {starts_on} to {ends_on})."),
    Word(
      "error.contract.suspension_overlaps",
      "El contrato {contract} ya está suspendido del {from} al {through}.",
      "Contract {contract} is suspended already from {from} to {through}."),
    Word(
      "error.contract.suspension_inverted", "La suspensión iría del {from} al {through}.",
      "The suspension would run from {from} to {through}."),
    Word(
      "error.contract.nothing_named", "No se indicó ningún equipo, sede, modelo ni clase.",
      "No equipment, site, model or kind was named."),
    Word(
      "error.contract.cover_outside",
      "Esas fechas están fuera del contrato {contract}, que va del {starts_on} al {ends_on}.",
      "Those days lie outside contract {contract}, which runs from {starts_on} to {ends_on}."),
    Word(
      "error.contract.cover_repeated",
      "El contrato {contract} ya cubre {name:equipment_kind} todos esos días: del {from} al"
        + " {through}.",
      "Contract {contract} already covers {name:equipment_kind} on all those days: from {from} to"
        + " {through}."),
    Word(
      "error.contract.cover_overlaps",
      "El contrato {contract} ya cubre {name:equipment_kind} en parte de esas fechas: del {from}"
        + " al {through}.",
      "Contract {contract} already covers {name:equipment_kind} on some of those days: from"
        + " {from} to {through}."),
    Word(
      "error.contract.not_covered", "El contrato {contract} no cubre {name} después de esa fecha.",
      "Contract {contract} does not cover {name} after that day."),
    Word(
      "error.cover.asset_disposed", "El equipo {asset} ya no es de la entidad.",
      "Equipment {asset} is no longer the entity's."),
    Word(
      "error.period.inverted", "El período termina ({ends_on}) antes de comenzar ({starts_on}).",
      "The period ends ({ends_on}) before it starts ({starts_on})."),
    Word(
      "error.terms.part_in_and_out",
      "La parte «{part_class:part_class}» está incluida y excluida a la vez.",
      "Part \u{201C}{part_class:part_class}\u{201D} is both included and excluded."),
    Word(
      "error.terms.cause_in_and_out",
      "La causa «{cause:failure_cause}» está incluida y excluida a la vez.",
      "Cause \u{201C}{cause:failure_cause}\u{201D} is both included and excluded."),
    Word(
      "error.terms.quota_without_service",
      "Hay un cupo de {service:coverage_service}, pero ese servicio no está pactado.",
      "There is a quota of {service:coverage_service}, but that service was not agreed."),
    Word(
      "error.terms.quota_repeated",
      "Hay dos cupos de {service:coverage_service} que cuentan lo mismo: {unit:quota_unit} por {period:quota_period}.",
      "Two quotas of {service:coverage_service} count the same: {unit:quota_unit} per {period:quota_period}."
    ),
    Word(
      "hint.terms.one_quota", "Deje uno solo, con la cantidad que se pactó en total.",
      "Leave one of them, with the amount agreed in all."),
    Word(
      "error.warranty.kind_invalid", "«{kind:entitlement_kind}» no es una clase de garantía.",
      "\u{201C}{kind:entitlement_kind}\u{201D} is no kind of warranty."),
    Word(
      "error.warranty.end_unclear",
      "Indique la fecha final o los meses de la garantía del equipo {asset}, uno de los dos.",
      "Give the last day or the months of the warranty of {asset}, one of the two."),
    Word(
      "error.warranty.repeated", "El equipo {asset} ya tiene esa garantía: {warranty}.",
      "Equipment {asset} already has that warranty: {warranty}."),
    Word(
      "error.warranty.void", "La garantía {warranty} quedó sin efecto el {date}.",
      "Warranty {warranty} has been void since {date}."),
    Word(
      "error.warranty.not_in_force",
      "El {date} la garantía {warranty} no está vigente (va del {starts_on} al {ends_on}).",
      "On {date} warranty {warranty} is not in force (it runs from {starts_on} to {ends_on})."),
  ]
}
