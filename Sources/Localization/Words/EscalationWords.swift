/// What can be refused about escalations to providers, and what to do next.
enum EscalationWords {
  static let all: [Word] = errors + contracts + dates + hints + operations

  private static let errors: [Word] = [
    Word(
      "error.escalation.not_found", "No existe el escalamiento «{name}».",
      "There is no escalation “{name}”."),
    Word(
      "error.escalation.move_refused",
      "El escalamiento {code} está en «{from:escalation_state}» y de ahí no pasa a "
        + "«{to:escalation_state}».",
      "Escalation {code} is “{from:escalation_state}” and cannot go from there to "
        + "“{to:escalation_state}”."),
    Word(
      "error.escalation.note_required",
      "Para pasar {code} a «{to:escalation_state}» diga por qué.",
      "To make {code} “{to:escalation_state}” say why."),
    Word(
      "error.escalation.incomplete",
      "{provider} devolvería {code}: puntos por corregir, {count}.",
      "{provider} would send {code} back: things to mend, {count}."),
    Word(
      "error.escalation.already_open",
      "El equipo {asset} ya tiene {code} por {part_class:part_class} en "
        + "«{state:escalation_state}».",
      "Asset {asset} already has {code} for {part_class:part_class}, which is "
        + "“{state:escalation_state}”."),
    Word(
      "error.escalation.provider_unknown",
      "Ninguna cobertura nombra a un solo proveedor para {case}: indíquelo.",
      "No cover names one provider for {case}: say which."),
    Word(
      "error.escalation.not_covered",
      "El equipo {asset} no tiene cobertura para {part_class:part_class} el {on}: "
        + "{reason:coverage_reason}.",
      "Asset {asset} has no cover for {part_class:part_class} on {on}: {reason:coverage_reason}."),
    Word(
      "error.escalation.sites_differ",
      "Un escalamiento es de una sola sede: {asset} está en {site} y {other} en {other_site}.",
      "An escalation is for one site: {asset} is at {site} and {other} at {other_site}."),
    Word(
      "error.escalation.case_ended",
      "El caso {case} de {code} ya terminó: no se pide más al proveedor.",
      "Case {case} of {code} is over: nothing more is asked of the provider."),
    Word(
      "error.escalation.already_sent",
      "{code} está en «{state:escalation_state}»: lo enviado no se corrige.",
      "{code} is “{state:escalation_state}”: what was sent is not changed."),
  ]

  private static let dates: [Word] = [
    Word(
      "error.escalation.date_past",
      "El {date} ({member}) ya pasó: hoy es {today}.",
      "{date} ({member}) has gone by: today is {today}."),
    Word(
      "hint.escalation.give_day_ahead", "Dé un día desde el {today} en adelante.",
      "Give a day from {today} on."),
    Word(
      "error.escalation.only_theirs",
      "Su número de caso y lo que prometen los dice el proveedor: {member} de {code} no cambia "
        + "por un mensaje nuestro.",
      "Their ticket number and what they promise are theirs to say: {member} of {code} is not "
        + "changed by a message of ours."),
    Word(
      "hint.escalation.note_from_provider",
      "Si lo dijo el proveedor, anótelo como suyo: «escalation note {code} … --direction "
        + "from_provider» (direction).",
      "If the provider said so, note it as theirs: “escalation note {code} … --direction "
        + "from_provider” (direction)."),
  ]

  private static let contracts: [Word] = [
    Word(
      "error.escalation.covered_by_another",
      "{part_class:part_class} de {asset}: {provider} no responde por esta parte; {other} sí.",
      "{part_class:part_class} of {asset}: {provider} does not cover this part; {other} does."),
    Word(
      "error.escalation.beyond_quota",
      "Se piden {asked} y al cupo de {contract}, que cubre {asset}, le quedan {left}: el resto lo paga "
        + "otro.",
      "{asked} are asked for, and the quota of {contract}, which covers {asset}, has {left} left: "
        + "somebody else pays the rest."),
    Word(
      "hint.escalation.see_quota", "Vea el cupo con «contract quotas {contract}».",
      "See the quota with “contract quotas {contract}”."),
    Word("label.over_quota", "Por encima del cupo", "Beyond the quota"),
    Word(
      "hint.escalation.name_covering_provider", "Escálelo a quien lo cubre: --provider {provider}.",
      "Escalate it to whom covers it: --provider {provider}."),
    Word(
      "receipt.covered_by_another", "{verdict}, pero por otro: {providers}",
      "{verdict}, but by another: {providers}"),
    Word(
      "error.escalation.case_is_providers",
      "El caso {case} es el que el proveedor atiende por {code}: de él no sale otro escalamiento.",
      "Case {case} is the one the provider works on for {code}: it is not escalated again."),
    Word(
      "hint.escalation.raise_on_parent", "Levántelo desde el caso que lo originó: {case}.",
      "Raise it on the case it was opened for: {case}."),
    Word(
      "error.escalation.contract_not_in_force",
      "El contrato {contract} no rige hoy ({state:contract_state}): su último día es el {last}.",
      "Contract {contract} is not in force today ({state:contract_state}): its last day is {last}."),
    Word(
      "error.escalation.contract_of_another",
      "El contrato {contract} es de otro proveedor ({provider}), no de este ({other}).",
      "Contract {contract} is another provider’s ({provider}), not this one’s ({other})."),
    Word(
      "error.escalation.free_cover_unanswered",
      "{part_class:part_class} de {asset}: la {entitlement:entitlement_kind} va primero y no cuesta, "
        + "pero nadie registró quién responde por ella.",
      "{part_class:part_class} of {asset}: the {entitlement:entitlement_kind} comes first and costs "
        + "nothing, but nobody recorded who answers for it."),
    Word(
      "hint.escalation.record_who_answers",
      "Registre quién la vendió: «asset revise {asset} --provider PROVEEDOR» "
        + "(acquisition.provider).",
      "Record who sold it: “asset revise {asset} --provider PROVIDER” (acquisition.provider)."),
    Word(
      "hint.escalation.name_paid_cover",
      "Para usar de todos modos la cobertura que se paga, nómbrela: --provider {provider}.",
      "To use the cover that is paid for all the same, name it: --provider {provider}."),
    Word(
      "error.escalation.contract_unknown",
      "El registro no conoce el contrato {contract}, y {part_class:part_class} de {asset} tiene otro "
        + "del mismo proveedor.",
      "The registry knows no contract {contract}, and {part_class:part_class} of {asset} has another "
        + "of the same provider."),
    Word(
      "error.escalation.contract_not_covering",
      "El contrato {contract} no cubre {part_class:part_class} de {asset}.",
      "Contract {contract} does not cover {part_class:part_class} of {asset}."),
    Word(
      "hint.escalation.name_covering_contract",
      "El que lo cubre es {contract}: --contract-number {contract} (contract_number).",
      "The one that does is {contract}: --contract-number {contract} (contract_number)."),
    Word(
      "hint.escalation.leave_contract_out",
      "Lo cubre una garantía del mismo proveedor: quite --contract-number (contract_number).",
      "A warranty of the same provider covers it: leave out --contract-number (contract_number)."),
    Word(
      "hint.escalation.see_contract", "Véalo con «contract show {contract}».",
      "See it with “contract show {contract}”."),
    Word(
      "error.escalation.line_repeated",
      "La línea {line} ya pide {part_class:part_class} para {asset}.",
      "Line {line} asks for {part_class:part_class} for {asset} already."),
    Word(
      "hint.escalation.one_line_with_quantity",
      "Pida las dos en una línea con quantity; si no son iguales, dígalo en part_number o supply.",
      "Ask for both in one line with quantity; if they differ, say so in part_number or supply."),
    Word(
      "error.escalation.line_missing", "{code} no tiene línea {line}: tiene {count}.",
      "{code} has no line {line}: it has {count}."),
    Word(
      "hint.escalation.name_provider", "Indíquelo con --provider (provider).",
      "Name it with --provider (provider)."),
    Word(
      "hint.escalation.see_providers", "Véalos con «provider list».",
      "See them with “provider list”."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.escalation.one_for_each_site", "Haga un escalamiento por sede.",
      "Raise one escalation for each site."),
    Word(
      "hint.escalation.allowed_moves",
      "Desde «{from:escalation_state}» puede pasar a: {states:escalation_state}.",
      "From “{from:escalation_state}” it can go to: {states:escalation_state}."),
    Word(
      "hint.escalation.raise_another", "Levante otro escalamiento desde el caso.",
      "Raise another escalation from the case."),
    Word(
      "hint.escalation.field_missing", "Falta {field:ticket_field} (línea {line}): «{command}».",
      "Missing: {field:ticket_field} (line {line}): “{command}”."),
    Word(
      "hint.escalation.header_missing", "Falta {field:ticket_field}: «{command}».",
      "Missing: {field:ticket_field}: “{command}”."),
    Word(
      "hint.escalation.too_many_parts",
      "Son {length} partes; el máximo es {maximum}: repártalas en {tickets} escalamientos.",
      "There are {length} parts; the maximum is {maximum}: share them out over {tickets} tickets."),
    Word(
      "hint.escalation.serial_junk",
      "El serial «{serial}» (línea {line}) no identifica a ningún equipo: «{command}».",
      "Serial “{serial}” (line {line}) identifies no equipment: “{command}”."),
    Word(
      "hint.escalation.header_too_long",
      "{field:ticket_field}: {length} caracteres, el máximo es {maximum}.",
      "{field:ticket_field}: {length} characters, the maximum is {maximum}."),
    Word(
      "hint.escalation.field_too_long",
      "{field:ticket_field} (línea {line}): {length}, el máximo es {maximum}: «{command}».",
      "{field:ticket_field} (line {line}): {length}, the maximum is {maximum}: “{command}”."),
    Word(
      "hint.escalation.see_cover",
      "Vea lo examinado con «coverage check {asset} --part {part_class}».",
      "See what was examined with “coverage check {asset} --part {part_class}”."),
    Word(
      "hint.escalation.say_why_without_cover",
      "Si se escala de todos modos (p. ej. una reparación pagada), diga por qué con "
        + "--without-cover (without_cover).",
      "To escalate all the same (e.g. a repair that is paid for), say why with --without-cover "
        + "(without_cover)."),
    Word(
      "hint.escalation.see_open", "Véalo con «escalation show {code}».",
      "See it with “escalation show {code}”."),
    Word(
      "hint.escalation.note_instead",
      "Dígaselo al proveedor y anótelo: «escalation note {code} … --direction to_provider».",
      "Tell the provider and note it: “escalation note {code} … --direction to_provider”."),
    Word(
      "hint.escalation.say_why",
      "Dígalo con --message (message), que va en los documentos para el proveedor, o con --note, "
        + "que se queda en la entidad.",
      "Say it with --message (message), which goes in the provider’s documents, or with --note, "
        + "which stays among ourselves."),
  ]

  private static let operations: [Word] = [
    Word("operation.escalation.raise", "Escalar al proveedor", "Escalate to a provider"),
    Word("operation.escalation.revise", "Corregir un escalamiento", "Revise an escalation"),
    Word("operation.escalation.send", "Enviar al proveedor", "Send to the provider"),
    Word("operation.escalation.acknowledge", "Recibido por el proveedor", "Acknowledged"),
    Word("operation.escalation.reject", "Rechazado por el proveedor", "Rejected"),
    Word("operation.escalation.pend", "El proveedor espera a la entidad", "Provider waits for us"),
    Word("operation.escalation.hold", "El proveedor está en espera", "Provider waits itself"),
    Word("operation.escalation.progress", "El proveedor lo atiende", "Provider works on it"),
    Word("operation.escalation.cancel", "Cancelar un escalamiento", "Cancel an escalation"),
    Word("operation.escalation.resolve", "Resuelto por el proveedor", "Resolved by provider"),
    Word("operation.escalation.close", "Cerrar un escalamiento", "Close an escalation"),
    Word("operation.escalation.note", "Anotar en un escalamiento", "Note on an escalation"),
    Word("operation.escalation.show", "Ver un escalamiento", "Show an escalation"),
    Word("operation.escalation.list", "Listar escalamientos", "List escalations"),
    Word("operation.escalation.preflight", "Revisar antes de enviar", "Check before sending"),
  ]
}
