/// Parts in exchange with providers (RMA): help, terms, refusals and pages.
enum PartWords {
  static let all: [Word] = commands + options + labels + terms + errors + hints + pages

  private static let commands: [Word] =
    [
      (
        "", "Partes que envía el proveedor y las que se le devuelven.",
        "Parts that providers send, and what goes back."
      ),
      (
        ".announce", "El proveedor dice que una parte viene en camino.",
        "The provider says a part is on its way."
      ),
      (
        ".receive", "Llegó una parte, o algunas de las anunciadas.",
        "A part came, or some of those announced."
      ),
      (".install", "La parte quedó puesta en el equipo.", "The part is in the equipment."),
      (
        ".mark_unused", "La parte no se usó: se devuelve como llegó.",
        "The part was not used: it goes back as it came."
      ),
      (
        ".return", "La parte defectuosa, o la no usada, salió de vuelta.",
        "The defective or unused part is on its way back."
      ),
      (".confirm_return", "El proveedor la tiene de vuelta.", "The provider has it back."),
      (
        ".waive", "No hay nada que devolver: no la piden, o nunca llegó.",
        "Nothing is to go back: not wanted, or it never came."
      ),
      (".list", "Listar las partes con algo pendiente.", "List parts with something still to do."),
    ].map { Word("help.command.part\($0.0)", $0.1, $0.2) }
    + [
      ("announce", "Anunciar una parte", "Announce a part"),
      ("receive", "Recibir una parte", "Receive a part"),
      ("install", "Instalar una parte", "Install a part"),
      ("mark_unused", "Marcar una parte como no usada", "Mark a part unused"),
      ("return", "Devolver una parte", "Send a part back"),
      ("confirm_return", "Confirmar una devolución", "Confirm a return"),
      ("waive", "Dar por no exigida una devolución", "Waive a return"),
      ("list", "Listar partes", "List parts"),
    ].map { Word("operation.part.\($0.0)", $0.1, $0.2) }

  private static let options: [Word] = [
    ("code", "La parte: su código, o su RMA.", "The part: its code, or its RMA."),
    (
      "line", "Línea del escalamiento; sobra si solo a una le falta.",
      "Line of the ticket; not needed when one alone lacks something."
    ),
    (
      "quantity", "Cuántas vienen; si falta, las que falten.",
      "How many; what lacks when not given."
    ),
    ("quantity_received", "Cuántas llegaron; si falta, todas.", "How many came; all if not given."),
    ("return_number", "Autorización de devolución (RMA).", "The provider’s return number (RMA)."),
    ("waybill", "Guía con que viene.", "Waybill it comes with."),
    ("return_waybill", "Guía con que vuelve.", "Waybill it goes back with."),
    ("on", "Qué día; hoy si falta.", "Which day; today when not given."),
    ("penalty", "Cuánto cobran si no se devuelve.", "What they charge when it does not go back."),
    ("serial", "Serial de lo que llegó.", "Serial of what came."),
    ("defective_serial", "Serial de la defectuosa.", "Serial of the defective one."),
    ("condition", "Cómo llegó", "How it came"),
    ("by", "Quién la recibió.", "Who received it."),
    (
      "return_by", "Último día para devolver, si los papeles dicen otro.",
      "Last day to send it back, where the papers say another."
    ),
    ("unused_reason", "Por qué no se usó.", "Why it was not used."),
    ("waive_reason", "Por qué no se devuelve.", "Why nothing goes back."),
    ("of_provider", "Las de un proveedor.", "Those of one provider."),
    ("of_site", "Las de una sede.", "Those of one site."), ("state", "Estado", "State"),
    ("all", "También las terminadas.", "Also those that are over."),
    ("overdue", "Solo las que ya debían haberse devuelto.", "Only those late to go back."),
    ("within", "Solo las por devolver en tantos días.", "Only those to go back in so many days."),
  ].map { Word("help.option.part.\($0.0)", $0.1, $0.2) }

  private static let labels: [Word] = [
    ("parts_exchanged", "Partes del proveedor", "Provider’s parts"),
    ("return_number", "RMA", "RMA"), ("return_due_on", "Devolver el", "Back by"),
    ("defective_serial", "Serial de la defectuosa", "Defective serial"),
    ("part_serial", "Serial de la parte", "Part serial"),
    ("condition", "Cómo llegó", "Condition"), ("announced_on", "Anunciada el", "Announced on"),
    ("received_on", "Recibida el", "Received on"), ("received_by", "La recibió", "Received by"),
    ("installed_on", "Instalada el", "Installed on"), ("unused_on", "No usada el", "Unused on"),
    ("returned_on", "Devuelta el", "Returned on"), ("waybill", "Guía", "Waybill"),
    ("return_waybill", "Guía de devolución", "Return waybill"),
    ("confirmed_on", "Confirmada el", "Confirmed on"),
    ("still_to_come", "Falta por llegar", "Still to come"),
    ("days_late", "Días de mora", "Days late"),
    ("intervention_linked", "Con intervención", "With intervention"),
    ("next_command", "Siga con", "Go on with"),
    ("parts_used", "Partes usadas", "Parts used"),
    ("parts_to_come", "Partes por llegar", "Parts to come"),
    ("received_quantity", "Recibidas", "Received"), ("exposure", "Expuesto a cobro", "Exposure"),
  ].map { Word("label.\($0.0)", $0.1, $0.2) }

  private static let terms: [Word] =
    [
      ("announced", "Anunciada", "Announced"), ("received", "Recibida", "Received"),
      ("installed", "Instalada", "Installed"), ("unused", "No usada", "Unused"),
      ("returned", "Devuelta", "Sent back"), ("confirmed", "Confirmada", "Confirmed"),
      ("waived", "Sin devolución", "Nothing to return"),
    ].flatMap { term in
      // Receipts find a noun's own states under `<noun>_state`.
      ["part_exchange_state", "part_state"].map { Word("\($0).\(term.0)", term.1, term.2) }
    }
    + [
      ("good", "en buen estado", "good"), ("damaged", "golpeada", "damaged"),
      ("wrong", "no es la pedida", "not what was asked for"), ("dead", "no funciona", "dead"),
    ].map { Word("part_condition.\($0.0)", $0.1, $0.2) }
    + [
      Word("entity_kind.part_exchange", "parte del proveedor", "provider’s part")
    ]

  private static let errors: [Word] = [
    Word(
      "error.part_exchange.not_found", "No hay una parte «{name}».", "There is no part “{name}”."),
    Word(
      "error.part.ticket_not_sent",
      "{code} está en «{state:escalation_state}»: el proveedor no tiene por qué enviar nada.",
      "{code} is “{state:escalation_state}”: the provider has no reason to send anything."),
    Word(
      "error.part.line_unsaid", "A {code} le faltan partes en las líneas {lines}: diga en cuál.",
      "{code} lacks parts in lines {lines}: say which."),
    Word(
      "error.part.quantity_beyond_line",
      "La línea {line} pide {asked} y ya se enviaron {sent}: no caben {quantity} más.",
      "Line {line} asks for {asked} and {sent} were sent: {quantity} more do not fit."),
    Word(
      "error.escalation.parts_about",
      "{code} ya tiene partes en movimiento ({part}): sus líneas no se reemplazan.",
      "{code} has parts about ({part}): its lines are not replaced."),
    Word(
      "error.part.date_in_future", "El {date} no ha llegado: hoy es {today}.",
      "{date} has not come: today is {today}."),
    Word(
      "error.part.date_before", "El {date} es antes del {earlier}, cuando pasó lo anterior.",
      "{date} is before {earlier}, when what comes first happened."),
    Word(
      "error.part.serial_defective",
      "El serial {serial} es el de la defectuosa, no el de la nueva.",
      "Serial {serial} is the defective one’s, not the new one’s."),
    Word(
      "error.part.not_received", "{code} está anunciada: no ha llegado.",
      "{code} is announced: it has not come."),
    Word("error.part.already_received", "{code} ya se recibió.", "{code} was received already."),
    Word(
      "error.part.not_returned", "{code} no se ha devuelto: está «{state:part_exchange_state}».",
      "{code} was not sent back: it is “{state:part_exchange_state}”."),
    Word(
      "error.part.already_decided", "{code} ya figura como «{state:part_exchange_state}».",
      "{code} stands as “{state:part_exchange_state}” already."),
    Word("error.part.already_returned", "{code} ya se devolvió.", "{code} was sent back already."),
    Word(
      "error.part.settled", "{code} ya terminó: «{state:part_exchange_state}».",
      "{code} is over: “{state:part_exchange_state}”."),
    Word(
      "error.part.unfit", "{code} llegó como «{condition:part_condition}»: no se instala.",
      "{code} came “{condition:part_condition}”: it is not put in."),
    Word(
      "error.part.more_than_announced",
      "De {code} se anunciaron {announced}; no pueden llegar {quantity}.",
      "{announced} of {code} were announced; {quantity} cannot come."),
    Word(
      "error.part.serial_of_many", "El serial {serial} no puede ser de varias piezas de {code}.",
      "Serial {serial} cannot be that of several pieces of {code}."),
    Word(
      "error.escalation.part_due_back",
      "{code} no se cierra con partes por devolver: {parts}.",
      "{code} is not closed with parts to go back: {parts}."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.part.mark_unused_instead",
      "Devuélvala como llegó: «part mark-unused {code} --reason …».",
      "Send it back as it came: “part mark-unused {code} --reason …”."),
    Word("hint.part.say_line", "Dígala con --line (line).", "Say it with --line (line)."),
    Word(
      "hint.part.ask_for_more",
      "Si hacen falta más, pídalas en otro escalamiento; si una no sirvió, «part mark-unused».",
      "If more are needed, ask in another escalation; if one was of no use, “part mark-unused”."),
    Word(
      "hint.part.give_day", "Dé el día como AAAA-MM-DD; si falta, es hoy.",
      "Give the day as YYYY-MM-DD; it is today when not given."),
    Word(
      "hint.part.read_serial",
      "Lea el serial en lo que llegó; el de la defectuosa va en --defective-serial.",
      "Read the serial off what came; the defective one’s goes in --defective-serial."),
    Word(
      "hint.part.announce_rest",
      "Reciba las anunciadas y anuncie las demás con «part announce {escalation}».",
      "Receive those announced, and announce the rest with “part announce {escalation}”."),
    Word(
      "hint.escalation.revise_line_instead",
      "Corrija una línea con «escalation revise-line {code} N».",
      "Mend one line with “escalation revise-line {code} N”."),
    Word(
      "hint.part.receive_one_by_one",
      "Recíbalas una por una: «part receive {code} --quantity 1 --serial …».",
      "Receive them one by one: “part receive {code} --quantity 1 --serial …”."),
    Word(
      "hint.part.return_it",
      "Devuélvala con «part return {part}», o «part waive {part} --reason MOTIVO» si no la piden.",
      "Send it back with “part return {part}”, or “part waive {part} --reason REASON” when it is not wanted."
    ),
    Word(
      "hint.escalation.say_why_parts_due",
      "Para cerrarlo así, diga por qué con --with-parts-due (with_parts_due).",
      "To close it so, say why with --with-parts-due (with_parts_due)."),
  ]

  private static let pages: [Word] = [
    Word("page.part.none", "No hay partes pendientes.", "There are no parts with anything to do."),
    Word("page.part.due", "Por devolver a más tardar el {on}", "To go back by {on}"),
    Word("page.part.late", "Debió devolverse el {on}", "Was to go back by {on}"),
    Word("page.part.due_undated", "Por devolver, sin fecha pactada", "To go back, no day agreed"),
    Word("page.part.penalty", "si no, cobran {amount}", "else they charge {amount}"),
    Word(
      "page.part.exposure", "Expuesto a cobro por devoluciones vencidas: {amount}.",
      "Exposed to charges for late returns: {amount}."),
    Word(
      "page.escalation.received", "recibido {received} de {quantity}",
      "{received} of {quantity} came"),
  ]
}
