/// Words of the command line: help, progress, receipts.
enum InterfaceWords {
  static let all: [Word] = CoreWords.plain + options + actor + receipts + commands

  private static let options: [Word] = [
    Word(
      "help.option.registry", "Archivo del registro (o DOTACION_REGISTRY).",
      "Registry file (or DOTACION_REGISTRY)."),
    Word("help.option.lang", "Idioma: es o en.", "Language: es or en."),
    Word(
      "help.option.format",
      "Formato: text, json o csv (text en una terminal, json fuera de ella).",
      "Format: text, json or csv (text on a terminal, json elsewhere)."),
    Word(
      "help.option.dry_run", "Decir qué pasaría, sin hacerlo.",
      "Say what would happen, without doing it."),
    Word(
      "help.option.actor", "Quién lo hace (o DOTACION_ACTOR).",
      "Who does it (or DOTACION_ACTOR)."),
    Word("help.option.case", "Caso por el que se hace.", "The case it is done for."),
    Word("help.option.note", "Nota para el diario.", "A note for the journal."),
    Word(
      "help.option.id", "Identificador propio: repetirlo no repite la operación.",
      "An id of your own: repeating it does not repeat the operation."),
    Word(
      "help.option.expect", "Revisión que se vio, p. ej. asset:10452=7.",
      "The revision that was seen, e.g. asset:10452=7."),
    Word(
      "help.option.as_of", "El registro como se conocía entonces (fecha, instante o línea).",
      "The registry as it was known then (date, instant or line)."),
    Word(
      "help.option.atomic", "Todo o nada: una sola transacción.",
      "All or nothing: one transaction."),
    Word("help.option.chunk", "Líneas por transacción.", "Lines a transaction."),
    Word(
      "help.option.on_error", "Ante una línea mala: stop o continue.",
      "At a bad line: stop or continue."),
  ]

  private static let actor: [Word] = [
    Word(
      "error.actor.not_found", "Nadie en el registro es «{name}», por quien se hace esto.",
      "Nobody in the registry is “{name}”, for whom this is done."),
    Word(
      "hint.actor.of_variable",
      "El nombre viene de la variable DOTACION_ACTOR: corríjala, dé otro con --actor, o registre a la "
        + "persona con «person register».",
      "The name comes from the variable DOTACION_ACTOR: correct it, give another with --actor, or "
        + "register the person with “person register”."),
    Word(
      "hint.actor.of_option",
      "El nombre viene de --actor: corríjalo, o registre a la persona con «person register».",
      "The name comes from --actor: correct it, or register the person with “person register”."),
  ]

  private static let receipts: [Word] = [
    Word(
      "receipt.applied", "Hecho: {operation} (línea {sequence})",
      "Done: {operation} (line {sequence})"),
    Word(
      "receipt.repeated", "Ya estaba hecho: {operation} (línea {sequence})",
      "Already done: {operation} (line {sequence})"),
    Word("receipt.rehearsed", "Se haría: {operation}", "Would do: {operation}"),
    Word("change.insert", "se crea", "creates"),
    Word("change.update", "se cambia", "changes"),
    Word("change.delete", "se quita", "removes"),
    Word("init.done", "Registro creado: {path}", "Registry created: {path}"),
    Word("progress.lines", "{done} líneas, {rate} por segundo", "{done} lines, {rate} a second"),
    Word(
      "batch.failed", "{failures} de {lines} líneas no se aplicaron.",
      "{failures} of {lines} lines were not applied."),
  ]

  private static let commands: [Word] = [
    Word(
      "help.command.dotacion",
      "Dotación: equipos, coberturas, casos, escalamientos y tomas físicas.",
      "Dotación: equipment, coverage, cases, escalations and audits."),
    Word(
      "help.discussion.exit_codes",
      """
      Códigos de salida:
        0   hecho
        1   lo impide una regla
        3   alguien cambió lo mismo antes
        64  orden mal escrita
        65  datos de entrada errados
        66  no existe lo que se nombra
        70  defecto del programa
        74  registro inaccesible
        75  registro ocupado: intente de nuevo
        76  diario alterado o ilegible
        77  sin permiso
      """,
      """
      Exit codes:
        0   done
        1   a rule forbids it
        3   somebody changed the same thing first
        64  misspelt command
        65  bad input data
        66  what is named does not exist
        70  fault of the program
        74  registry out of reach
        75  registry busy: try again
        76  journal altered or unreadable
        77  no permission
      """),
    Word(
      "error.usage.unknown_command", "No hay una orden «{command}».",
      "There is no command “{command}”."),
    Word(
      "hint.list_commands", "Las órdenes que hay: «{command} --help».",
      "The commands there are: “{command} --help”."),
    Word("help.command.init", "Crear un registro.", "Make a registry."),
    Word(
      "help.command.batch", "Aplicar peticiones, una línea JSON cada una.",
      "Apply requests, one JSON line each."),
  ]
}
