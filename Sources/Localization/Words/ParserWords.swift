/// What the argument parser (swift-argument-parser) writes of its own accord. Its English is matched
/// letter by letter: it is the parser's, not ours to improve.
package enum ParserWords {
  static let all: [Word] = openings + sentences + fragments

  /// What may stand before a sentence.
  package static let openings: [Word] = [
    Word("parser.error", "Error: ", "Error: "),
    Word("parser.usage", "Uso: ", "Usage: "),
    Word("parser.help", "Ayuda: ", "Help:  "),
    Word("parser.overview_heading", "RESUMEN: ", "OVERVIEW: "),
    Word("parser.usage_heading", "USO: ", "USAGE: "),
    Word("parser.or", "o: ", "or: "),
  ]

  /// Whole lines; the first that fits is taken.
  package static let sentences: [Word] = [
    Word("parser.arguments_heading", "ARGUMENTOS:", "ARGUMENTS:"),
    Word("parser.options_heading", "OPCIONES:", "OPTIONS:"),
    Word("parser.subcommands_heading", "SUBÓRDENES:", "SUBCOMMANDS:"),
    Word("parser.more", "Más información: «{command}».", "See '{command}' for more information."),
    Word(
      "parser.detail", "Ayuda de cada orden: «{command}».", "See '{command}' for detailed help."),
    Word(
      "parser.missing_argument", "Falta el argumento «{name}».",
      "Missing expected argument '{name}'"),
    Word("parser.missing_one_of", "Falta uno de estos: «{names}».", "Missing one of: '{names}'"),
    Word("parser.missing_value", "Falta el valor de «{name}».", "Missing value for '{name}'"),
    Word("parser.missing_subcommand", "Falta la suborden.", "Missing required subcommand."),
    Word(
      "parser.unknown_option_near", "Opción desconocida: «{name}». ¿Quiso decir «{candidate}»?",
      "Unknown option '{name}'. Did you mean '{candidate}'?"),
    Word("parser.unknown_option", "Opción desconocida: «{name}».", "Unknown option '{name}'"),
    Word("parser.invalid_option", "Opción no válida: {name}", "Invalid option: {name}"),
    Word(
      "parser.unexpected_argument", "Sobra el argumento «{value}».",
      "Unexpected argument '{value}'"),
    Word(
      "parser.unexpected_arguments", "Sobran {count} argumentos: «{values}».",
      "{count} unexpected arguments: '{values}'"),
    Word(
      "parser.unexpected_value", "La opción «{name}» no lleva valor, y se indicó «{value}».",
      "The option '{name}' does not take any value, but '{value}' was specified."),
    Word(
      "parser.value_not_listed",
      "El valor «{value}» no sirve para «{name}». Los valores son «{values}».",
      "The value '{value}' is invalid for '{name}'. Please provide one of '{values}'."),
    Word(
      "parser.value_listed_below",
      "El valor «{value}» no sirve para «{name}». Los valores son:",
      "The value '{value}' is invalid for '{name}'. Please provide one of the following:"),
    Word(
      "parser.value_invalid_because", "El valor «{value}» no sirve para «{name}»: {reason}",
      "The value '{value}' is invalid for '{name}': {reason}"),
    Word(
      "parser.value_invalid", "El valor «{value}» no sirve para «{name}».",
      "The value '{value}' is invalid for '{name}'"),
    Word(
      "parser.value_set_twice", "El valor de {second} ya se había dado con {first}.",
      "Value to be set with {second} had already been set with {first}"),
    Word(
      "parser.shell_unknown", "No se reconoce el intérprete de órdenes en uso.",
      "Can't autodetect a supported shell."),
    Word(
      "parser.shell_unsupported", "No hay guiones de completado para «{shell}».",
      "Can't generate completion scripts for '{shell}'."),
    Word(
      "parser.shell_list", "Use --generate-completion-script=<intérprete> con uno de estos:",
      "Please use --generate-completion-script=<shell> with one of:"),
  ]

  /// Parts of lines.
  package static let fragments: [Word] = [
    Word("parser.show_version", "Mostrar la versión.", "Show the version."),
    Word("parser.show_help", "Mostrar esta ayuda.", "Show help information."),
    Word("parser.show_subcommand_help", "Mostrar la ayuda.", "Show subcommand help information."),
    Word("parser.default_after_values", "; por defecto: ", "; default: "),
    Word("parser.default", "(por defecto: ", "(default: "),
    Word("parser.values", "(valores: ", "(values: "),
    Word("parser.options_placeholder", "<opciones>", "<options>"),
    Word("parser.subcommand_placeholder", "<suborden>", "<subcommand>"),
    Word("parser.list", "», «", "', '"),
    Word("parser.last_of_list", "» o «", "', or '"),
    Word("parser.last_of_short_list", "» o «", "' or '"),
    Word("parser.last_of_two", "» y «", "' and '"),
  ]
}
