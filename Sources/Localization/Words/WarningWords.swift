/// What answers warn of without refusing anything.
enum WarningWords {
  static let all: [Word] = [
    Word(
      "answer_warning.serial_too_short",
      "El serial «{serial}» es muy corto: se guarda, pero no se busca ni se empareja por él.",
      "Serial “{serial}” is too short: it is kept, but nothing is found or matched by it."),
    Word(
      "answer_warning.serial_of_the_factory",
      "El serial «{serial}» es un valor de fábrica que se repite: se guarda, pero no se busca ni se "
        + "empareja por él.",
      "Serial “{serial}” is a factory value that repeats: it is kept, but nothing is found or "
        + "matched by it."),
    Word(
      "answer_warning.clock_behind",
      "El reloj de este equipo ({now}) va atrás de la última línea del diario ({last}), y hasta "
        + "entonces todo queda con la hora de esa línea. Revise el reloj; si está bien, esa línea se "
        + "escribió con uno adelantado: diga las horas a mano donde importen.",
      "This machine’s clock ({now}) is behind the journal’s last line ({last}), and until then "
        + "everything is given that line’s time. Check the clock; if it is right, that line was "
        + "written by one that ran ahead: say times by hand where they matter."),
  ]
}
