/// Words for planning imports, taking them back, and what waits for a person.
enum ImportFlowWords {
  static let all: [Word] = errors + hints + operations + terms + ImportFlowPageWords.all

  private static let errors: [Word] = [
    Word(
      "error.import.tag_differs",
      "El equipo de la placa {candidates} llega con otra placa: que decida una persona.",
      "The equipment of tag {candidates} comes with another tag: a person must decide."),
    Word(
      "error.import.serial_differs",
      "El equipo de la placa {candidates} llega con otro serial y nada más coincide: que decida una "
        + "persona.",
      "The equipment of tag {candidates} comes with another serial and nothing else agrees: a "
        + "person must decide."),
    Word(
      "error.import.unknown_equipment",
      "Nadie conoce el equipo {serial}, y la fuente {source} no registra equipos nuevos.",
      "Nobody knows the equipment {serial}, and the source {source} registers no new ones."),
    Word(
      "error.import.blocked",
      "No se importó nada. Registros rechazados o que esperan a una persona: {records}.",
      "Nothing was imported. Records refused or waiting for a person: {records}."),
    Word(
      "error.import.plan_damaged", "Esta línea del plan no es la que se escribió.",
      "This line of the plan is not the one that was written."),
    Word(
      "error.import.plan_unfinished", "Al plan le falta el final.", "The plan has no end."),
    Word(
      "error.import.plan_unknown",
      "Ningún plan «{plan}» se ha aplicado, ni archivo con ese contenido o resumen.",
      "No plan “{plan}” was applied, nor a file with that content or digest."),
    Word(
      "error.import.plan_shared", "Ese archivo se importó junto con otros: {files}.",
      "That file was imported together with others: {files}."),
    Word(
      "hint.import_undo_plan", "Para deshacerlos todos: import undo {plan}.",
      "To take all of them back: import undo {plan}."),
    Word(
      "error.import.not_undone", "Operaciones que se quedan como están: {operations}.",
      "{operations} operations stay as they are."),
    Word(
      "error.import.document_unknown",
      "De la fuente {source} no se ha importado un archivo con resumen {digest}.",
      "No file with digest {digest} was imported from the source {source}."),
    Word(
      "error.import.seen_twice", "El mismo bien está dos veces en la línea.",
      "The same asset is twice in the line."),
    Word(
      "error.import.conflict_known",
      "Esos identificadores ya son el conflicto {conflict} ({state:conflict_state}).",
      "Those identifiers are the conflict {conflict} already ({state:conflict_state})."),
    Word(
      "error.import.conflict_resolved",
      "El conflicto {conflict} ya se resolvió: {decision:conflict_decision}.",
      "The conflict {conflict} was resolved already: {decision:conflict_decision}."),
    Word(
      "error.import.conflict_model_unknown",
      "Del equipo del conflicto {conflict} no se sabe fabricante y modelo: regístrelo a mano.",
      "Manufacturer and model of the equipment of {conflict} are not known: register it by hand."),
    Word(
      "error.import.asset_missing",
      "Falta decir qué bien es el del conflicto {conflict} ({decision:conflict_decision}).",
      "Which asset the one of the conflict {conflict} is was not said ({decision:conflict_decision})."
    ),
    Word(
      "error.import.asset_not_asked", "Lo que se descarta ({conflict}) no es ningún bien.",
      "What is rejected ({conflict}) is no asset."),
    Word(
      "error.import.tag_missing", "Falta la placa del equipo nuevo del conflicto {conflict}.",
      "The tag of the new equipment of the conflict {conflict} is missing."),
    Word(
      "error.import.place_missing", "Falta el lugar del equipo nuevo del conflicto {conflict}.",
      "The place of the new equipment of the conflict {conflict} is missing."),
    Word(
      "error.import.all_seen_since",
      "De todo lo que vio {operation} habló después otro archivo.",
      "A later file has told of everything that {operation} saw."),
    Word(
      "error.import.seen_since",
      "De una parte de lo que vio {operation} habló después otro archivo: eso queda.",
      "A later file has told of some of what {operation} saw, which stays."),
    Word(
      "error.import.not_sighting", "{operation} hizo más que anotar lo que se vio.",
      "{operation} did more than record what was seen."),
    Word(
      "error.input.invalid_digest", "«{value}» no es un SHA-256: son 64 dígitos hexadecimales.",
      "“{value}” is no SHA-256: that is 64 hexadecimal digits."),
    Word(
      "error.import_source.not_found", "No hay fuente «{name}».", "There is no source “{name}”."),
    Word(
      "error.import_conflict.not_found", "No hay conflicto «{name}».",
      "There is no conflict “{name}”."),
    Word(
      "error.asset.merge_same", "{tag} es el mismo registro.", "{tag} is the same record."),
    Word(
      "error.asset.merge_kinds",
      "{tag} es {kind:equipment_kind} y {into} es {into_kind:equipment_kind}: no son el mismo equipo.",
      "{tag} is a {kind:equipment_kind} and {into} a {into_kind:equipment_kind}: not the same "
        + "equipment."),
    Word(
      "error.asset.merge_has_parts", "{part} hace parte de {tag}.", "{part} is part of {tag}."),
    Word(
      "error.asset.merge_contracted",
      "El contrato {contract} cubre {tag}, y {into} no, o en otras condiciones.",
      "Contract {contract} covers {tag}, and {into} not, or on other terms."),
    Word(
      "error.asset.merge_covered", "{tag} tiene la garantía {warranty} vigente.",
      "{tag} has the warranty {warranty} in force."),
    Word(
      "error.source.code_taken", "La fuente {code} ya existe.", "The source {code} exists already."),
    Word(
      "error.source.match_repeated", "La clase «{kind}», o una clave de ella, está dos veces.",
      "The kind “{kind}”, or a key of it, is there twice."),
    Word(
      "error.source.nothing_said", "Nada de lo dicho cambia la fuente {code}.",
      "Nothing that was said changes the source {code}."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.source.revise_it", "Cámbiela con «source revise».", "Change it with “source revise”."),
    Word(
      "hint.asset.detach_before", "Sepárelo antes: asset detach {tag}.",
      "Detach it first: asset detach {tag}."),
    Word(
      "hint.asset.carry_cover_before",
      "Pase antes la cobertura: coverage carry-over {tag} {into} --reason MOTIVO.",
      "Carry the cover over first: coverage carry-over {tag} {into} --reason REASON."),
    Word(
      "hint.import.name_asset", "Diga el bien con --asset.", "Say the asset with --asset."),
    Word(
      "hint.import.name_tag", "Diga la placa con --tag.", "Say the tag with --tag."),
    Word(
      "hint.undo_it_instead", "Deshágala con «undo».", "Reverse it with “undo”."),
    Word(
      "hint.import_skip", "Con --on-error skip se importan los demás.",
      "With --on-error skip the others are imported."),
    Word(
      "hint.import_undo_whole",
      "Si entró con otros documentos del mismo aparato, dé la carpeta, el zip o el número del plan.",
      "If it came in with other documents of the same device, give the folder, the zip or the plan's number."
    ),
    Word(
      "hint.import_nothing_kept",
      "No se importó nada: lo rechazado no habría quedado en ninguna parte. Haga espacio o dé otro lugar.",
      "Nothing was imported: what was refused would stand nowhere. Make room or name another place."
    ),
    Word(
      "hint.import_correct",
      "Los registros y sus razones quedaron en {file}: corríjalos ahí e impórtelos.",
      "The records and their reasons are in {file}: correct them there and import them."),
    Word(
      "hint.import_correct_from",
      "Los registros y sus razones quedaron en {file}: corríjalos ahí e impórtelos con "
        + "«import {file} --source {source}».",
      "The records and their reasons are in {file}: correct them there and import them with "
        + "“import {file} --source {source}”."),
    Word(
      "hint.import_see",
      "Con --rejected ARCHIVO quedan escritos; los dudosos, en «import "
        + "conflicts».",
      "With --rejected FILE they are written down; the ambiguous ones are in “import conflicts”."),
  ]

  private static let operations: [Word] = [
    Word("operation.asset.merge", "Unir dos registros", "Merge two records"),
    Word("operation.source.declare", "Declarar una fuente", "Declare a source"),
    Word("operation.source.revise", "Corregir una fuente", "Revise a source"),
    Word("operation.import.document", "Importar un archivo", "Import a file"),
    Word("operation.import.sighting", "Anotar lo que se vio", "Record what was seen"),
    Word("operation.import.quarantine", "Apartar un conflicto", "Set a conflict aside"),
    Word("operation.import.resolve", "Resolver un conflicto", "Resolve a conflict"),
    Word("operation.import.withdraw", "Retirar lo que se vio", "Withdraw what was seen"),
  ]

  private static func terms(_ enumeration: String, _ terms: [RegistryTerms.Term]) -> [Word] {
    terms.map { Word("\(enumeration).\($0.code)", $0.spanish, $0.english) }
  }

  private static let terms: [Word] =
    terms(
      "import_authority",
      [
        ("locked", "lo que escribió una persona no se cambia", "what a person wrote stands"),
        ("overwrite", "se toma lo que dice la fuente", "the source's value is taken"),
        ("only_if_empty", "solo si no hay nada", "only where there is nothing"),
      ])
    + terms(
      "no_match_policy",
      [
        ("create", "se registra", "registered"), ("refuse", "se rechaza", "refused"),
        ("skip", "se deja de lado", "left aside"),
      ])
    + terms(
      "many_matches_policy",
      [
        ("quarantine", "espera a una persona", "waits for a person"),
        ("refuse", "se rechaza", "refused"),
      ])
    + terms(
      "match_key",
      [
        ("serial", "serial", "serial"), ("tag", "placa", "tag"), ("uuid", "UUID", "UUID"),
        ("mac", "dirección MAC", "MAC address"), ("slot", "ranura", "slot"),
      ])
    + terms(
      "imported_field",
      [
        ("tag", "Placa", "Tag"), ("model", "Modelo", "Model"), ("serial", "Serial", "Serial"),
        ("hostname", "Nombre de equipo", "Hostname"), ("uuid", "UUID", "UUID"),
        ("macs", "Direcciones MAC", "MAC addresses"), ("place", "Lugar", "Place"),
        ("user", "Usuario", "User"), ("acquisition", "Adquisición", "Acquisition"),
        ("slot", "Ranura", "Slot"), ("location", "Ubicación", "Location"),
      ])
    + terms(
      "value_standing",
      [
        ("taken", "se tomó", "taken"), ("same", "ya era así", "the same"),
        ("kept", "se conservó lo que había", "what was there stands"),
      ])
    + terms(
      "conflict_reason",
      [
        (
          "identities_disagree", "sus identificadores son de bienes distintos",
          "its identifiers are of different assets"
        ),
        ("tag_differs", "llega con otra placa", "comes with another tag"),
        ("serial_differs", "llega con otro serial", "comes with another serial"),
      ])
    + terms(
      "conflict_state", [("open", "abierto", "open"), ("resolved", "resuelto", "resolved")])
    + terms(
      "conflict_decision",
      [
        ("same", "es un bien registrado", "registered equipment"),
        ("new", "es un bien nuevo", "new equipment"), ("reject", "se descarta", "rejected"),
      ])
    + terms(
      "decision",
      [
        ("same", "es un bien registrado", "registered equipment"),
        ("new", "es un bien nuevo", "new equipment"), ("reject", "se descarta", "rejected"),
      ])
    + terms(
      "entity_kind",
      [
        ("import_source", "fuente de importación", "source of imports"),
        ("import_document", "archivo importado", "imported file"),
        ("import_sighting", "lo que una fuente vio", "what a source saw"),
        ("import_conflict", "conflicto de importación", "conflict of an import"),
      ])
    + terms(
      "import_undo",
      [
        ("undo.changed_since", "se cambió después", "changed since"),
        ("undo.already_undone", "ya se había deshecho", "undone before"),
        ("undo.in_use", "algo posterior depende de esto", "something later hangs on it"),
        ("undo.slot_taken", "su ranura la ocupa otro", "another is in its slot"),
        ("undo.lost", "falta algo que tenía", "something it had is gone"),
        ("undo.nothing", "no cambió nada", "it changed nothing"),
        ("import.all_seen_since", "otro archivo habló después", "a later file has told since"),
        (
          "import.seen_since", "de una parte otro archivo habló después",
          "of some a later file has told"
        ),
      ])
}
