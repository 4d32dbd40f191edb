/// The words of calendars: holidays, closed days, terms.
enum CalendarWords {
  static let all: [Word] = help + options + labels + pages + errors

  private static let help: [Word] = [
    Word(
      "help.command.calendar.closures", "Ver los días sin atención de un año.",
      "List the days of a year on which nobody works."),
    Word("help.command.calendar.add", "Contar un plazo: cuándo vence.", "Count when a term ends."),
    Word(
      "help.command.calendar.between", "Medir el tiempo hábil entre dos momentos.",
      "Measure the business time between two moments."),
    Word(
      "help.command.calendar.next", "Ver si atiende, y cuándo vuelve a atender.",
      "See whether they are open, and when they open next."),
  ]

  private static let options: [Word] = [
    Word("help.option.calendar.site", "Según el horario de esta sede.", "By this site's hours."),
    Word(
      "help.option.calendar.provider", "Según el horario de este proveedor.",
      "By this provider's hours."),
    Word(
      "help.option.calendar.contract", "Según el horario de servicio de este contrato.",
      "By this contract's hours of service."),
    Word(
      "help.option.calendar.from", "Desde cuándo («AAAA-MM-DD HH:MM»); ahora si no se dice.",
      "From when (“YYYY-MM-DD HH:MM”); now by default."),
    Word(
      "help.option.calendar.duration",
      "El plazo: 4h (horas corridas), 8bh (horas hábiles), nbd o 3bd (días hábiles).",
      "The term: 4h (clock hours), 8bh (business hours), nbd or 3bd (business days)."),
    Word(
      "help.option.calendar.start", "Desde cuándo: día o «AAAA-MM-DD HH:MM».",
      "From when: a day, or “YYYY-MM-DD HH:MM”."),
    Word(
      "help.option.calendar.end", "Hasta cuándo, el día incluido; ahora si no se dice.",
      "Until when, the day included; now by default."),
  ]

  private static let labels: [Word] = [
    Word("label.weekday", "Día", "Weekday"),
    Word("label.calendar_owner", "Calendario", "Calendar"),
    Word("label.closed_for", "Motivo", "Reason"),
    Word("label.counted_from", "Se cuenta desde", "Counted from"),
    Word("label.duration", "Plazo", "Term"),
    Word("label.business_days", "Días hábiles", "Business days"),
    Word("label.term_days", "Desde el día siguiente", "From the next day on"),
    Word("label.closes_at", "Cierra", "Closes"),
    Word("label.opens_at", "Vuelve a abrir", "Opens next"),
    Word("label.next_business_day", "Siguiente día hábil", "Next business day"),
    Word("label.skipped", "Días que no cuentan", "Days that do not count"),
  ]

  private static let pages: [Word] = [
    Word("page.calendar.due", "Vence el {at}", "Due on {at}"),
    Word("page.calendar.open", "Abierto", "Open"),
    Word("page.calendar.closed", "Cerrado", "Closed"),
    Word("page.calendar.own_closure", "cierre propio", "own closure"),
    Word("page.calendar.country", "días hábiles de Colombia", "Colombian business days"),
    Word("page.calendar.assumed", "(supuesto: no se registró)", "(assumed: none was recorded)"),
  ]

  private static let errors: [Word] = [
    Word(
      "error.calendar.several_owners",
      "El calendario es de una sede, un proveedor o un contrato: "
        + "indique uno solo.",
      "The calendar is a site's, a provider's or a contract's: name only one."),
    Word(
      "error.calendar.ends_before", "El final ({to}) es anterior al comienzo ({from}).",
      "The end ({to}) comes before the start ({from})."),
    Word(
      "error.input.invalid_calendar_moment", "«{value}» no es un día ni un momento.",
      "“{value}” is neither a day nor a moment."),
    Word(
      "error.input.invalid_month", "«{value}» no es un mes: se escribe AAAA-MM.",
      "“{value}” is no month: write YYYY-MM."),
    Word(
      "hint.calendar.moment_form",
      "Se escribe 2026-03-02, «2026-03-02 09:15» o 2026-03-02T09:15:00-05:00.",
      "Write 2026-03-02, “2026-03-02 09:15” or 2026-03-02T09:15:00-05:00."),
  ]
}
