/// Words of the outbox.
enum MailWords {
  static let all: [Word] = errors + hints + operations + commands + options + terms + pages

  private static let errors: [Word] = [
    Word("error.mail.not_found", "No hay correo «{name}».", "There is no mail “{name}”."),
    Word(
      "error.mail.message_id_invalid", "«{value}» no es un Message-ID.",
      "“{value}” is no Message-ID."),
    Word(
      "error.mail.too_large", "El correo pesa {size}; el máximo es {maximum}.",
      "The mail has {size}; the maximum is {maximum}."),
    Word(
      "error.mail.ticket_ended",
      "El escalamiento {code} está en «{state:escalation_state}»: ya no se escribe por él.",
      "Escalation {code} is “{state:escalation_state}”: nothing more is written about it."),
    Word(
      "error.mail.already_queued",
      "Ese escalamiento ya tiene el correo {code}, en «{state:mail_state}».",
      "That escalation already has mail {code}, which is “{state:mail_state}”."),
    Word(
      "error.mail.already_sent",
      "El proveedor ya recibió {escalation} tal como está, en el correo {code}.",
      "The provider already got {escalation} as it stands, in mail {code}."),
    Word(
      "error.mail.stale",
      "El correo {code} ya no dice lo que dice {escalation}: algo cambió desde que se puso en cola.",
      "Mail {code} no longer says what {escalation} says: something changed since it was queued."),
    Word(
      "error.mail.state_refused", "El correo {code} está en «{state:mail_state}».",
      "Mail {code} is “{state:mail_state}”."),
    Word(
      "error.mail.in_flight", "El correo {code} se está enviando ahora.",
      "Mail {code} is being sent just now."),
    Word(
      "error.mail.uncertain",
      "No se sabe si el correo {code} llegó: no se envía otra vez por sí solo.",
      "Nobody knows whether mail {code} arrived: it is not sent again by itself."),
    Word(
      "error.mail.erased", "El contenido del correo {code} ya se borró.",
      "The content of mail {code} is already erased."),
    Word(
      "error.mail.server_invalid", "Falta el servidor de correo, o no se entiende cuál es.",
      "The mail server is missing or cannot be understood."),
    Word(
      "error.mail.tool_missing", "No se encontró el programa curl (en {folders}).",
      "The program curl was not found (in {folders})."),
    Word(
      "error.mail.content_missing", "No está el contenido del correo {code}.",
      "The content of mail {code} is not here."),
    Word(
      "error.mail.not_taken",
      "El servidor no recibió el correo {code}: {failure:mail_failure} ({reply}).",
      "The server did not take mail {code}: {failure:mail_failure} ({reply})."),
    Word(
      "error.mail.outcome_unknown",
      "Se entregó el correo {code} y el servidor no contestó: puede haber llegado ({reply}).",
      "Mail {code} was handed over and the server did not answer: it may have arrived ({reply})."),
    Word(
      "error.usage.send_what", "Diga qué correos se envían, o --due para los que toca enviar.",
      "Say which mails to send, or --due for those that are due."),
    Word(
      "error.usage.settle_how", "Diga si llegó o no llegó.", "Say whether it arrived or not."),
    Word(
      "error.undo.mail", "La operación {operation} es de un correo: no se deshace.",
      "Operation {operation} is about a mail: it is not undone."),
  ]

  private static let hints: [Word] = [
    Word("hint.mail.see", "Véalo con «mail show {code}».", "See it with “mail show {code}”."),
    Word(
      "hint.mail.wait", "Espere quince minutos: si no termina, resuélvalo con «mail settle».",
      "Wait fifteen minutes: if it does not end, settle it with “mail settle”."),
    Word(
      "hint.mail.settle_first",
      "Averigüe con el proveedor y use «mail settle {code} --sent» o «--not-sent»; o envíelo otra "
        + "vez de todos modos con «mail send {code} --even-if-received».",
      "Ask the provider and use “mail settle {code} --sent” or “--not-sent”; or send it again all "
        + "the same with “mail send {code} --even-if-received”."),
    Word(
      "hint.mail.server_form",
      "Dé smtp://servidor:puerto o smtps://servidor:puerto con --server o en DOTACION_SMTP_URL; la "
        + "clave va en un archivo netrc.",
      "Give smtp://server:port or smtps://server:port with --server or in DOTACION_SMTP_URL; the "
        + "password goes in a netrc file."),
    Word(
      "hint.mail.install_tool", "Instálelo: apt-get install curl.",
      "Install it: apt-get install curl."),
    Word(
      "hint.mail.queue_anew", "Retírelo y póngalo otra vez en cola con «mail queue».",
      "Withdraw it and queue it anew with “mail queue”."),
    Word(
      "hint.mail.send_again", "Para insistir: «mail queue {escalation} --again».",
      "To insist: “mail queue {escalation} --again”."),
    Word(
      "hint.mail.send_what", "Por ejemplo «mail send M-2026-00001» o «mail send --due».",
      "For instance “mail send M-2026-00001” or “mail send --due”."),
    Word(
      "hint.mail.settle_how", "Use --sent o --not-sent, uno de los dos.",
      "Use --sent or --not-sent, one of them."),
    Word(
      "hint.mail.withdraw_it", "Mientras no haya salido, retírelo con «mail withdraw».",
      "While it is not out, withdraw it with “mail withdraw”."),
  ]

  private static let operations: [Word] = [
    Word("operation.mail.queue", "Poner un correo en cola", "Queue a mail"),
    Word("operation.mail.attempt", "Empezar a enviar", "Begin to send"),
    Word("operation.mail.sent", "Correo enviado", "Mail sent"),
    Word("operation.mail.failed", "Correo no enviado", "Mail not sent"),
    Word("operation.mail.lost", "Correo sin respuesta", "Mail without an answer"),
    Word("operation.mail.settle", "Resolver un correo incierto", "Settle an uncertain mail"),
    Word("operation.mail.withdraw", "Retirar un correo", "Withdraw a mail"),
    Word("operation.mail.erase", "Borrar un correo", "Erase a mail"),
    Word("operation.mail.show", "Ver un correo", "Show a mail"),
    Word("operation.mail.list", "Listar correos", "List mails"),
    Word("entity_kind.mail", "correo", "mail"),
  ]

  private static let commands: [Word] = [
    Word(
      "help.command.mail", "Correos a proveedores: la bandeja de salida.",
      "Mails to providers: the outbox."),
    Word(
      "help.command.mail.queue", "Poner en cola el correo de un escalamiento.",
      "Queue an escalation’s mail."),
    Word(
      "help.command.mail.send", "Enviar correos de la cola, con cifrado.",
      "Send mails of the queue, encrypted."),
    Word(
      "help.command.mail.settle", "Decir si un correo incierto llegó.",
      "Say whether an uncertain mail arrived."),
    Word(
      "help.command.mail.withdraw", "Retirar un correo que no ha salido.",
      "Withdraw a mail that is not out."),
    Word(
      "help.command.mail.erase", "Borrar para siempre lo que decía un correo.",
      "Erase for good what a mail said."),
    Word(
      "help.command.mail.list", "Listar los correos que no han terminado.",
      "List mails that are not over."),
    Word(
      "help.command.mail.show", "Ver un correo, o copiarlo a un archivo.",
      "Show a mail, or copy it to a file."),
  ]

  private static let options: [Word] = [
    Word(
      "help.option.mail.code", "El correo, p. ej. M-2026-00001.", "The mail, e.g. M-2026-00001."),
    Word(
      "help.option.mail.again", "Aunque ya se le haya enviado igual.",
      "Even if it was sent just so already."),
    Word("help.option.mail.codes", "Los correos que se envían.", "The mails to send."),
    Word(
      "help.option.mail.send_due", "Todos los que toca enviar ahora.", "All that are due now."),
    Word(
      "help.option.mail.even_if_received", "Aunque el proveedor lo reciba dos veces.",
      "Even if the provider gets it twice."),
    Word(
      "help.option.mail.server", "Servidor: smtp://… o smtps://… (DOTACION_SMTP_URL).",
      "Server: smtp://… or smtps://… (DOTACION_SMTP_URL)."),
    Word(
      "help.option.mail.netrc", "Archivo netrc con la clave (DOTACION_SMTP_NETRC).",
      "netrc file with the password (DOTACION_SMTP_NETRC)."),
    Word(
      "help.option.mail.ca", "Certificados en que se confía (DOTACION_SMTP_CA).",
      "Certificates to trust (DOTACION_SMTP_CA)."),
    Word("help.option.mail.sent", "Llegó.", "It arrived."),
    Word(
      "help.option.mail.not_sent", "No llegó: vuelve a la cola.", "It did not: back in the queue."),
    Word(
      "help.option.mail.reason", "A petición de quién, o por qué norma.", "On what request or rule."
    ),
    Word("help.option.mail.escalation", "Los de un escalamiento.", "Those of one escalation."),
    Word("help.option.mail.state", "Los de un estado", "Those in a state"),
    Word("help.option.mail.all", "También los terminados.", "Also those that are over."),
    Word("help.option.mail.due", "Solo los que toca enviar.", "Only those that are due."),
    Word("help.option.mail.output", "Archivo donde copiarlo.", "File to copy it to."),
  ]

  private static let terms: [Word] = [
    Word("mail_state.queued", "En cola", "Queued"),
    Word("mail_state.sending", "Enviándose", "Being sent"),
    Word("mail_state.sent", "Enviado", "Sent"),
    Word("mail_state.failed", "No enviado", "Not sent"),
    Word("mail_state.uncertain", "Incierto", "Uncertain"),
    Word("mail_state.withdrawn", "Retirado", "Withdrawn"),
    Word("mail_failure.unreachable", "no se llegó al servidor", "the server was not reached"),
    Word("mail_failure.tls", "sin cifrado confiable", "no encryption to be trusted"),
    Word("mail_failure.authentication", "no aceptó la clave", "the login was refused"),
    Word("mail_failure.sender_refused", "no aceptó al remitente", "the sender was refused"),
    Word(
      "mail_failure.recipient_refused", "no aceptó al destinatario", "the recipient was refused"),
    Word("mail_failure.message_refused", "no aceptó el mensaje", "the message was refused"),
    Word("mail_failure.deferred", "pidió intentarlo después", "it asked to try later"),
  ]

  private static let pages: [Word] = [
    Word("page.mail.none", "No hay correos.", "There are no mails."),
    Word(
      "page.mail.uncertain", "Puede haber llegado: no se envía otra vez por sí solo.",
      "It may have arrived: it is not sent again by itself."),
    Word("label.mails", "Correos", "Mails"),
    Word("label.erased_mails", "Correos borrados con él", "Mails erased with it"),
    Word("label.sender", "Remitente", "Sender"),
    Word("label.recipient", "Destinatario", "Recipient"),
    Word("label.message_id", "Message-ID", "Message-ID"),
    Word("label.subject", "Asunto", "Subject"),
    Word("label.queued_at", "En cola desde", "Queued"),
    Word("label.attempts", "Intentos", "Attempts"),
    Word("label.attempted_at", "Último intento", "Last attempt"),
    Word("label.not_before", "No antes de", "Not before"),
    Word("label.not_before_at", "No antes de", "Not before"),
    Word("label.failure", "Por qué no", "Why not"),
    Word("label.reply", "Respuesta del servidor", "The server’s answer"),
  ]
}
