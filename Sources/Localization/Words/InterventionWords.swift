/// What can be refused about work on equipment and its parts, and what to do next.
enum InterventionWords {
  static let all: [Word] = work + parts + donors + warranties + hints + usage

  private static let work: [Word] = [
    Word(
      "error.intervention.before_acquisition",
      "El equipo {tag} se adquirió el {acquired}: nadie trabajó en él el {date}.",
      "Equipment {tag} was bought on {acquired}: nobody worked on it on {date}."),
    Word(
      "error.intervention.parts_not_of_action",
      "«{action:intervention_action}» no mueve esas partes.",
      "“{action:intervention_action}” does not move these parts."),
    Word(
      "error.intervention.parts_not_of_role",
      "El equipo {tag} figura como «{role:intervention_role}»: esas partes no se mueven en él.",
      "Equipment {tag} is “{role:intervention_role}”: these parts do not move in it."),
    Word(
      "error.intervention.fact_repeated",
      "El dato «{fact:registry_fact}» se confirma o se discute una sola vez.",
      "The fact “{fact:registry_fact}” is confirmed or disputed once."),
    Word(
      "error.intervention.fact_noted_by_work",
      "El dato «{fact:registry_fact}» no se discute de palabra.",
      "The fact “{fact:registry_fact}” is not disputed by word."),
    Word(
      "error.intervention.asset_repeated",
      "Las partes, el contador o los datos del equipo {tag} se cuentan dos veces en el mismo caso "
        + "nuevo.",
      "The parts, counter or facts of equipment {tag} are told twice in the same new case."),
    Word(
      "error.intervention.dispute_agrees",
      "Eso es lo que ya dice el registro del equipo {tag} ({fact:registry_fact}).",
      "That is what the registry says already of equipment {tag} ({fact:registry_fact})."),
  ]

  private static let parts: [Word] = [
    Word(
      "error.intervention.whole_unit",
      "Cambiar la unidad entera del equipo {tag} no es cambiar una parte.",
      "Changing the whole unit of equipment {tag} is not changing a part."),
    Word(
      "error.intervention.part_one_only",
      "Un equipo tiene una sola parte de esta clase: {part_class:part_class}.",
      "A machine has only one part of this class: {part_class:part_class}."),
    Word(
      "error.intervention.serial_of_several",
      "Un serial es de una sola pieza ({part_class:part_class}).",
      "A serial is of one piece only ({part_class:part_class})."),
    Word(
      "error.intervention.part_repeated", "La parte {serial} aparece dos veces.",
      "Part {serial} is named twice."),
    Word(
      "error.intervention.part_unclear",
      "El equipo {tag} tiene estas partes ({part_class:part_class}): {serials}.",
      "Equipment {tag} has these parts ({part_class:part_class}): {serials}."),
    Word(
      "error.intervention.part_elsewhere",
      "La parte {serial} ({part_class:part_class}) figura instalada en el equipo {other}.",
      "Part {serial} ({part_class:part_class}) is recorded in equipment {other}."),
    Word(
      "error.intervention.part_mismatch",
      "En el equipo {tag} está instalada la parte {known} ({part_class:part_class}), no {serial}.",
      "Part {known} ({part_class:part_class}) is in equipment {tag}, not {serial}."),
    Word(
      "error.intervention.part_already_out",
      "La parte {serial} ya salió del equipo {tag} el {date}.",
      "Part {serial} was taken out of equipment {tag} already, on {date}."),
    Word(
      "error.intervention.part_not_yet_in",
      "Esa parte ({part_class:part_class}) entró al equipo {tag} el {date}: no pudo salir antes.",
      "That part ({part_class:part_class}) went into equipment {tag} on {date}: it cannot have come out "
        + "before."),
    Word(
      "error.intervention.part_already_in",
      "La parte {serial} ya figura instalada en el equipo {tag}.",
      "Part {serial} is recorded in equipment {tag} already."),
  ]

  private static let donors: [Word] = [
    Word(
      "error.intervention.donor_lacks",
      "El equipo {tag} no tiene esa parte ({part_class:part_class}) para dar.",
      "Equipment {tag} does not have that part ({part_class:part_class}) to give."),
    Word(
      "error.intervention.donor_is_receiver", "El equipo {tag} no se dona partes a sí mismo.",
      "Equipment {tag} gives no parts to itself."),
    Word(
      "error.intervention.donor_warranty",
      "La parte tomada del equipo {tag} trae su propia garantía, si la tiene.",
      "The part taken from equipment {tag} brings its own warranty, if it has one."),
  ]

  private static let warranties: [Word] = [
    Word(
      "error.intervention.warranty_end_unclear",
      "Indique los meses o el último día de la garantía de la parte ({part_class:part_class}), uno de los "
        + "dos.",
      "Give the months or the last day of the part's warranty ({part_class:part_class}), one of the "
        + "two."),
    Word(
      "error.intervention.warranty_over",
      "La garantía de la parte ({part_class:part_class}) terminaría el {ends_on}, antes de instalarla el "
        + "{date}.",
      "The part's warranty ({part_class:part_class}) would end on {ends_on}, before it is put in on "
        + "{date}."),
    Word(
      "error.warranty.of_part",
      "La garantía de una parte del equipo {asset} se registra con la intervención que la instala.",
      "The warranty of a part of equipment {asset} is recorded with the work that puts it in."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.intervention.name_parts", "Use --part-out CLASE=SERIAL y --part-in CLASE=SERIAL.",
      "Use --part-out CLASS=SERIAL and --part-in CLASS=SERIAL."),
    Word(
      "hint.intervention.one_only", "Indíquela una vez y sin cantidad.",
      "Name it once and without a quantity."),
    Word(
      "hint.intervention.one_by_one", "Indique cada pieza aparte, con su propio serial.",
      "Name each piece apart, with its own serial."),
    Word(
      "hint.intervention.name_donor",
      "Indique con --from el otro equipo; no lo use si la parte es nueva.",
      "Name the other machine with --from; leave it out when the part is new."),
    Word(
      "hint.intervention.new_or_donated",
      "Deje la garantía si la parte es nueva, o --from si viene de otro equipo.",
      "Keep the warranty if the part is new, or --from if it comes from another machine."),
    Word(
      "hint.intervention.months_or_day",
      "Use --warranty-months MESES o --warranty-until AAAA-MM-DD, un día que no haya pasado.",
      "Use --warranty-months MONTHS or --warranty-until YYYY-MM-DD, a day not past by then."),
    Word(
      "hint.intervention.confirm_or_dispute", "Deje --confirm o --dispute, uno de los dos.",
      "Keep --confirm or --dispute, one of the two."),
    Word(
      "hint.intervention.correct_day",
      "Corrija --done-at, o la fecha de compra con «dotacion asset revise {tag} --acquired-on AAAA-MM-DD».",
      "Correct --done-at, or the day of purchase with “dotacion asset revise {tag} --acquired-on YYYY-MM-DD”."
    ),
    Word(
      "hint.intervention.action_with_parts",
      "Use part_replaced (sale y entra), part_removed (solo sale) o installed (entra).",
      "Use part_replaced (out and in), part_removed (out only) or installed (in)."),
    Word(
      "hint.intervention.role_with_parts",
      "Use --role intervened; de un donante solo salen partes.",
      "Use --role intervened; parts only come out of a donor."),
    Word(
      "hint.intervention.note_by_work",
      "Se anota con la parte que sale (--part-out) o con la lectura (--reading).",
      "It is noted with the part taken out (--part-out) or with the reading (--reading)."),
    Word(
      "hint.intervention.record_apart",
      "Registre lo demás del equipo {tag} con «dotacion case intervene».",
      "Record the rest of equipment {tag} with “dotacion case intervene”."),
    Word(
      "hint.intervention.confirm_instead", "Si lo comprobó, use --confirm.",
      "If you checked it, use --confirm."),
    Word(
      "hint.intervention.replace_serial",
      "Cambie el serial: dotacion asset replace-serial {tag} SERIAL --reason unit_swap.",
      "Replace the serial: dotacion asset replace-serial {tag} SERIAL --reason unit_swap."),
    Word(
      "hint.intervention.name_serial", "Diga cuál sale: --part-out CLASE=SERIAL.",
      "Say which comes out: --part-out CLASS=SERIAL."),
    Word(
      "hint.intervention.mismatch_reason",
      "Si de verdad salió la otra, explíquelo con --mismatch-reason: queda un hallazgo.",
      "If it was the other one indeed, explain it with --mismatch-reason: a finding is opened."),
    Word(
      "hint.intervention.see_parts", "Vea sus partes: dotacion asset parts {tag} --all.",
      "See its parts: dotacion asset parts {tag} --all."),
    Word(
      "hint.intervention.take_from",
      "Si se tomó de allí, dígalo con --from {tag}.",
      "If it was taken from there, say so with --from {tag}."),
    Word(
      "hint.warranty.record_with_part",
      "dotacion case intervene CASO {asset} --action part_replaced --part-in CLASE=SERIAL "
        + "--warranty-provider PROVEEDOR --warranty-months MESES.",
      "dotacion case intervene CASE {asset} --action part_replaced --part-in CLASS=SERIAL "
        + "--warranty-provider PROVIDER --warranty-months MONTHS."),
  ]

  private static let usage: [Word] = [
    Word(
      "error.usage.invalid_part",
      "«{value}» no es una parte: [Nx]CLASE[:NÚMERO][=SERIAL], p. ej. fuser=FX-0002 o 2xroller.",
      "“{value}” is no part: [Nx]CLASS[:NUMBER][=SERIAL], e.g. fuser=FX-0002 or 2xroller."),
    Word(
      "error.usage.warranty_provider_missing",
      "La garantía de una parte dice quién responde por ella.",
      "A part’s warranty says who answers for it."),
    Word(
      "hint.usage.warranty_provider_missing",
      "Indíquelo con --warranty-provider PROVEEDOR; los que hay: «provider list».",
      "Say who with --warranty-provider PROVIDER; those there are: “provider list”."),
    Word(
      "error.usage.part_option_alone", "{option} dice algo de una parte: falta {part}.",
      "{option} says something of a part: {part} is missing."),
  ]
}
