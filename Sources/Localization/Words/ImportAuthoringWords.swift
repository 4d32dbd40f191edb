/// Words for writing profiles of vendors' documents and for what they say.
enum ImportAuthoringWords {
  static let all: [Word] =
    help + errors + errorHints + homes + draft + page + origins + conversions + problems

  private static let help: [Word] = [
    Word(
      "help.command.import.profile", "Perfiles: cómo se lee el XML de cada fabricante.",
      "Profiles: how each vendor's XML is read."),
    Word("help.command.import.profile.list", "Qué perfiles hay.", "Which profiles there are."),
    Word(
      "help.option.import.detect",
      "Solo decir con qué perfil se leería cada documento, y por qué.",
      "Only say by which profile each document would be read, and why."),
    Word(
      "help.command.import.profile.check", "Todo lo que está mal en un perfil, con su línea.",
      "Everything that is wrong with a profile, with its line."),
    Word(
      "help.command.import.profile.explain",
      "Qué toma un perfil y de dónde; con un ejemplo, qué resultó de él.",
      "What a profile takes and from where; with a sample, what became of it."),
    Word(
      "help.command.import.profile.try",
      "Lee documentos hasta el final y cuenta lo que traen, sin registro.",
      "Reads documents to their end and counts what they hold, without a registry."),
    Word(
      "help.option.profile_files", "Archivos, comprimidos o carpetas; - es la entrada estándar.",
      "Files, packed files or folders; - is standard input."),
    Word(
      "help.command.import.profile.new", "Propone un perfil a partir de un documento.",
      "Proposes a profile from a document."),
    Word(
      "help.command.import.profile.guide", "La lengua de los perfiles, en una página.",
      "The language of profiles, on one page."),
    Word(
      "help.command.import.profile.schema", "Los perfiles como JSON Schema, para el editor.",
      "Profiles as JSON Schema, for an editor."),
    Word(
      "help.option.profiles", "Carpeta con perfiles y esquemas propios (o DOTACION_PROFILES).",
      "Folder of profiles and schemas of one's own (or DOTACION_PROFILES)."),
    Word("help.option.profile_file", "Archivo YAML del perfil.", "The profile's YAML file."),
    Word(
      "help.option.profile_name", "Nombre del perfil, o su archivo .yaml.",
      "The profile's name, or its .yaml file."),
    Word(
      "help.option.profile_sample", "Documento con el que se prueba.", "Document to try it on."),
    Word("help.option.profile_new_name", "Nombre del perfil nuevo.", "Name of the new profile."),
    Word("help.option.profile_from", "Documento de muestra.", "Sample document."),
  ]

  private static let errors: [Word] = [
    Word(
      "error.import.unread", "Documentos que no se pueden leer: {documents}.",
      "Documents that cannot be read: {documents}."),
    Word(
      "error.import.profile_unknown", "No hay ningún perfil «{profile}».",
      "There is no profile “{profile}”."),
    Word(
      "error.import.too_many_files", "La carpeta tiene más de {limit} archivos.",
      "The folder has more than {limit} files."),
    Word(
      "error.import.schema_missing", "No está el esquema «{file}» que el perfil exige.",
      "The schema “{file}” that the profile insists on is not there."),
    Word(
      "error.import.schema_unusable", "El esquema «{file}» no sirve: {reason}.",
      "The schema “{file}” cannot be used: {reason}."),
    Word(
      "error.import.schema_invalid",
      "El documento no cumple su esquema en «{element}» ({count} en total): {reason}.",
      "The document is not as its schema has it at “{element}” ({count} in all): {reason}."),
  ]

  private static let errorHints: [Word] = [
    Word(
      "hint.profile_list", "Aquí va una lista; cada cosa empieza con guion: «{example}».",
      "A list belongs here; each thing begins with a hyphen: “{example}”."),
    Word(
      "hint.profile_mapping", "Aquí van claves con su valor: «{example}».",
      "Keys with their values belong here: “{example}”."),
    Word(
      "hint.profile_text", "Aquí va un texto solo, sin lista ni claves.",
      "A text alone belongs here, no list and no keys."),
    Word(
      "hint.profile_identity", "Dé en «fields» al menos uno de estos: {fields}.",
      "Give at least one of these in “fields”: {fields}."),
    Word(
      "hint.profile_reason", "Diga por qué se deja: «{example}».",
      "Say why it is left out: “{example}”."),
    Word("hint.profile_known", "Hay: {known}.", "There are: {known}."),
    Word(
      "hint.profile_date",
      "Diga cómo están escritas las fechas: «{example}». Hay: {notations}.",
      "Say how dates are written: “{example}”. There are: {notations}."),
    Word(
      "hint.profile_folder",
      "Los perfiles de esa carpeta se leen todos antes de importar: corríjalo o sáquelo de ella.",
      "All profiles of that folder are read before importing: mend it or move it out."),
    Word(
      "hint.profile_skip",
      "Un registro que no es equipo se deja con «skip»; «ignore» deja lo que tiene adentro.",
      "A record that is no equipment is left by “skip”; “ignore” leaves what is inside it."),
    Word(
      "hint.yaml_quotes", "Lo que empieza por «{character}» va entre comillas.",
      "What begins with “{character}” goes in quotation marks."),
    Word(
      "hint.yaml_tab", "La sangría se hace con espacios: ahí hay un tabulador.",
      "Indentation is made of spaces: there is a tab."),
    Word(
      "hint.yaml_indentation",
      "La sangría de esta línea no es la de sus vecinas, o a la de arriba le falta «:».",
      "This line is not indented like those beside it, or the one above lacks a “:”."),
    Word(
      "hint.yaml_blank", "Entre «:» y el valor falta un espacio.",
      "Between “:” and the value a blank is missing."),
    Word(
      "hint.yaml_unclosed", "Lo que se abre con «{character}» no se cierra, o le falta una coma.",
      "What “{character}” opens is not closed, or lacks a comma."),
    Word(
      "hint.yaml_repeated", "La misma clave está dos veces: {keys}.",
      "The same key is there twice: {keys}."),
    Word(
      "hint.path_quote", "A un texto de la ruta le falta su comilla de cierre.",
      "A text of the path lacks its closing quotation mark."),
    Word(
      "hint.path_bracket", "A la ruta le sobra o le falta un corchete.",
      "The path has a bracket too many or too few."),
    Word(
      "hint.path_self", "El elemento mismo es «.» (un elemento llamado self: «{named}»).",
      "The element itself is “.” (an element called self: “{named}”)."),
    Word(
      "hint.path_function", "Las rutas no tienen funciones: el texto es la ruta del elemento.",
      "Paths have no functions: a text is the path of its element."),
    Word(
      "hint.path_axis", "De los ejes de XPath solo hay following-sibling; hacia arriba es «..».",
      "Of XPath's axes there is only following-sibling; upwards is “..”."),
    Word(
      "hint.path_prefix", "Los nombres van sin el prefijo de su espacio de nombres.",
      "Names go without the prefix of their namespace."),
    Word(
      "hint.path_and", "Dos condiciones van en dos corchetes: A[@n='x'][@m='y'].",
      "Two conditions go in two brackets: A[@n='x'][@m='y']."),
    Word(
      "hint.path_or", "Varios valores se separan con una barra: A[@n='x'|'y'].",
      "Several values are separated by a bar: A[@n='x'|'y']."),
  ]

  private static let homes: [Word] = [
    Word(
      "hint.profile_home.profile", "«{key}» va al comienzo de la línea, junto a «records».",
      "“{key}” goes at the beginning of the line, beside “records”."),
    Word(
      "hint.profile_home.record",
      "«{key}» va en un registro de «records», a la altura de su «each».",
      "“{key}” goes in a record of “records”, at the indentation of its “each”."),
    Word(
      "hint.profile_home.supply", "«{key}» va en un suministro, dentro de «supplies».",
      "“{key}” goes in a supply, inside “supplies”."),
    Word(
      "hint.profile_home.part", "«{key}» va en una parte de «parts», a la altura de su «each».",
      "“{key}” goes in a part of “parts”, at the indentation of its “each”."),
    Word(
      "hint.profile_home.document", "«{key}» va en un documento, dentro de «documents».",
      "“{key}” goes in a document, inside “documents”."),
    Word(
      "hint.profile_home.bundle", "«{key}» va dentro de «bundle».",
      "“{key}” goes inside “bundle”."),
    Word(
      "hint.profile_home.units", "«{key}» va dentro de «units».", "“{key}” goes inside “units”."),
    Word(
      "hint.profile_home.rule",
      "«{key}» va en la regla de un campo: «{example}».",
      "“{key}” goes in the rule of a field: “{example}”."),
    Word(
      "hint.profile_home.fields", "«{key}» es un campo: va dentro de «fields».",
      "“{key}” is a field: it goes inside “fields”."),
    Word(
      "hint.profile_home.supply_fields",
      "«{key}» es un campo de partes o suministros: va dentro de los «fields» de ellos.",
      "“{key}” is a field of parts or supplies: it goes inside their “fields”."),
  ]

  private static let draft: [Word] = [
    Word(
      "profile_draft.head",
      "Propuesta hecha a partir de un documento: revise cada línea (dotacion import profile guide).",
      "A proposal made from a document: look at every line (dotacion import profile guide)."),
    Word(
      "profile_draft.then",
      "Después: dotacion import profile check y dotacion import profile explain --sample.",
      "Then: dotacion import profile check and dotacion import profile explain --sample."),
    Word(
      "profile_draft.nothing", "Nada parece un identificador: diga aquí dónde está la serie.",
      "Nothing looks like an identity: say here where the serial is."),
    Word(
      "profile_draft.part", "Se repite dentro del registro y tiene serie: ¿partes o equipos?",
      "Repeated inside the record, with a serial: parts, or equipment (children)?"),
    Word("profile_draft.others", "Puede servir:", "May be of use:"),
  ]

  private static let page: [Word] = [
    Word(
      "page.profile_sound", "El perfil {profile} está bien escrito.",
      "Profile {profile} is well written."),
    Word(
      "page.profile_replaces",
      "Se llama como uno incluido: donde se use, lo reemplaza, también para sus documentos.",
      "It is named like a shipped one: where it is used it takes its place, for its documents too."),
    Word("page.profile_wrapper", "un sobre: decide lo de adentro", "a wrapper: the inside decides"),
    Word(
      "page.profile_exchange", "de intercambio: se importa sin perfil",
      "an exchange document: imported without a profile"),
    Word("page.profile_line", "línea", "line"),
    Word("page.profile_markers", "señas (basta una)", "marks (one is enough)"),
    Word("page.profile_header", "Lo que el documento dice una vez", "What the document says once"),
    Word("page.profile_record", "Registro", "Record"),
    Word("page.profile_child", "Equipo dentro", "Equipment inside"),
    Word("page.profile_one", "uno solo", "only one"),
    Word("page.profile_each", "cada uno", "each"),
    Word("page.profile_counters", "Contadores", "Counters"),
    Word("page.profile_part", "Parte", "Part"),
    Word("page.profile_supplies", "Insumos", "Supplies"),
    Word("page.profile_units", "Un equipo por cada serie", "One equipment for each serial"),
    Word("page.profile_never_found", "Nunca se halló", "Never found"),
    Word("page.profile_no_equipment", "No es equipo lo que tiene", "No equipment is what has"),
    Word("page.profile_not_kept", "se muestra y no se guarda", "shown and not kept"),
    Word("page.profile_left_out", "No se toma", "Left out"),
    Word("page.profile_ignored", "elementos sin tomar", "elements left out"),
    Word("page.profile_not_asked_for", "de ellos sin regla", "without a rule among them"),
    Word("page.profile_records", "registros", "records"),
    Word("page.profile_refused", "rechazados", "refused"),
    Word("page.profile_schema_problems", "faltas al esquema", "not as the schema has it"),
    Word("page.profile_sample", "Con el ejemplo", "With the sample"),
  ]

  private static let origins: [Word] = [
    Word("profile_decimal.comma", "coma", "a comma"),
    Word("profile_origin.own", "propio", "own"),
    Word(
      "profile_origin.replaces_shipped", "propio, en lugar del que viene incluido",
      "own, in place of the shipped one"),
    Word("profile_origin.shipped", "incluido", "shipped"),
  ]

  private static let conversions: [Word] = [
    Word("profile_conversion.clean", "se limpia:", "cleaned:"),
    Word("profile_conversion.strip_prefix", "sin el comienzo", "without the beginning"),
    Word("profile_conversion.strip_suffix", "sin el final", "without the end"),
    Word("profile_conversion.after", "lo que sigue a", "what follows"),
    Word("profile_conversion.before", "lo que va antes de", "what stands before"),
    Word("profile_conversion.absent", "es nada:", "means nothing:"),
    Word("profile_conversion.junk", "sin relleno de", "without placeholders of"),
    Word("profile_conversion.map", "traducido a", "translated to"),
    Word("profile_conversion.date", "fecha", "date"),
    Word("profile_conversion.number", "decimales con", "decimals with"),
    Word("profile_conversion.unit", "unidades", "units"),
    Word("profile_conversion.join", "unidos con", "joined with"),
  ]

  private static let problems: [Word] = [
    Word("schema_problem.unexpected_element", "elemento que no va ahí", "element not expected"),
    Word("schema_problem.missing_element", "falta un elemento", "an element is missing"),
    Word("schema_problem.invalid_value", "valor que no sirve", "invalid value"),
    Word("schema_problem.unknown_root", "raíz desconocida", "unknown root"),
    Word("schema_problem.attribute_not_allowed", "atributo que no va ahí", "attribute not allowed"),
    Word("schema_problem.attribute_missing", "falta un atributo", "an attribute is missing"),
    Word("schema_problem.other", "no cumple el esquema", "not as the schema has it"),
  ]

}
