/// What a provider wants in a ticket: profiles, their members, and what is refused of them.
enum ProviderProfileWords {
  static let all: [Word] = commands + options + labels + terms + errors + pages

  private static let commands: [Word] = [
    Word(
      "help.command.provider.require",
      "Decir qué exige un proveedor: un perfil, y encima lo que cambie.",
      "Say what a provider wants: a profile, and what differs over it."),
    Word(
      "help.command.provider.profiles", "Ver los perfiles que trae el programa.",
      "Show the profiles the program brings."),
    Word(
      "help.command.provider.scorecard", "Cómo cumplió un proveedor en un período.",
      "How a provider kept to what was agreed."),
    Word(
      "operation.provider.require", "Fijar lo que exige un proveedor", "Set what a provider wants"),
    Word("operation.provider.profiles", "Ver perfiles de proveedor", "Show provider profiles"),
    Word("operation.provider.scorecard", "Ver el cumplimiento", "Show a scorecard"),
  ]

  private static let options: [Word] = [
    Word("help.option.provider.profile", "Perfil, p. ej. dell.", "Profile, e.g. dell."),
    Word(
      "help.option.provider.maximum_summary", "Caracteres del asunto, a lo sumo.",
      "Longest summary, in characters."),
    Word(
      "help.option.provider.maximum_note", "Caracteres del mensaje, a lo sumo.",
      "Longest message, in characters."),
    Word(
      "help.option.provider.maximum_attachments", "Archivos adjuntos, a lo sumo.",
      "Most attached files."),
    Word(
      "help.option.provider.maximum_attachment_bytes", "Bytes adjuntos en total, a lo sumo.",
      "Most attached bytes in all."),
    Word(
      "help.option.provider.channel",
      "Canal, en orden de preferencia, CANAL[:DIRECCIÓN]",
      "Channel, preferred first, "
        + "CHANNEL[:ADDRESS]"),
    Word(
      "help.option.provider.return_within",
      "Plazo para devolver la parte defectuosa: 10bd, 240h.",
      "Time to send the defective part back: 10bd, 240h."),
    Word(
      "help.option.provider.penalty", "Qué cobran si no se devuelve.",
      "What they charge when it is not sent back."),
    Word(
      "help.option.provider.subject", "Asunto, p. ej. «{code} {serial} {summary}».",
      "Subject, e.g. “{code} {serial} {summary}”."),
    Word(
      "help.option.provider.opening", "Palabras con que empieza, con los mismos campos.",
      "Opening words, with the same fields."),
    Word(
      "help.option.provider.late_contact",
      "A quién se llama si se vence: «CARGO;TELÉFONO;CORREO;DESDE» (DESDE: 8bh, 2bd).",
      "Whom to call when late: “ROLE;TELEPHONE;MAIL;AFTER” (AFTER: 8bh, 2bd)."),
    Word(
      "help.option.provider.from", "Archivo JSON con todo (- entrada estándar).",
      "JSON file of it all (- standard input)."),
    Word("help.option.provider.scorecard_contract", "Solo los de un contrato.", "One contract’s."),
    Word("help.option.provider.scorecard_from", "Desde qué día.", "First day."),
    Word("help.option.provider.scorecard_to", "Hasta qué día, inclusive.", "Last day, inclusive."),
  ]

  private static let labels: [Word] = [
    ("profile", "Perfil", "Profile"), ("what_for", "Para qué", "What for"),
    ("fields", "Datos que exige", "Fields wanted"),
    ("maximum_summary", "Largo del asunto", "Length of summary"),
    ("maximum_note", "Largo del mensaje", "Length of message"),
    ("maximum_attachments", "Archivos adjuntos", "Attached files"),
    ("maximum_attachment_bytes", "Bytes adjuntos", "Attached bytes"),
    ("channels", "Canales", "Channels"), ("channel", "Canal", "Channel"),
    ("return_within", "Devolución de defectuosas", "Defective parts back"),
    ("penalty", "Cobro si no se devuelve", "Charge when not sent back"),
    ("opening", "Encabezado del mensaje", "Opening of message"),
  ].map { Word("label.\($0.0)", $0.1, $0.2) }

  private static let terms: [Word] =
    [
      ("dell", "Dell: despacho de partes por TechDirect", "Dell: dispatch through TechDirect"),
      ("generic", "cualquier proveedor de mantenimiento", "any maintenance provider"),
      ("hp", "HP: serial, número de producto y país", "HP: serial, product number and country"),
      (
        "lenovo", "Lenovo: serial, tipo de máquina y factura",
        "Lenovo: serial, machine type and invoice"
      ),
      ("printing", "servicios de impresión: contador y nivel", "print services: counter, level"),
    ].map { Word("provider_profile.\($0.0)", $0.1, $0.2) }
    + [
      ("mail", "correo", "mail"), ("portal", "portal", "portal"), ("api", "API", "API"),
      ("telephone", "teléfono", "telephone"),
    ].map { Word("ticket_channel_kind.\($0.0)", $0.1, $0.2) }
    + [
      ("alternative_contact", "contacto alterno", "alternative contact"),
      ("country", "país", "country"), ("time_zone", "zona horaria", "time zone"),
      ("summary", "asunto", "summary"), ("note", "mensaje", "message"),
      ("purchase_order", "orden de compra", "purchase order"),
      ("hostname", "nombre de equipo", "hostname"),
      ("invoice", "factura de compra", "purchase invoice"),
      ("warranty_end", "fin de la cobertura", "end of cover"), ("quantity", "cantidad", "quantity"),
      ("photo", "foto adjunta", "attached photo"),
      // What a pre-flight finds too much of, beside the fields.
      ("attachments", "archivos adjuntos", "attached files"),
      ("attachment_bytes", "bytes adjuntos", "attached bytes"),
    ].map { Word("ticket_field.\($0.0)", $0.1, $0.2) }

  private static let errors: [Word] = [
    Word(
      "error.provider.profile_unknown", "No hay un perfil «{profile}»: los que hay son {known}.",
      "There is no profile “{profile}”: there are {known}."),
    Word(
      "hint.provider.see_profiles",
      "Véalos con «provider profiles», o dé el suyo con «provider require … --from ARCHIVO».",
      "See them with “provider profiles”, or give your own with “provider require … --from FILE”."),
    Word(
      "hint.provider.see_wanted", "Vea lo que exige con «provider show {provider}».",
      "See what it wants with “provider show {provider}”."),
    Word(
      "error.provider.placeholder_unknown",
      "Nada llena «{placeholder}» en un mensaje al proveedor: se puede usar {known}.",
      "Nothing fills “{placeholder}” in a message to a provider: {known} can be used."),
    Word(
      "error.usage.requirements_not_an_object",
      "«{file}» no tiene un objeto JSON con lo que exige el proveedor.",
      "“{file}” holds no JSON object of what the provider wants."),
  ]

  private static let pages: [Word] = [
    Word("page.provider.late_contacts", "A quién se llama si se vence", "Whom to call when late"),
    Word("page.provider.after", "desde {after} de vencido", "once {after} late"),
  ]
}
