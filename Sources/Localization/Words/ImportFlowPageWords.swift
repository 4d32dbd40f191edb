/// What the pages of imports say, and the help of their commands.
enum ImportFlowPageWords {
  static let all: [Word] = page + help

  private static let page: [Word] = [
    Word(
      "import.file", "{file} — perfil {profile}, fuente {source}",
      "{file} — profile {profile}, source {source}"),
    Word(
      "import.finding",
      "hallazgo  {asset}  {part}: el registro dice {recorded}; ahora trae {found}.",
      "finding  {asset}  {part}: the registry says {recorded}; it has {found} now."),
    Word(
      "import.imported_before", "Este archivo ya se había importado.",
      "This file was imported before."),
    Word("import.no_change", "Nada cambia.", "Nothing changes."),
    Word("import.months", "{months} meses", "{months} months"),
    Word(
      "import.plan_blocked",
      "Plan escrito en {file}: con --on-error abort no se hará nada de él mientras haya "
        + "registros rechazados o dudosos.",
      "Plan written to {file}: with --on-error abort nothing of it will be done while records "
        + "are refused or in doubt."),
    Word(
      "import.planned",
      "Plan escrito en {file} (operaciones: {operations}). Con «import apply» se "
        + "hace exactamente eso.",
      "Plan written to {file} (operations: {operations}). “import apply” does exactly that."),
    Word(
      "import.applied", "Aplicado. Operaciones: {operations}. Plan {plan}.",
      "Applied. Operations: {operations}. Plan {plan}."),
    Word(
      "import.applied_before",
      "Este plan ya se había aplicado ({plan}): nada se repitió. Si se deshizo, haga el plan otra vez.",
      "This plan was applied before ({plan}): nothing was repeated. If it was taken back, make the "
        + "plan again."),
    Word(
      "import.undone", "Plan {plan}. Operaciones deshechas: {undone}.",
      "Plan {plan}. Operations taken back: {undone}."),
    Word(
      "import.undone_before", "Deshechas antes: {before}.", "Taken back before: {before}."),
    Word(
      "import.standing",
      "Otras importaciones de lo mismo siguen en pie: {plans}. Repita la orden para deshacer la siguiente.",
      "Other imports of the same still stand: {plans}. Repeat the command to take back the next."),
    Word("import.stays", "Se queda como está", "What stays"),
    Word(
      "progress.import",
      "registros: {records}, {rate} por segundo, {percent} %, faltan {seconds} s",
      "records: {records}, {rate} a second, {percent} %, {seconds} s left"),
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
    Word(
      "page.parts.seen_before", "{source}, desde el {since}; el {last} ya no lo vio",
      "{source}, since {since}; no longer seen on {last}"),
    Word("page.explain.sources", "Quién lo ha visto", "Who has seen it"),
    Word(
      "page.explain.says", "{source} dice «{value}» ({at}): no se tomó",
      "{source} says “{value}” ({at}): not taken"),
    Word("page.explain.seen", "desde {first} hasta {last}", "from {first} to {last}"),
    Word("page.source.none", "No hay fuentes.", "There are no sources."),
    Word("page.source.more", "Hay más: --after {next}", "There are more: --after {next}"),
    Word("page.source.authority", "Qué se le cree", "What is believed"),
    Word("page.source.documents", "Últimos archivos", "Latest files"),
    Word(
      "page.source.nothing_stands", "De él no hay nada en el registro.",
      "Nothing of it is in the registry."),
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
      "Plan: su archivo, su número, el archivo que se importó, o el SHA-256 de este.",
      "Plan: its file, its number, the file that was imported, or that one's SHA-256."),
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
