/// Words for planning imports, taking them back, and what waits for a person.
enum ImportFlowWords {
  static let all: [Word] = errors + hints + operations + terms + page + help

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
      "Ningún plan «{plan}» se ha aplicado, ni archivo con ese resumen.",
      "No plan “{plan}” was applied, nor a file with that digest."),
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
        ("slot", "Ranura", "Slot"),
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
      ])

  private static let page: [Word] = [
    Word(
      "import.file", "{file} — perfil {profile}, fuente {source}",
      "{file} — profile {profile}, source {source}"),
    Word(
      "import.imported_before", "Este archivo ya se había importado.",
      "This file was imported before."),
    Word("import.no_change", "Nada cambia.", "Nothing changes."),
    Word(
      "import.planned",
      "Plan escrito en {file}: {operations} operaciones. Con «import apply» se "
        + "hace exactamente eso.",
      "Plan written to {file}: {operations} operations. “import apply” does exactly that."),
    Word(
      "import.applied", "Aplicado: {operations} operaciones. Plan {plan}.",
      "Applied: {operations} operations. Plan {plan}."),
    Word(
      "import.applied_before",
      "Este plan ya se había aplicado ({plan}): nada se repitió. Si se deshizo, haga el plan otra vez.",
      "This plan was applied before ({plan}): nothing was repeated. If it was taken back, make the "
        + "plan again."),
    Word(
      "import.undone", "Plan {plan}: {undone} operaciones deshechas.",
      "Plan {plan}: {undone} operations taken back."),
    Word(
      "import.undone_before", "Deshechas antes: {before}.", "Taken back before: {before}."),
    Word("import.stays", "Se queda como está", "What stays"),
    Word(
      "progress.import", "{records} registros, {rate} por segundo, {percent} %, faltan {seconds} s",
      "{records} records, {rate} a second, {percent} %, {seconds} s left"),
    Word("page.import.no_conflicts", "No hay conflictos.", "There are no conflicts."),
    Word("page.import.more", "Hay {more} más (--limit).", "There are {more} more (--limit)."),
    Word("page.import.line", "línea", "line"),
    Word("page.import.file_says", "El archivo dice", "The file says"),
    Word("page.import.registry_has", "El registro tiene", "The registry has"),
    Word("page.import.agrees", "coincide", "agrees"),
    Word("page.import.differs", "difiere", "differs"),
    Word(
      "page.import.none_vanished", "Todo lo de {source} se ha visto en los últimos {days} días.",
      "Everything of {source} was seen within the last {days} days."),
    Word(
      "page.import.vanished", "{source}: no se ve hace más de {days} días",
      "{source}: not seen for more than {days} days"),
    Word(
      "page.import.last_seen",
      "visto por última vez el {at}, {days} días antes de la última "
        + "importación",
      "last seen on {at}, {days} days before the latest import"),
    Word("page.import.seen_elsewhere", "después lo vio {source}", "{source} saw it since"),
    Word("page.import.more_vanished", "Hay más (--limit).", "There are more (--limit)."),
    Word("page.parts.observed", "Lo que ven los agentes", "What agents see"),
    Word(
      "page.parts.seen", "{source}, desde el {since}, visto el {last}",
      "{source}, since {since}, seen on {last}"),
    Word("page.explain.sources", "Quién lo ha visto", "Who has seen it"),
    Word(
      "page.explain.says", "{source} dice «{value}» ({at}): no se tomó",
      "{source} says “{value}” ({at}): not taken"),
    Word("page.explain.seen", "desde {first} hasta {last}", "from {first} to {last}"),
    Word("page.source.none", "No hay fuentes.", "There are no sources."),
    Word("page.source.more", "Hay más: --after {next}", "There are more: --after {next}"),
    Word("page.source.authority", "Qué se le cree", "What is believed"),
    Word("page.source.documents", "Últimos archivos", "Latest files"),
    Word("page.source.all_kinds", "todas las demás clases", "all other kinds"),
    Word("history.of", "placa {tag}", "tag {tag}"),
    Word("label.merged_into", "Unido a", "Merged into"),
    Word("label.merged", "Registro unido", "Merged record"),
    Word("label.on_none", "Si nadie lo conoce", "If nobody knows it"),
    Word("label.on_many", "Si se contradice", "If it contradicts"),
    Word(
      "label.vanished_after_days", "Días sin verlo para darlo por perdido",
      "Days unseen to count as vanished"),
    Word("label.authorities", "Qué se le cree", "What is believed"),
    Word("label.match_orders", "Se reconoce por", "Recognised by"),
    Word("label.values_seen", "Valores vistos", "Values seen"),
    Word("label.parts_seen", "Partes vistas", "Parts seen"),
    Word("label.first_seen_at", "Visto desde", "Seen since"),
    Word("label.last_seen_at", "Visto por última vez", "Last seen"),
    Word("label.withdrawn", "Retirado", "Withdrawn"),
    Word("label.rows", "Filas", "Rows"),
    Word("label.supply_not_original", "(no original)", "(not original)"),
  ]

  private static let help: [Word] = [
    Word(
      "help.command.import.files", "Importar archivos: planear y aplicar de una vez.",
      "Import files: plan and apply in one go."),
    Word(
      "help.command.import.plan", "Ver qué haría una importación, y guardarlo como plan.",
      "See what an import would do, and keep it as a plan."),
    Word(
      "help.command.import.apply", "Aplicar un plan tal como está, o nada.",
      "Apply a plan as it stands, or nothing."),
    Word(
      "help.command.import.undo", "Deshacer una importación, hasta donde nadie la haya usado.",
      "Take back an import, as far as nobody has built on it."),
    Word(
      "help.command.import.conflicts", "Lo que contradice el registro y espera a una persona.",
      "What contradicts the registry and waits for a person."),
    Word(
      "help.command.import.resolve", "Decidir un conflicto.", "Decide a conflict."),
    Word(
      "help.command.import.vanished", "Lo que una fuente conocía y ya no ve.",
      "What a source knew and no longer sees."),
    Word(
      "help.command.source", "Fuentes de importación y qué se les cree.",
      "Sources of imports and what is believed of them."),
    Word("help.command.source.declare", "Declarar una fuente.", "Declare a source."),
    Word("help.command.source.revise", "Cambiar lo que se le cree.", "Change what is believed."),
    Word("help.command.source.list", "Las fuentes.", "The sources."),
    Word(
      "help.command.source.show", "Una fuente y sus últimos archivos.",
      "A source and its latest files."),
    Word(
      "help.command.asset.merge", "Unir dos registros del mismo equipo.",
      "Merge two records of the same equipment."),
    Word("help.option.asset.merged", "Registro que se va.", "The record that goes."),
    Word("help.option.asset.winner", "Registro que queda.", "The record that stays."),
    Word(
      "help.option.asset.merge_reason", "Cómo se sabe que es el mismo equipo.",
      "How it is known to be the same equipment."),
    Word(
      "help.command.asset.explain", "De dónde viene cada dato de un bien.",
      "Where each value of an asset comes from."),
    Word(
      "help.option.import.files", "Archivos XML (- es la entrada).",
      "XML files (- is standard input)."),
    Word(
      "help.option.import.source", "Fuente (si no se dice, la del nombre del perfil).",
      "Source (by default the one named after the profile)."),
    Word(
      "help.option.import.on_error", "skip: importar los demás; abort: todo o nada.",
      "skip: import the others; abort: everything or nothing."),
    Word(
      "help.option.import.rejected",
      "Escribir aquí lo rechazado y lo dudoso, para corregirlo e importarlo.",
      "Write what is refused and ambiguous here, to be corrected and imported."),
    Word(
      "help.option.import.output", "Escribir aquí el plan.", "Write the plan here."),
    Word("help.option.import.plan", "Archivo del plan.", "The plan's file."),
    Word(
      "help.option.import.undo",
      "Plan: su archivo, su número, o el SHA-256 de un archivo importado.",
      "Plan: its file, its number, or the SHA-256 of an imported file."),
    Word("help.option.import.of_source", "Solo los de esta fuente.", "Only those of this source."),
    Word(
      "help.option.import.all_conflicts", "También los resueltos.", "The resolved ones too."),
    Word("help.option.import.conflict", "Código del conflicto.", "The conflict's code."),
    Word("help.option.import.decision", "Decisión", "Decision"),
    Word(
      "help.option.import.asset", "El bien registrado que es.", "The registered asset it is."),
    Word("help.option.import.tag", "Placa del equipo nuevo.", "Tag of the new equipment."),
    Word("help.option.import.reason", "Por qué.", "Why."),
    Word(
      "help.option.import.days", "Días sin verlo (si no se dice, los de la fuente).",
      "Days unseen (the source's by default)."),
    Word("help.option.source", "Código de la fuente.", "The source's code."),
    Word("help.option.source.code", "Código de la fuente.", "The source's code."),
    Word("help.option.source.name", "Nombre.", "Name."),
    Word(
      "help.option.source.on_none", "Qué se hace con lo que nadie conoce",
      "What becomes of what nobody knows"),
    Word(
      "help.option.source.on_many", "Qué se hace con lo que se contradice",
      "What becomes of contradictions"),
    Word(
      "help.option.source.authority", "campo=valor: qué puede cambiar",
      "field=value: what it may change"),
    Word(
      "help.option.source.match", "[clase=]clave,clave: por qué se reconoce un equipo",
      "[kind=]key,key: what equipment is recognised by"),
    Word(
      "help.option.source.vanished_after_days", "Días sin verlo para darlo por perdido.",
      "Days unseen to count as vanished."),
    Word("help.option.source.limit", "Cuántos archivos.", "How many files."),
  ]
}
