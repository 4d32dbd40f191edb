/// Words for what can be wrong with what came in.
enum InputWords {
  static let all: [Word] = json + members + values + references + calendar + hints

  private static let json: [Word] = [
    Word("error.json.syntax", "La línea no es JSON válido.", "The line is not valid JSON."),
    Word(
      "error.json.truncated", "El JSON termina antes de tiempo.", "The JSON ends too soon."),
    Word(
      "error.json.duplicate_member", "El miembro «{member}» está dos veces.",
      "The member “{member}” is there twice."),
    Word(
      "error.json.too_deep", "El JSON tiene más de {maximum} niveles.",
      "The JSON is nested deeper than {maximum} levels."),
    Word(
      "error.json.not_an_integer", "Solo se aceptan números enteros, sin punto ni exponente.",
      "Only whole numbers are accepted, without point or exponent."),
    Word(
      "error.json.number_out_of_range", "El número no cabe en 64 bits.",
      "The number does not fit in 64 bits."),
    Word(
      "error.json.invalid_utf8", "El texto no es UTF-8 válido.", "The text is not valid UTF-8."),
    Word(
      "error.json.control_character", "Hay un carácter de control sin escapar, o un NUL.",
      "There is an unescaped control character, or a NUL."),
    Word(
      "error.input.line_too_long", "La línea pasa de {maximum} bytes; se saltó.",
      "The line is longer than {maximum} bytes; it was skipped."),
    Word(
      "error.input.line_truncated", "La última línea quedó cortada; no se aplicó.",
      "The last line was cut short; it was not applied."),
    Word(
      "error.input.unreadable", "No se pudo leer la entrada: {message:system_error}.",
      "The input could not be read: {message:system_error}."),
    Word(
      "error.batch.spool_unavailable",
      "No hay dónde guardar las respuestas mientras se confirma el lote: {message:system_error}.",
      "There is no room to keep the answers until the batch is committed: {message:system_error}."),
  ]

  private static let members: [Word] = [
    Word(
      "error.input.unknown_member", "No se conoce el miembro «{member}».",
      "The member “{member}” is not known."),
    Word(
      "error.input.missing_member", "Falta el miembro «{member}».",
      "The member “{member}” is missing."),
    Word(
      "error.input.wrong_type", "Se esperaba {expected} y hay {found}.",
      "Expected {expected}, found {found}."),
    Word(
      "error.input.too_many", "Son más de {maximum}.", "There are more than {maximum}."),
    Word(
      "error.operation.unknown", "No existe la operación «{name}».",
      "There is no operation “{name}”."),
    Word(
      "error.input.invalid_operation_id",
      "«{value}» no sirve de identificador: 1 a 64 caracteres ASCII visibles.",
      "“{value}” is no operation id: 1 to 64 visible ASCII characters."),
    Word(
      "error.input.invalid_expectation", "No se entiende la revisión esperada de «{name}».",
      "The expected revision of “{name}” cannot be understood."),
    Word(
      "error.input.invalid_thing", "No se entiende de qué es el nombre «{name}».",
      "What “{name}” is the name of cannot be understood."),
    Word(
      "hint.thing_form", "Escriba clase:nombre, p. ej. asset:10452 o case:C-2026-00001.",
      "Write kind:name, e.g. asset:10452 or case:C-2026-00001."),
    Word(
      "error.input.moment_in_future", "«{value}» todavía no llega: el registro va en {latest}.",
      "“{value}” is yet to come: the registry is at {latest}."),
    Word(
      "error.input.invalid_moment", "«{value}» no es un momento del registro.",
      "“{value}” is no moment of the registry."),
    Word(
      "error.usage.no_registry", "No se dijo qué registro usar.",
      "No registry was named."),
  ]

  private static let values: [Word] = [
    Word(
      "error.input.unknown_code", "«{value}» no es ninguno de: {known}.",
      "“{value}” is none of: {known}."),
    Word(
      "error.input.out_of_range", "{value} no está entre {minimum} y {maximum}.",
      "{value} is not between {minimum} and {maximum}."),
    Word("error.input.text_empty", "El texto está vacío.", "The text is empty."),
    Word(
      "error.input.text_too_long", "El texto tiene {length} caracteres; caben {maximum}.",
      "The text has {length} characters; {maximum} fit."),
    Word(
      "error.input.control_character", "El texto tiene el carácter de control {character}.",
      "The text has the control character {character}."),
    Word(
      "error.input.invalid_date", "«{value}» no es una fecha AAAA-MM-DD.",
      "“{value}” is no date YYYY-MM-DD."),
    Word(
      "error.input.invalid_instant",
      "«{value}» no es un instante RFC 3339, p. ej. 2026-03-02T09:15:00-05:00.",
      "“{value}” is no RFC 3339 instant, e.g. 2026-03-02T09:15:00-05:00."),
    Word(
      "error.input.invalid_tag",
      "«{value}» no es una placa: 1 a 32 letras, cifras, guion, punto o barra.",
      "“{value}” is no asset tag: 1 to 32 letters, digits, hyphens, points or slashes."),
    Word(
      "error.input.invalid_code",
      "«{value}» no es un código: 1 a 32 letras, cifras, guion, punto o subrayado.",
      "“{value}” is no code: 1 to 32 letters, digits, hyphens, points or underscores."),
    Word(
      "error.input.invalid_money",
      "El valor debe ser {\"currency\":\"COP\",\"minor_units\":…}, en la unidad menor de su moneda"
        + " (centavos) y no negativo.",
      "The value must be {\"currency\":\"COP\",\"minor_units\":…}, in the minor unit of its currency"
        + " (cents) and not negative."),
    Word(
      "error.input.invalid_municipality", "«{value}» no es un código DANE de cinco cifras.",
      "“{value}” is no five-digit DANE code."),
    Word(
      "error.input.invalid_tax_number", "«{value}» no es un NIT.", "“{value}” is no NIT."),
    Word(
      "error.input.tax_check_digit",
      "El dígito de verificación de «{value}» no es ese: debe ser {expected}.",
      "The check digit of “{value}” is wrong: it should be {expected}."),
  ]

  private static let references: [Word] = [
    Word(
      "error.reference.ambiguous", "«{name}» puede ser {count}: {candidates}.",
      "“{name}” may be any of {count}: {candidates}."),
    Word(
      "error.place.not_found", "No hay sede ni ubicación «{name}».",
      "There is no site or location “{name}”."),
    Word("error.site.not_found", "No hay sede «{name}».", "There is no site “{name}”."),
    Word(
      "error.location.not_found", "No hay ubicación «{name}».",
      "There is no location “{name}”."),
    Word("error.person.not_found", "No hay persona «{name}».", "There is no person “{name}”."),
    Word(
      "error.support_group.not_found", "No hay grupo «{name}».", "There is no group “{name}”."),
    Word(
      "error.provider.not_found", "No hay proveedor «{name}».",
      "There is no provider “{name}”."),
    Word("error.model.not_found", "No hay modelo «{name}».", "There is no model “{name}”."),
    Word(
      "error.asset.not_found", "No hay equipo «{name}».", "There is no equipment “{name}”."),
    Word("error.support_case.not_found", "No hay caso «{name}».", "There is no case “{name}”."),
    Word(
      "error.site.code_taken", "Ya hay una sede con el código {code}.",
      "There is already a site with the code {code}."),
  ]

  private static let calendar: [Word] = [
    Word(
      "error.calendar.year_unsupported",
      "No se conocen los festivos de {year}; se conocen de {first} a {last}.",
      "The holidays of {year} are not known; those of {first} to {last} are."),
    Word(
      "error.calendar.hours_invalid", "No se entiende «{piece}» en el horario «{text}».",
      "“{piece}” in the hours “{text}” cannot be understood."),
    Word(
      "error.calendar.never_open", "El horario «{hours}» no abre después de {after}.",
      "The hours “{hours}” never open after {after}."),
    Word(
      "error.calendar.duration_negative", "El plazo no puede ser negativo: {seconds} s.",
      "A duration cannot be negative: {seconds} s."),
    Word(
      "error.calendar.target_invalid", "No se entiende el plazo «{text}».",
      "The target “{text}” cannot be understood."),
    Word(
      "hint.calendar.hours_examples", "Por ejemplo: {examples}.", "For example: {examples}."),
    Word(
      "hint.calendar.target_examples", "Por ejemplo: {examples}.", "For example: {examples}."),
  ]

  private static let hints: [Word] = [
    Word("hint.did_you_mean", "¿Quiso decir {candidates}?", "Did you mean {candidates}?"),
    Word("hint.name_one", "Indique cuál: {candidates}.", "Say which one: {candidates}."),
    Word(
      "hint.member_misspelt", "Hay «{found}»: ¿quiso decir «{member}»?",
      "There is “{found}”: did you mean “{member}”?"),
    Word(
      "hint.look_again", "Alguien lo cambió: mírelo de nuevo ({name}) y repita.",
      "Somebody changed it: look at it again ({name}) and repeat."),
    Word(
      "hint.changed_since", "{at}: {operation:operation}.", "{at}: {operation:operation}."),
    Word(
      "hint.changed_since_by", "{at}: {operation:operation} ({by}).",
      "{at}: {operation:operation} ({by})."),
    Word(
      "hint.expectation_form", "Se escribe clase:nombre=revisión, p. ej. asset:10452=7.",
      "Write kind:name=revision, e.g. asset:10452=7."),
    Word(
      "hint.moment_form",
      "Use una fecha (2026-03-02), un instante (2026-03-02T09:00:00-05:00) o un número de línea.",
      "Use a date (2026-03-02), an instant (2026-03-02T09:00:00-05:00) or a line number."),
    Word(
      "hint.name_registry", "Use --registry RUTA o la variable DOTACION_REGISTRY.",
      "Use --registry PATH or the variable DOTACION_REGISTRY."),
  ]
}
