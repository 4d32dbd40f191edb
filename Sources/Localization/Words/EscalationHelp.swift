/// Help of `dotacion escalation`, and the words of its pages.
enum EscalationHelp {
  static let all: [Word] = commands + options + lines + pages

  private static let commands: [Word] = [
    Word(
      "help.command.escalation", "Escalamientos a proveedores: partes e insumos.",
      "Escalations to providers: parts and supplies."),
    Word(
      "help.command.escalation.raise",
      "Escalar un caso al proveedor que lo cubre: abre el caso hijo y, al enviarse, suspende el "
        + "caso. Al proveedor va --message; --note se queda en la entidad.",
      "Escalate a case to the provider that covers it: opens the child and, once sent, suspends the "
        + "case. --message goes to the provider; --note stays among ourselves."),
    Word(
      "help.command.escalation.show",
      "Ver un escalamiento, o el documento para el proveedor (--as).",
      "Show an escalation, or its document for the provider (--as)."),
    Word(
      "help.command.escalation.list", "Listar los escalamientos abiertos.",
      "List open escalations."),
    Word(
      "help.command.escalation.preflight", "Qué falta antes de enviarlo.",
      "What is missing before it goes out."),
    Word(
      "help.command.escalation.revise", "Corregir un borrador o un escalamiento rechazado.",
      "Mend a draft or a rejected escalation."),
    Word(
      "help.command.escalation.send",
      "Registrar su envío, si nada falta: desde ahí el caso espera al proveedor.",
      "Record that it went out, if nothing is missing: from then on the case waits for them."),
    Word(
      "help.command.escalation.acknowledge", "El proveedor lo recibió, con su número.",
      "The provider has it, under a number of theirs."),
    Word(
      "help.command.escalation.reject", "El proveedor lo rechazó (--message).",
      "The provider rejected it (--message)."),
    Word(
      "help.command.escalation.pend", "El proveedor espera algo de la entidad (--message).",
      "The provider waits for us (--message)."),
    Word(
      "help.command.escalation.hold", "El proveedor espera, p. ej. una parte (--message).",
      "The provider waits itself, e.g. for a part (--message)."),
    Word(
      "help.command.escalation.progress", "El proveedor lo atiende.", "The provider works on it."),
    Word(
      "help.command.escalation.resolve",
      "El proveedor lo resolvió: soluciona el hijo y reanuda el padre.",
      "The provider solved it: solves the child, resumes the parent."),
    Word(
      "help.command.escalation.close", "La entidad lo da por resuelto.", "We agree it is solved."),
    Word(
      "help.command.escalation.cancel", "Retirar un escalamiento (--message).",
      "Withdraw an escalation (--message)."),
    Word(
      "help.command.escalation.note", "Guardar un mensaje sobre un escalamiento.",
      "Keep a message about an escalation."),
  ]

  private static let options: [Word] = [
    Word(
      "help.option.escalation.code", "El escalamiento: su código o el número del proveedor.",
      "The escalation: its code or the provider's number."),
    Word("help.option.escalation.parent_case", "El caso que se escala.", "The case to escalate."),
    Word(
      "help.option.escalation.provider", "Proveedor; si falta, el de la cobertura.",
      "Provider; the one that covers it when not given."),
    Word("help.option.escalation.kind", "Clase: part o supplies.", "Kind: part or supplies."),
    Word(
      "help.option.escalation.priority", "Prioridad: critical, high, medium o low.",
      "Priority: critical, high, medium or low."),
    Word(
      "help.option.escalation.contact", "Contacto; si falta, el de la sede.",
      "Contact; the site's when not given."),
    Word(
      "help.option.escalation.contract_number", "Contrato; si falta, el de la cobertura.",
      "Contract; the covering one when not given."),
    Word("help.option.escalation.requested_on", "Para cuándo se pide.", "The day asked for."),
    Word(
      "help.option.escalation.without_cover", "Por qué se escala sin cobertura.",
      "Why it is escalated without cover."),
    Word(
      "help.option.escalation.message_to_provider",
      "Lo que se le dice al proveedor, además de las líneas.",
      "What the provider is told, besides the lines."),
    Word(
      "help.option.escalation.message",
      "Lo dicho al proveedor o por él; va en sus documentos.",
      "What was said to the provider or by it; their documents have it."),
    Word("help.option.escalation.send", "Enviarlo de una vez.", "Send it at once."),
    Word("help.option.escalation.ticket_number", "Número del proveedor.", "Provider's number."),
    Word("help.option.escalation.promised_on", "Para cuándo lo prometen.", "The day promised."),
    Word(
      "help.option.escalation.external_ref", "Su referencia del mensaje o parte, o la guía.",
      "Their reference of the message or part, or the waybill."),
    Word("help.option.escalation.text", "El mensaje.", "The message."),
    Word(
      "help.option.escalation.direction", "Sentido: to_provider, from_provider o internal.",
      "Direction: to_provider, from_provider or internal."),
    Word("help.option.escalation.of_provider", "Los de un proveedor.", "Those of one provider."),
    Word(
      "help.option.escalation.state",
      "Estado: draft, sent, acknowledged, rejected, pending, held, in_progress, cancelled, "
        + "resolved o closed.",
      "State: draft, sent, acknowledged, rejected, pending, held, in_progress, cancelled, "
        + "resolved or closed."),
    Word("help.option.escalation.all", "También los terminados.", "Also those that are over."),
    Word("help.option.escalation.overdue", "Solo los vencidos.", "Only overdue ones."),
    Word(
      "help.option.escalation.as",
      "Documento para el proveedor: text, tmf621, eml, csv, xml o html; con json, todo lo que se sabe, "
        + "lo interno también: para programas de la entidad.",
      "Document for the provider: text, tmf621, eml, csv, xml or html; with json, all that is known, "
        + "what is internal too: for the entity’s own programs."),
    Word("help.option.escalation.output", "Archivo donde escribirlo.", "File to write it to."),
    Word(
      "help.option.escalation.from", "Correo remitente; si falta, el del contacto.",
      "Sender's mail; the contact's when not given."),
    Word(
      "help.option.escalation.from_name", "Nombre del remitente, o de la entidad en el impreso.",
      "Sender's name, or the entity's on paper."),
  ]

  private static let lines: [Word] = [
    Word("help.option.escalation.asset", "El equipo: placa o serial.", "The asset: tag or serial."),
    Word(
      "help.option.escalation.part", "Clase de la parte que falló, p. ej. fuser, disk, display.",
      "Class of the failed part, e.g. fuser, disk, display."),
    Word(
      "help.option.escalation.supply",
      "Clase de insumo: toner, ink, drum, waste_container o maintenance_kit.",
      "Class of supply: toner, ink, drum, waste_container or maintenance_kit."),
    Word(
      "help.option.escalation.supply_name", "Cuál insumo, p. ej. «CF258A negro».",
      "Which supply, e.g. “CF258A black”."),
    Word("help.option.escalation.quantity", "Cantidad.", "Quantity."),
    Word("help.option.escalation.part_number", "Número de parte.", "Part number."),
    Word("help.option.escalation.symptom", "Síntoma.", "Symptom."),
    Word("help.option.escalation.diagnosis", "Diagnóstico hecho.", "Diagnosis made."),
    Word(
      "help.option.escalation.cause",
      "Causa: manufacturing_defect, normal_use, accident, liquid, misuse, theft, electrical, "
        + "software, non_original_supply o unknown.",
      "Cause: manufacturing_defect, normal_use, accident, liquid, misuse, theft, electrical, "
        + "software, non_original_supply or unknown."),
    Word("help.option.escalation.firmware", "Versión de firmware.", "Firmware version."),
    Word("help.option.escalation.error_code", "Código de error.", "Error code."),
    Word("help.option.escalation.page_counter", "Contador de páginas.", "Page counter."),
    Word("help.option.escalation.level", "Nivel del insumo, en %.", "Level of the supply, in %."),
    Word(
      "help.option.escalation.lines", "Archivo JSON con las líneas (- entrada estándar).",
      "JSON file of the lines (- standard input)."),
  ]

  private static let pages: [Word] = [
    Word("page.escalation.none", "No hay escalamientos.", "There are no escalations."),
    Word("page.escalation.ready", "{code} está completo.", "{code} is complete."),
    Word(
      "page.escalation.missing_one", "{provider} lo devolvería por 1 punto:",
      "{provider} would send it back for 1 thing:"),
    Word(
      "page.escalation.missing", "{provider} lo devolvería por {count} puntos:",
      "{provider} would send it back for {count} things:"),
    Word("page.escalation.verdict", "Cobertura en que se apoya", "Cover it stands on"),
    Word("label.escalation_due", "Para el", "Due"),
    Word(
      "hint.escalation.give_lines",
      "Dé la parte con --asset y --part (o --supply), o varias con --lines.",
      "Give the part with --asset and --part (or --supply), or several with --lines."),
    Word(
      "error.usage.option_repeated", "La opción {option} va una sola vez.",
      "The option {option} is given only once."),
    Word(
      "hint.escalation.several_lines",
      "Para varias partes use --lines con una lista JSON, una línea por parte.",
      "For several parts use --lines with a JSON list, one line for each part."),
    Word(
      "error.usage.no_sender", "Falta quién envía el correo.", "The mail needs a sender."),
    Word(
      "hint.escalation.name_sender", "Nombre el remitente con --from, o dé un contacto con correo.",
      "Name the sender with --from, or a contact with a mail address."),
  ]
}
