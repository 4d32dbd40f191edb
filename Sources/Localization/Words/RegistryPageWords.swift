/// Words of the registry's pages for people.
enum RegistryPageWords {
  static let all: [Word] = pages + labels + refusals + holidays

  private static let pages: [Word] = [
    Word("list.empty", "No hay ninguno.", "There are none."),
    Word("list.next", "Hay más: repita con --after {after}", "There are more: --after {after}"),
    Word("find.nothing", "No se encontró nada con «{text}».", "Nothing was found for “{text}”."),
    Word(
      "find.try_code",
      "Basta una parte de la placa, el serial o el nombre (dos caracteres o más).",
      "A part of tag, serial or hostname is enough (two characters or more)."),
    Word(
      "find.try_words",
      "O palabras: clase, marca, modelo, sede, piso o persona; pruebe con menos.",
      "Or words: kind, maker, model, site, floor, room or person; try fewer."),
    Word(
      "find.try_filters", "Quite --kind, --site o --status.",
      "Leave --kind, --site or --status out."
    ),
    Word(
      "find.more",
      "Se muestran {shown} y hay más: agregue una palabra, o --kind, --site, --status.",
      "{shown} are shown and there are more: add a word, or --kind, --site, --status."),
    Word("history.title", "Historia de {name}", "History of {name}"),
    Word("history.by", "por {person}", "by {person}"),
    Word("history.case", "caso {case}", "case {case}"),
    Word("find.no_model", "No hay modelo con «{text}».", "There is no model “{text}”."),
    Word("find.try_models", "Vea todos: dotacion model list", "See all: dotacion model list"),
    Word("asset_page.no_custodian", "sin asignar", "nobody"),
    Word("asset_page.junk_serial", "no identifica el equipo", "identifies nothing"),
    Word("asset_page.missing", "falta: {facts}", "missing: {facts}"),
    Word("asset_page.until", "hasta {day}", "until {day}"),
    Word("asset_page.no_cases", "ninguno", "none"),
  ]

  private static let labels: [Word] = [
    Word("label.location_kind", "Clase", "Kind"),
    Word("label.asset_place", "Dónde", "Where"),
    Word("label.coverage", "Cobertura", "Coverage"),
    Word("label.open_cases", "Casos abiertos", "Open cases"),
    Word("label.months_of_warranty", "Garantía (meses)", "Warranty (months)"),
    Word("label.maximum_parts", "Partes por escalamiento", "Parts in a ticket"),
    Word("label.maximum_diagnosis", "Largo del diagnóstico", "Length of diagnosis"),
    Word("label.maximum_symptom", "Largo del síntoma", "Length of symptom"),
    Word("label.holidays", "Festivos", "Holidays"),
    Word("label.holiday", "Festivo", "Holiday"),
    Word("label.undone", "Operación deshecha", "Operation undone"),
  ]

  private static let refusals: [Word] = [
    Word(
      "error.usage.invalid_amount",
      "«{value}» no es un valor: escríbalo sin separador de miles, p. ej. 4200000 o 4200000,50.",
      "“{value}” is no amount: write it without thousands separators, e.g. 4200000 or 4200000.50."),
    Word(
      "error.usage.amount_too_fine",
      "«{value}» tiene más decimales que la moneda {currency}, que tiene {digits}.",
      "\u{201C}{value}\u{201D} has more decimals than currency {currency}, which has {digits}."),
    Word(
      "error.usage.invalid_level",
      "«{value}» no es un nivel: INSUMO[:COLOR]=NIVEL[/CAPACIDAD], p. ej. toner:black=18/100.",
      "“{value}” is no level: SUPPLY[:COLOUR]=LEVEL[/CAPACITY], e.g. toner:black=18/100."),
  ]

  private static let holidays: [Word] = [
    Word("holiday_code.new_year", "Año Nuevo", "New Year’s Day"),
    Word("holiday_code.epiphany", "Reyes Magos", "Epiphany"),
    Word("holiday_code.saint_joseph", "San José", "Saint Joseph"),
    Word("holiday_code.holy_thursday", "Jueves Santo", "Holy Thursday"),
    Word("holiday_code.good_friday", "Viernes Santo", "Good Friday"),
    Word("holiday_code.labour_day", "Día del Trabajo", "Labour Day"),
    Word("holiday_code.ascension", "Ascensión del Señor", "Ascension"),
    Word("holiday_code.corpus_christi", "Corpus Christi", "Corpus Christi"),
    Word("holiday_code.sacred_heart", "Sagrado Corazón de Jesús", "Sacred Heart"),
    Word("holiday_code.saints_peter_and_paul", "San Pedro y San Pablo", "Saints Peter and Paul"),
    Word(
      "holiday_code.chiquinquira", "Virgen de Chiquinquirá", "Our Lady of Chiquinquirá"),
    Word("holiday_code.independence", "Independencia", "Independence Day"),
    Word("holiday_code.battle_of_boyaca", "Batalla de Boyacá", "Battle of Boyacá"),
    Word("holiday_code.assumption", "Asunción de la Virgen", "Assumption"),
    Word(
      "holiday_code.ethnic_and_cultural_diversity", "Día de la Diversidad Étnica y Cultural",
      "Day of Ethnic and Cultural Diversity"),
    Word("holiday_code.all_saints", "Todos los Santos", "All Saints"),
    Word(
      "holiday_code.independence_of_cartagena", "Independencia de Cartagena",
      "Independence of Cartagena"),
    Word("holiday_code.immaculate_conception", "Inmaculada Concepción", "Immaculate Conception"),
    Word("holiday_code.christmas", "Navidad", "Christmas Day"),
  ]
}
