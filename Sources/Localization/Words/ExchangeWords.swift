/// Words of exchange documents: what is wrong with one, and what it does.
enum ExchangeWords {
  static let all: [Word] = errors + hints + page + help

  private static let errors: [Word] = [
    Word(
      "error.exchange.namespace",
      "El documento de intercambio es de «{found}», y aquí se lee «{expected}».",
      "The exchange document is of “{found}”, and what is read here is “{expected}”."),
    Word(
      "error.exchange.stray_text", "En «{element}» hay texto suelto, donde solo van elementos.",
      "In “{element}” there is text where only elements belong."),
    Word(
      "error.exchange.unknown_attribute", "«{element}» no lleva el atributo «{attribute}».",
      "“{element}” takes no attribute “{attribute}”."),
    Word(
      "error.exchange.question",
      "«{name}» es una consulta: un documento de intercambio solo lleva operaciones.",
      "“{name}” is a question: an exchange document holds operations only."),
    Word(
      "error.exchange.member_twice", "«{member}» está dos veces.", "“{member}” is there twice."),
    Word(
      "error.exchange.no_item", "En la lista «{list}» hay «{element}»; ahí va «{item}».",
      "In the list “{list}” there is “{element}”; “{item}” belongs there."),
    Word(
      "error.exchange.foreign_element",
      "«{element}» es de otro espacio de nombres («{namespace}»).",
      "“{element}” is of another namespace (“{namespace}”)."),
    Word(
      "error.exchange.nil_not_empty", "«{element}» dice que está vacío (xsi:nil) y no lo está.",
      "“{element}” says it is empty (xsi:nil) and is not."),
    Word(
      "error.exchange.other_history",
      "La línea {sequence} del diario no es la que tiene este registro: es la historia de otro.",
      "Line {sequence} of the journal is not the one this registry has: it is another's history."),
    Word(
      "error.exchange.mixed",
      "Operaciones y líneas de un diario no van juntas: ahí sobra «{element}».",
      "Operations and a journal's lines do not go together: “{element}” does not belong there."),
    Word(
      "error.exchange.apart",
      "«{file}» no es un documento de intercambio, y los demás sí.",
      "“{file}” is no exchange document, and the others are."),
    Word(
      "error.exchange.option", "A un documento de intercambio {option} no le dice nada.",
      "{option} says nothing to an exchange document."),
    Word(
      "error.exchange.not_planned",
      "Un documento de intercambio ya dice qué se hace: no hay plan que hacer.",
      "An exchange document says itself what is done: there is no plan to make."),
    Word(
      "error.exchange.not_undone", "Un diario importado es la historia del registro: se queda.",
      "A journal that was imported is the registry's history: it stays."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.exchange.namespace", "Escriba <exchange xmlns=\"{expected}\">.",
      "Write <exchange xmlns=\"{expected}\">."),
    Word(
      "hint.exchange.question", "Para preguntar, use «batch».", "To ask, use “batch”."),
    Word(
      "hint.exchange.other_history",
      "Impórtelo en un registro vacío: dotacion init --registry OTRO.",
      "Import it into an empty registry: dotacion init --registry OTHER."),
    Word("hint.exchange.mixed", "Impórtelos por separado.", "Import them apart."),
    Word("hint.exchange.apart", "Impórtelos por separado.", "Import them apart."),
    Word("hint.exchange.option", "Quítela.", "Leave it out."),
    Word(
      "hint.exchange_rehearse", "Véalo antes con «import ARCHIVO --dry-run».",
      "See it first with “import FILE --dry-run”."),
    Word(
      "hint.exchange_undo", "Deshaga una operación suya con «undo».",
      "Undo one of its operations with “undo”."),
    Word(
      "hint.exchange_correct",
      "Quedaron en {file}: corríjalas ahí e importe ese archivo.",
      "They are in {file}: correct them there and import that file."),
    Word(
      "hint.exchange_see",
      "Con --rejected ARCHIVO quedan escritas para corregirlas e importarlas.",
      "With --rejected FILE they are written down, to be corrected and imported."),
    Word(
      "hint.exchange_needs_no_profile",
      "Es un documento de intercambio: se importa sin perfil, con «import».",
      "It is an exchange document: it is imported without a profile, by “import”."),
  ]

  private static let page: [Word] = [
    Word(
      "exchange.file", "{file} — documento de intercambio", "{file} — exchange document"),
    Word(
      "exchange.applied", "Operaciones aplicadas: {operations}.",
      "Operations applied: {operations}."),
    Word(
      "exchange.journal", "Diario: {applied} líneas nuevas, {repeated} que ya estaban.",
      "Journal: {applied} new lines, {repeated} that were there already."),
    Word("exchange.nothing", "No trae operaciones.", "It holds no operations."),
    Word(
      "exchange.undone", "{document}: {undone} operaciones deshechas.",
      "{document}: {undone} operations taken back."),
    Word("exchange_action.refused", "rechazada", "refused"),
    Word("exchange_action.applied_many", "hechas", "done"),
    Word("exchange_action.rehearsed_many", "se harían", "would be done"),
    Word("exchange_action.repeated_many", "ya hechas antes", "done before"),
    Word("exchange_action.unchanged_many", "sin nada que hacer", "nothing to do"),
    Word("exchange_action.refused_many", "rechazadas", "refused"),
    Word("label.kept_files", "Archivos", "Files"),
    Word("label.personal_values", "Datos personales", "Personal values"),
  ]

  private static let help: [Word] = [
    Word(
      "help.option.exchange.xsd", "El esquema XML (XSD) de los documentos de intercambio.",
      "The XML Schema (XSD) of exchange documents."),
    Word(
      "help.option.exchange.form",
      "json: las líneas; xml: un documento de intercambio, con los datos personales y los adjuntos que "
        + "se pidan.",
      "json: the lines; xml: an exchange document, with the personal data and attachments asked for."
    ),
  ]
}
