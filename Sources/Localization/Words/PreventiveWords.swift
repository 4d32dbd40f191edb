/// Words of preventive maintenance: what is owed, recorded and refused.
enum PreventiveWords {
  static let all: [Word] =
    operations + terms + labels + pages + PreventiveRefusals.all + PreventiveHelp.all

  private static let operations: [Word] = [
    Word(
      "operation.preventive.oblige", "Registrar obligación de mantenimiento preventivo",
      "Record a duty of preventive maintenance"),
    Word(
      "operation.preventive.revise", "Corregir obligación de mantenimiento preventivo",
      "Correct a duty of preventive maintenance"),
    Word(
      "operation.preventive.end", "Terminar obligación de mantenimiento preventivo",
      "End a duty of preventive maintenance"),
    Word(
      "operation.preventive.record", "Registrar visita de mantenimiento preventivo",
      "Record a preventive visit"),
    Word(
      "operation.preventive.excuse", "Justificar visita que no pudo hacerse",
      "Excuse a visit that could not be made"),
    Word(
      "entity_kind.preventive_obligation", "obligación de mantenimiento preventivo",
      "duty of preventive maintenance"),
    Word(
      "entity_kind.preventive_entry", "visita de mantenimiento preventivo", "preventive visit"),
  ]

  private static let terms: [Word] = [
    Word("preventive_unit.asset", "equipo", "piece of equipment"),
    Word("preventive_unit.site", "sede", "site"),
    Word("preventive_result.done", "realizada", "done"),
    Word("preventive_result.partially", "parcial", "partial"),
    Word("preventive_result.not_possible", "no fue posible", "not possible"),
    Word("preventive_entry.done", "realizada", "done"),
    Word("preventive_entry.partially", "parcial", "partial"),
    Word("preventive_entry.not_possible", "no fue posible", "not possible"),
    Word("preventive_entry.excused", "justificada", "excused"),
    Word("preventive_state.upcoming", "por abrir", "upcoming"),
    Word("preventive_state.due", "por hacer", "due"),
    Word("preventive_state.overdue", "vencida", "overdue"),
    Word("preventive_state.done", "realizada", "done"),
    Word("preventive_state.late", "tardía", "late"),
    Word("preventive_state.missed", "incumplida", "missed"),
    Word("preventive_state.excused", "justificada", "excused"),
    Word("preventive_count.upcoming", "por abrir", "upcoming"),
    Word("preventive_count.due", "por hacer", "due"),
    Word("preventive_count.overdue", "vencidas", "overdue"),
    Word("preventive_count.done", "realizadas", "done"),
    Word("preventive_count.late", "tardías", "late"),
    Word("preventive_count.missed", "incumplidas", "missed"),
    Word("preventive_count.excused", "justificadas", "excused"),
    Word("preventive_count.partially", "parciales", "partial"),
    Word("preventive_count.not_possible", "no fue posible", "not possible"),
  ]

  private static let labels: [Word] = [
    Word("label.obligation", "Obligación", "Duty"),
    Word("label.obligations", "Obligaciones", "Duties"),
    Word("label.preventive", "Mantenimiento preventivo", "Preventive maintenance"),
    Word("label.visits", "Visitas", "Visits"),
    Word("label.tolerance_days", "Días de tolerancia", "Days of tolerance"),
    Word("label.tasks", "Lista de tareas", "Checklist"),
    Word("label.obliged", "Debidas", "Owed"),
    Word("label.done", "Realizadas", "Done"),
    Word("label.late", "Tardías", "Late"),
    Word("label.missed", "Incumplidas", "Missed"),
    Word("label.excused", "Justificadas", "Excused"),
    Word("label.pending", "Por vencer", "Pending"),
    Word("label.partially", "Parciales", "Partial"),
    Word("label.not_possible", "No fue posible", "Not possible"),
    Word("label.additional", "Adicionales a lo debido", "Beyond what was owed"),
    Word("label.window", "Para la ventana del", "For the window of"),
    Word("label.person", "Persona", "Person"),
    Word("label.missed_removed", "Incumplidas retiradas", "No longer missed"),
    Word("label.missed_from", "Sus ventanas, desde", "Their windows, from"),
    Word("label.missed_to", "Sus ventanas, hasta", "Their windows, until"),
    Word("label.preventive_owed", "Se debe", "Owed"),
    Word("label.preventive_what", "Equipo", "Equipment"),
    Word("label.preventive_due", "Vence", "Due"),
    Word("label.preventive_visited", "Visita", "Visit"),
    Word("label.preventive_last", "Última", "Last"),
    Word("label.preventive_missed", "Incumplidas", "Missed"),
    Word("label.preventive_days", "Faltan", "Days"),
    Word("label.preventive_n_done", "Hechas", "Done"),
    Word("label.preventive_n_late", "Tarde", "Late"),
    Word("label.preventive_n_missed", "Incump.", "Missed"),
    Word("label.preventive_n_excused", "Just.", "Exc."),
    Word("label.preventive_n_pending", "Pend.", "Pend."),
    Word("label.preventive_in_time", "A tiempo", "In time"),
    Word("label.preventive_met", "Cumple", "Met"),
  ]

  private static let pages: [Word] = [
    Word(
      "preventive.due_title",
      "Mantenimiento preventivo al {on}, con lo que se abre hasta el {through}",
      "Preventive maintenance on {on}, with what opens until {through}"),
    Word(
      "preventive.compliance_title",
      "Cumplimiento del preventivo: {contract}, del {from} al {to}",
      "Preventive compliance: {contract}, {from} to {to}"),
    Word(
      "preventive.compliance_note",
      "Cuenta las visitas cuya ventana terminó en esos días; los porcentajes dejan fuera las"
        + " justificadas y las que aún pueden hacerse. Cada equipo cuenta en la sede donde está ahora;"
        + " los que están en bodega, faltantes o dados de baja no cuentan.",
      "Counts visits whose window ended on those days; percentages leave out those excused and those"
        + " that can still be made. Equipment counts at the site where it is now; what is in stock,"
        + " missing or taken out of service does not count."),
    Word(
      "preventive.nothing_owed", "En esos días no se debía ninguna visita.",
      "No visit was owed on those days."),
    Word("preventive.due_on", "vence {day}", "due {day}"),
    Word("preventive.last_on", "última {day}", "last {day}"),
    Word("preventive.missed", "incumplidas: {count}", "missed: {count}"),
    Word(
      "preventive.removed", "{count}, del {from} al {to} ({on}: {reason})",
      "{count}, from {from} to {to} ({on}: {reason})"),
    Word("preventive.of_site", "por sede", "for the site"),
    Word("preventive.whole_contract", "todo lo del contrato", "all the contract covers"),
    Word(
      "preventive.owed.one", "{visits} visita por {period} y {unit}",
      "{visits} visit a {period} for each {unit}"),
    Word(
      "preventive.owed.many", "{visits} visitas por {period} y {unit}",
      "{visits} visits a {period} for each {unit}"),
  ]
}
