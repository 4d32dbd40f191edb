/// Words for what an import does, would do, or leaves to a person.
enum ImportWords {
  static let all: [Word] =
    errors + actions + notes + ImportReasonWords.all + ImportFlowWords.all + page

  private static let errors: [Word] = [
    Word(
      "error.import.tag_needed", "El equipo es nuevo y no trae placa.",
      "The equipment is new and comes without a tag."),
    Word(
      "error.import.place_needed", "El documento no dice dónde está el equipo.",
      "The document does not say where the equipment is."),
    Word(
      "error.import.place_unknown",
      "El documento dice que está en «{place}», que no está registrado.",
      "The document says it is at “{place}”, which is not registered."),
    Word(
      "error.import.model_unknown",
      "El documento no dice fabricante y modelo del equipo con serie {serial}.",
      "The document gives no manufacturer and model for the equipment with serial {serial}."),
    Word(
      "error.import.identities_disagree",
      "Sus identificadores apuntan a equipos distintos: {candidates}.",
      "Its identifiers point at different equipment: {candidates}."),
    Word(
      "error.import.registry_moved",
      "El registro cambió desde que se hizo el plan (línea {planned}, va en la {current}).",
      "The registry changed since the plan was made (line {planned}, now at {current})."),
    Word(
      "error.import.not_whole", "Registros sin importar: {records}.",
      "{records} records were not imported."),
    Word(
      "hint.import_first_tag", "Indique la primera placa nueva con --first-tag.",
      "Give the first new tag with --first-tag."),
    Word(
      "hint.import_at", "Indique la sede con --at.", "Say the site with --at."),
    Word(
      "hint.import_register_place", "Registre la sede, o indique otra con --at.",
      "Register the site, or say another with --at."),
    Word("hint.plan_again", "Haga el plan otra vez.", "Make the plan again."),
    Word(
      "import_error.import.tag_needed", "Es nuevo y no trae placa (use --first-tag).",
      "It is new and has no tag (use --first-tag)."),
    Word(
      "import_error.import.place_needed", "No se sabe en qué sede está (use --at).",
      "Its site is not known (use --at)."),
    Word(
      "import_error.import.place_unknown",
      "El lugar «{place}» que trae no está registrado (regístrelo o use --at).",
      "The place “{place}” it gives is not registered (register it or use --at)."),
    Word(
      "import_error.import.model_unknown", "No dice fabricante y modelo.",
      "Manufacturer and model are not given."),
    Word(
      "import_error.import.identities_disagree",
      "Sus identificadores apuntan a equipos distintos: que decida una persona.",
      "Its identifiers point at different equipment: a person must decide."),
    Word(
      "error.import.first_tag_invalid",
      "«{tag}» no sirve como primera placa: debe terminar en un número, como 20001 o EJ-0099.",
      "“{tag}” cannot be the first tag: it must end in a number, as 20001 or EJ-0099 do."),
    Word(
      "error.import.name_only",
      "Por «{name}» no se lo reconocería la próxima vez: su fuente no busca por eso.",
      "By “{name}” it would not be known again: its source does not match by that."),
    Word(
      "import_error.import.name_only",
      "Nada de lo que trae deja reconocerlo la próxima vez: su fuente no busca por eso.",
      "Nothing it brings lets it be known again: its source does not match by that."),
    Word(
      "hint.import_register_first",
      "Regístrelo primero con su placa y su serial; la próxima importación lo reconocerá.",
      "Register it first with its placa and serial; the next import will know it."),
    Word(
      "import_error.import.no_identity", "No trae nada que lo identifique.",
      "It carries nothing that identifies it."),
    Word(
      "import_error.import.serial_repeated", "El mismo número de serie está dos veces.",
      "The same serial number is there twice."),
    Word(
      "import_error.xml.entity_reference", "Usa una entidad XML, que aquí no se expande.",
      "It uses an XML entity, which is never expanded here."),
  ]

  private static let actions: [Word] = [
    Word("import_action.create", "nuevo", "new"),
    Word("import_action.change", "cambia", "changes"),
    Word("import_action.unchanged", "igual", "unchanged"),
    Word("import_action.skipped", "de lado", "left aside"),
    Word("import_action.ambiguous", "dudoso", "ambiguous"),
    Word("import_action.refused", "rechazado", "refused"),
  ]

  private static let notes: [Word] = [
    Word(
      "import_note.serial_differs",
      "Llega con otro serial: si le cambiaron la tarjeta, use «asset "
        + "replace-serial».",
      "It comes with another serial: if its board was swapped, use “asset replace-serial”."),
    Word(
      "import_note.tag_unusable",
      "Trae una placa que el registro no admite (32 letras, cifras, puntos, guiones o barras).",
      "It comes with a placa the registry cannot hold (32 letters, digits, dots, hyphens, slashes)."
    ),
    Word(
      "import_note.told_twice",
      "El documento ya había hablado de este equipo: vale lo que dijo primero.",
      "The document had told of this equipment before: what it said first holds."),
    Word(
      "import_note.parts_left_out",
      "Trae más partes de las que se guardan: quedan las primeras 500.",
      "It has more parts than are kept: the first 500 are."),
    Word(
      "import_note.said_before",
      "Este archivo ya lo había dicho, y alguien lo cambió después: no se vuelve a cambiar.",
      "This file had said so before, and somebody changed it since: it is not changed again."),
    Word(
      "import_note.slot_vacated", "{tag}, que estaba en la ranura, sale de ella.",
      "{tag}, which was in the slot, leaves it."),
    Word(
      "import_note.slot_taken", "La ranura la ocupa otro, y la fuente no puede sacarlo.",
      "Another is in the slot, and the source may not take it out."),
    Word(
      "import_note.slot_elsewhere",
      "El registro lo tiene en otra sede que el equipo en que está: trasládelo antes.",
      "The registry has it at another site than what it sits in: move it first."),
    Word(
      "import_note.slot_inside", "El registro tiene dentro de él el chasis en que dice estar.",
      "The registry has the chassis it says it sits in inside it."),
    Word(
      "import_note.merged_record",
      "El documento o la fuente lo cuenta también con otro serial, que va primero.",
      "The document or the source tells of it under another serial too, which goes first."),
    Word(
      "import_note.slot_repeated", "El documento pone otro equipo en la misma ranura.",
      "The document puts another in the same slot."),
    Word(
      "import_note.chassis_unknown",
      "Dice estar en un chasis cuyo serial no está en el registro: queda sin ranura.",
      "It says it sits in a chassis whose serial is not in the registry: it gets no slot."),
    Word(
      "import_note.seen_later", "Un archivo posterior ya habló de él: este no cambia nada.",
      "A later file has told of it: this one changes nothing."),
    Word(
      "import_note.rejected_before", "Alguien decidió descartarlo.",
      "Somebody decided to reject it."
    ),
    Word(
      "import_note.not_known", "Nadie lo conoce, y la fuente no registra equipos nuevos.",
      "Nobody knows it, and the source registers no new equipment."),
    Word(
      "import_note.place_unknown",
      "El registro no conoce ese lugar por su ruta, código o nombre: queda como lo dice la fuente.",
      "The registry knows no such place by path, code or name: it stays what the source says."),
    Word(
      "import_note.place_contradicted",
      "Ese lugar no está en la sede que corresponde: queda como lo dice la fuente.",
      "That place is not at the site it should be at: it stays what the source says."),
    Word(
      "import_note.user_unknown", "El usuario que reporta el equipo no está registrado.",
      "The user the machine reports is not registered."),
    Word(
      "import_note.user_differs", "El usuario que reporta el equipo es otro.",
      "The user the machine reports is another."),
    Word(
      "import_note.kind_unknown", "El documento no dice qué clase de equipo es.",
      "The document does not say what kind of equipment it is."),
    Word(
      "import_note.supply_not_original",
      "Tiene un consumible que no es original: mire si su contrato lo excluye.",
      "A supply is not original: see whether its contract excludes that."),
    Word(
      "import_note.warranty_incomplete", "La garantía está incompleta y no se registró.",
      "The warranty is incomplete and was not registered."),
    Word(
      "import_note.warranty_without_provider",
      "Garantía: no dice quién lo vendió (ni NIT ni nombre).",
      "Warranty: who sold it is not said (neither tax number nor name)."),
    Word(
      "import_note.warranty_provider_unknown",
      "Garantía: quien lo vendió no está registrado; para registrarlo faltan su NIT o su nombre.",
      "Warranty: the seller is not registered; to register it its tax number or name is missing."),
    Word(
      "import_note.warranty_without_start",
      "Garantía: no trae desde cuándo va, ni fecha de compra.",
      "Warranty: it has no start and no purchase date."),
    Word(
      "import_note.warranty_without_end", "Garantía: no trae hasta cuándo va ni cuántos meses.",
      "Warranty: it has no end and no months."),
    Word(
      "import_note.kind_differs",
      "Su modelo está como «otro», y el documento dice qué clase es: corríjalo con «model revise».",
      "Its model is held to be “other”, and the document says what it is: use “model revise”."),
    Word(
      "import_note.warranty_differs",
      "La garantía registrada termina otro día que la del documento: no se cambia.",
      "The warranty that is registered ends on another day than the document's: left alone."),
    Word(
      "import_note.kind_without_counter",
      "Trae contadores, que un equipo de su clase no tiene: no se guardan.",
      "It has counters, which equipment of its kind has not: they are not kept."),
    Word(
      "import_note.counter_not_kept",
      "Trae contadores que las lecturas no guardan (impresas o copiadas, por color).",
      "It has counters that readings do not keep (printed or copied, by colour)."),
    Word(
      "import_note.junk_serial", "Trae un número de serie de relleno.", "A junk serial was dropped."
    ),
    Word("import_note.junk_uuid", "Trae un UUID de relleno.", "A junk UUID was dropped."),
    Word("import_note.junk_mac", "Trae una dirección MAC de relleno.", "A junk MAC was dropped."),
    Word("import_note.junk_model", "Trae un modelo de relleno.", "A junk model was dropped."),
    Word(
      "import_note.junk_manufacturer", "Trae un fabricante de relleno.",
      "A junk manufacturer was dropped."),
    Word("import_note.junk_tag", "Trae una placa de relleno.", "A junk tag was dropped."),
    Word(
      "import_note.junk_hostname", "Trae un nombre de equipo de relleno.",
      "A junk host name was dropped."),
    Word(
      "import_note.same_as_serial", "La placa que trae repite el número de serie.",
      "Its tag only repeats the serial."),
    Word("import_note.ambiguous_date", "Trae una fecha ambigua.", "A date is ambiguous."),
    Word("import_note.unreadable_date", "Trae una fecha ilegible.", "A date is unreadable."),
    Word("import_note.unreadable_number", "Trae un número ilegible.", "A number is unreadable."),
    Word("import_note.unreadable_level", "Trae un nivel ilegible.", "A level is unreadable."),
    Word(
      "import_note.unreadable_duration", "Trae una duración ilegible.",
      "A duration is unreadable."),
    Word(
      "import_note.unreadable_mac", "Trae una dirección MAC ilegible.", "A MAC is unreadable."),
    Word("import_note.unreadable_uuid", "Trae un UUID ilegible.", "A UUID is unreadable."),
    Word(
      "import_note.unknown_currency", "Trae una moneda desconocida.",
      "A currency is not known."),
    Word(
      "import_note.unmapped_value", "Trae un valor que el perfil no conoce.",
      "A value is not known to the profile."),
    Word(
      "import_note.wrong_check_digit", "El dígito de verificación del NIT no coincide.",
      "The NIT's check digit is wrong."),
  ]

  private static let page: [Word] = [
    Word(
      "import.rehearsed", "Es un ensayo: no se cambió nada.", "A rehearsal: nothing was changed."),
    Word("import.nothing", "No trae equipos.", "It holds no equipment."),
    Word("import.kept", "se muestra, no se cambia", "shown, not changed"),
    Word(
      "help.command.import", "Importar XML de proveedores y agentes: primero el plan.",
      "Import vendors' and agents' XML: the plan first."),
    Word(
      "help.option.import_at", "Sede o ubicación de los equipos nuevos.",
      "Site or location of new equipment."),
    Word(
      "help.option.first_tag", "Primera placa para equipos nuevos sin placa.",
      "First tag for new equipment without one."),
  ]
}
