/// What to do next when something about cases, audits, contracts or visits was refused.
///
/// A hint whose code is the error's own: it is told when the refusal brings no other.
enum ServiceNextSteps {
  static let all: [Word] = steps.map { Word("hint.\($0.code)", $0.spanish, $0.english) }

  private static let steps: [(code: String, spanish: String, english: String)] = [
    (
      "attachment.name_taken", "Déle otro nombre con --name (name).",
      "Give it another name with --name (name)."
    ),
    (
      "attachment.reason_required", "Dígalo con --reason (reason).",
      "Say it with --reason (reason)."
    ),
    (
      "attachment.too_many", "Quite alguno con «escalation detach», o reúna varios en un ZIP.",
      "Take one off with “escalation detach”, or put several in one ZIP."
    ),
    (
      "attachment.type_unknown", "Adjunte una foto, un PDF, un texto o un ZIP.",
      "Attach a photo, a PDF, a text or a ZIP."
    ),
    (
      "attachment.type_differs", "Quite media_type: el tipo lo dice el archivo.",
      "Leave media_type out: the file itself tells."
    ),
    ("audit.actor_needed", "Dígalo con --actor.", "Say it with --actor."),
    (
      "audit.closed", "Lo que falte se cuenta en otra toma física: «audit open».",
      "What is lacking is counted in another audit: “audit open”."
    ),
    (
      "audit.count_ended",
      "Lo que falte se decide con «audit resolve», o se cuenta en otra toma física.",
      "What is lacking is decided with “audit resolve”, or counted in another audit."
    ),
    (
      "audit.decision_unfit", "Vea el hallazgo con «audit findings».",
      "See the finding with “audit findings”."
    ),
    (
      "audit.location_elsewhere", "Vea las ubicaciones de la sede con «site show {site}».",
      "See the site’s locations with “site show {site}”."
    ),
    (
      "audit.not_closed", "Ciérrela con «audit close {audit} --signatory PERSONA:CALIDAD».",
      "Close it with “audit close {audit} --signatory PERSON:ROLE”."
    ),
    (
      "audit.nothing_expected", "Amplíe el alcance, o vea qué hay con «asset list».",
      "Widen the scope, or see what there is with “asset list”."
    ),
    (
      "audit.nothing_to_approve", "Vea lo decidido con «audit findings».",
      "See what was decided with “audit findings”."
    ),
    (
      "audit.own_decision", "Apruébela otra persona, con su --actor.",
      "Have another person approve it, with their --actor."
    ),
    (
      "audit.second_count_same_person", "Cuente otra persona, con su --actor.",
      "Have another person count, with their --actor."
    ),
    (
      "calendar.never_open",
      "Corrija el horario de la sede o del proveedor, o pida el plazo en horas de "
        + "reloj (h).",
      "Correct the hours of the site or provider, or ask for clock hours (h)."
    ),
    (
      "case.free_software_refused", "Consulte de nuevo a seguridad; con su aval se abre el caso.",
      "Ask security again; with its approval the case is opened."
    ),
    (
      "case.group_of_another_provider",
      "Nombre el grupo de ese proveedor, o solo el proveedor: «group list».",
      "Name that provider’s group, or the provider alone: “group list”."
    ),
    (
      "case.group_outside_state", "Vea los grupos y su función con «group list».",
      "See the groups and their functions with “group list”."
    ),
    (
      "case.mirror_time_missing", "Pida esa columna en la exportación de la herramienta.",
      "Ask for that column in the tool’s export."
    ),
    (
      "case.mirror_times_disordered", "Corrija la fecha en la herramienta y vuelva a exportar.",
      "Correct the date in the tool and export again."
    ),
    (
      "case.nobody_named", "Dígalo con --group o --specialist.",
      "Say it with --group or --specialist."
    ),
    (
      "case.not_free_software", "Guárdelo como nota común (--kind note).",
      "Keep it as a plain note (--kind note)."
    ),
    (
      "case.not_suspended", "Vea a qué puede pasar con «case show {code}».",
      "See where it can go with “case show {code}”."
    ),
    ("case.note_required", "Dígala con --note (note).", "Say it with --note (note)."),
    (
      "case.nothing_revised", "Dé lo que cambia, p. ej. --summary o --priority.",
      "Give what changes, e.g. --summary or --priority."
    ),
    ("case.parent_itself", "Nombre otro caso como padre.", "Name another case as its parent."),
    (
      "case.provider_required", "Dígalo con --provider (provider), o nombre su grupo.",
      "Say it with --provider (provider), or name its group."
    ),
    ("case.related_to_itself", "Nombre el otro caso.", "Name the other case."),
    (
      "case.time_in_future", "Revise la fecha y la hora, que son las de Colombia.",
      "Check the day and time, which are Colombia’s."
    ),
    ("case.time_too_early", "Revise el año.", "Check the year."),
    (
      "case.work_missing", "Dígala con --work (work), o en --interventions (interventions).",
      "Say it with --work (work), or in --interventions (interventions)."
    ),
    (
      "contract.alert_not_its_own",
      "Cúbralo («contract cover»), o vea la alerta en «coverage uncovered».",
      "Cover it (“contract cover”), or see the alert in “coverage uncovered”."
    ),
    (
      "contract.correction_exceeds_asset",
      "Lo usado está en «contract quotas {contract}».",
      "What was used is in “contract quotas {contract}”."
    ),
    (
      "contract.correction_exceeds_use",
      "Lo usado está en «contract quotas {contract}».",
      "What was used is in “contract quotas {contract}”."
    ),
    (
      "contract.cost_too_large",
      "Pida menos contratos a la vez, o revise sus valores con «contract show».",
      "Ask for fewer contracts at once, or check their prices with “contract show”."
    ),
    (
      "contract.not_in_force", "Dé un día de su vigencia; véala con «contract show {contract}».",
      "Give a day within its term; see it with “contract show {contract}”."
    ),
    (
      "contract.not_suspended", "Vea sus suspensiones con «contract show {contract}».",
      "See its suspensions with “contract show {contract}”."
    ),
    (
      "contract.notice_in_future", "Dé el día en que se dio, hasta el {today}.",
      "Give the day it was given, up to {today}."
    ),
    (
      "contract.price_currency", "Dé todos los valores del contrato en {currency}.",
      "Give all of the contract’s prices in {currency}."
    ),
    (
      "contract.price_nothing", "Mientras no se sepa el valor, no lo registre: no se suma.",
      "While the price is not known, do not record it: nothing is added up."
    ),
    (
      "contract.quiet_out_of_range", "Dé un día entre hoy y el {last}.",
      "Give a day between today and {last}."
    ),
    ("contract.resumed_too_early", "Dé un día posterior al {from}.", "Give a day after {from}."),
    (
      "contract.use_in_future", "Dé el día en que se usó, hasta el {today}.",
      "Give the day it was used, up to {today}."
    ),
    (
      "cover.asset_disposed", "Vea qué fue de él con «asset history {asset}».",
      "See what became of it with “asset history {asset}”."
    ),
    (
      "coverage.carry_to_retired", "Nombre el equipo que lo reemplazó y está en servicio.",
      "Name the equipment that took its place and is in service."
    ),
    (
      "mail.erased", "Que salió y cuándo sigue en «mail show {code}».",
      "That it went out and when is still in “mail show {code}”."
    ),
    (
      "period.inverted", "Revise las dos fechas: la final se incluye.",
      "Check both days: the last is included."
    ),
    (
      "preventive.after_end",
      "Revise la fecha, o la obligación que la sigue con «preventive list».",
      "Check the day, or the obligation that follows with “preventive list”."
    ),
    (
      "preventive.before_start", "Revise la fecha, o la obligación anterior con «preventive list».",
      "Check the day, or the earlier obligation with “preventive list”."
    ),
    (
      "preventive.ended", "Véala con «preventive list»; si no terminó, corríjalo con «undo».",
      "See it with “preventive list”; if it did not end, correct it with “undo”."
    ),
    (
      "preventive.in_future", "Dé el día en que se hizo, hasta el {today}.",
      "Give the day it was made, up to {today}."
    ),
    (
      "preventive.name_assets", "Nómbrelos con --asset (assets).",
      "Name them with --asset (assets)."
    ),
    ("preventive.name_sites", "Nómbrelas con --site (sites).", "Name them with --site (sites)."),
    ("preventive.named_twice", "Quítelo una vez de la lista.", "Take it off the list once."),
    ("preventive.task_repeated", "Quítela una vez de la lista.", "Take it off the list once."),
    (
      "preventive.too_many_visits", "Dé menos visitas, o un período más largo.",
      "Give fewer visits, or a longer period."
    ),
    (
      "target.resolution_shorter", "Dé a la solución al menos {response}.",
      "Give the solution {response} at least."
    ),
    (
      "target.set_and_ended", "Quite los plazos, o quite --ends.",
      "Leave the times out, or leave --ends out."
    ),
    (
      "terms.cause_in_and_out", "Déjela en una sola de las dos listas.",
      "Leave it in one of the two lists only."
    ),
    (
      "terms.part_in_and_out", "Déjela en una sola de las dos listas.",
      "Leave it in one of the two lists only."
    ),
    (
      "terms.resolution_shorter", "Dé a la solución al menos {response}.",
      "Give the solution {response} at least."
    ),
    (
      "warranty.not_in_force", "Vea las del equipo con «coverage check».",
      "See the equipment’s with “coverage check”."
    ),
  ]
}
