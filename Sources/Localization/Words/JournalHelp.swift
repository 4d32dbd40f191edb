/// Words of the commands of the journal, of undoing and of schemas.
enum JournalHelp {
  static let all: [Word] = commands + options + pages

  private static let commands: [Word] = [
    Word(
      "help.command.journal", "El diario: quién hizo qué, cuándo y por qué.",
      "The journal: who did what, when and why."),
    Word(
      "help.command.journal.log", "Lo hecho, lo último primero; de todo o de una cosa.",
      "What was done, the latest first; of everything or of one thing."),
    Word(
      "help.command.journal.show", "Una línea del diario y lo que cambió.",
      "One line of the journal and what it changed."),
    Word(
      "help.command.journal.verify", "Comprobar que nada se alteró.",
      "Check that nothing was altered."),
    Word("help.command.journal.export", "Copiar el diario a la salida.", "Write the journal out."),
    Word(
      "help.command.journal.replay", "Rehacer un registro vacío desde un diario.",
      "Make an empty registry anew from a journal."),
    Word(
      "help.command.undo", "Deshacer una operación con otra que la revierte.",
      "Undo an operation by another that reverses it."),
    Word(
      "help.command.schema", "El esquema JSON de una operación, o los nombres de todas.",
      "The JSON Schema of one operation, or the names of all."),
    Word("operation.journal.undo", "Deshacer una operación", "Undoing of an operation"),
  ]

  private static let options: [Word] = [
    Word(
      "help.option.thing", "De qué: clase y nombre, p. ej. asset:10452.",
      "Of what: kind and name, e.g. asset:10452."),
    Word("help.option.limit", "Cuántos a lo sumo.", "How many at most."),
    Word(
      "help.option.line", "Número de línea, o identificador de la operación.",
      "Line number, or the operation’s id."),
    Word(
      "help.option.operation", "Identificador de la operación que se deshace.",
      "Id of the operation to undo."),
    Word(
      "help.option.schema_name", "Operación o consulta, p. ej. asset.move.",
      "Operation or question, e.g. asset.move."),
    Word(
      "help.option.sealed_export", "Los datos personales, y no las líneas del diario.",
      "The personal data, and not the journal’s lines."),
    Word(
      "help.option.sealed_import", "Archivo con los datos personales que se exportaron aparte.",
      "File with the personal data that was exported apart."),
    Word(
      "help.option.contents_export", "Los archivos adjuntos, y no las líneas del diario.",
      "The attached files, and not the journal’s lines."),
    Word(
      "help.option.contents_import", "Archivo con los adjuntos que se exportaron aparte.",
      "File with the attachments that were exported apart."),
    Word(
      "help.option.state", "Comprobar también que el estado es el que resulta del diario.",
      "Check also that the state is what the journal makes."),
  ]

  private static let pages: [Word] = [
    Word(
      "journal.verified", "Diario íntegro. Líneas encadenadas: {lines}.",
      "Journal sound. Chained lines: {lines}."),
    Word(
      "journal.replayed", "Registro rehecho. Líneas: {lines}.",
      "Registry made anew. Lines: {lines}."),
    Word(
      "journal.files", "Archivos guardados: {kept}, cada uno con su huella. Faltan: {missing}.",
      "Files kept: {kept}, each with its digest. Missing: {missing}."),
    Word(
      "error.journal.content_differs",
      "Un archivo no corresponde a su huella ({sha256}): se alteró.",
      "A file does not match its digest ({sha256}): it was altered."),
    Word(
      "error.journal.seal_mismatch",
      "Un dato personal no corresponde a su sello ({seal}): se alteró, o es de otro registro.",
      "A personal value does not match its seal ({seal}): altered, or of another registry."),
    Word(
      "error.journal_line.not_found", "No hay una línea «{name}» en el diario.",
      "There is no line “{name}” in the journal."),
  ]
}
