/// The words of the mirror of the entity's own tool, and of the sheets it comes in.
enum MirrorWords {
  static let all: [Word] = help + options + pages + records + sheets

  private static let help: [Word] = [
    Word(
      "help.command.case.mirror", "Reflejar aquí los casos de la herramienta de gestión.",
      "Show here the cases of the entity's own service tool."),
    Word(
      "help.discussion.case.mirror",
      "El archivo es CSV con encabezado (separado por coma, punto y coma o tabulador) o JSON por "
        + "líneas. Columnas: external_ref, summary, kind, state, opened_at, changed_at, "
        + "solved_at, closed_at, suspension_reason, priority, detail, site, requester, group, "
        + "specialist, provider, assets, note. Las que se llaman de otro modo se nombran con "
        + "--map y las que sobran con --ignore. Los estados del procedimiento se entienden; los "
        + "demás se traducen con --state-map. El mismo archivo dos veces no cambia nada.",
      "The file is CSV with a header (separated by commas, semicolons or tabs) or JSON lines. "
        + "Columns: external_ref, summary, kind, state, opened_at, changed_at, solved_at, "
        + "closed_at, suspension_reason, priority, detail, site, requester, group, specialist, "
        + "provider, assets, note. Name those called otherwise with --map, and those not wanted "
        + "with --ignore. The procedure's states are understood; translate others with "
        + "--state-map. The same file twice changes nothing."),
    Word("operation.case.mirror", "Reflejar un caso", "Mirror a case"),
  ]

  private static let options: [Word] = [
    Word(
      "help.option.mirror.file", "Archivo de casos (- entrada estándar).",
      "File of cases (- standard input)."),
    Word(
      "help.option.mirror.source", "La herramienta de la que vienen, p. ej. GLPI.",
      "The tool they come from, e.g. GLPI."),
    Word(
      "help.option.mirror.input", "Forma del archivo, si no se reconoce sola",
      "The file's form, when it is not recognised"),
    Word(
      "help.option.mirror.map", "Qué es una columna, p. ej. ID=external_ref; se puede repetir.",
      "What a column is, e.g. ID=external_ref; may be repeated."),
    Word(
      "help.option.mirror.ignore", "Columna que sobra; se puede repetir.",
      "A column not wanted; may be repeated."),
    Word(
      "help.option.mirror.state_map", "Un estado de la herramienta, p. ej. Resuelto=solved.",
      "A state of the tool, e.g. Resolved=solved."),
    Word(
      "help.option.mirror.kind_map", "Una clase de la herramienta, p. ej. Solicitud=request.",
      "A kind of the tool, e.g. Service=request."),
    Word(
      "help.option.mirror.priority_map", "Una prioridad de la herramienta, p. ej. Urgente=high.",
      "A priority of the tool, e.g. Urgent=high."),
    Word(
      "help.option.mirror.on_error",
      "Ante una fila rechazada: stop (nada se guarda) o continue (se toman las demás).",
      "At a refused row: stop (nothing is kept) or continue (the others are taken)."),
  ]

  private static let pages: [Word] = [
    Word(
      "page.mirror.done",
      "Creados: {created}; cambiados: {changed}; sin cambio: {unchanged}; rechazados: {refused}.",
      "Created: {created}; changed: {changed}; unchanged: {unchanged}; refused: {refused}."),
    Word(
      "page.mirror.would",
      "Se crearían: {created}; cambiarían: {changed}; sin cambio: {unchanged}; rechazados: "
        + "{refused}.",
      "Would create: {created}; would change: {changed}; unchanged: {unchanged}; refused: "
        + "{refused}."),
    Word(
      "page.mirror.overrides",
      "la herramienta puso {code} en «{state}» y deja sin efecto lo hecho aquí:",
      "the tool put {code} at “{state}” and undoes what was done here:"),
    Word(
      "page.mirror.unlinked",
      "la herramienta nombra otros equipos para {code}, y ya no es sobre {assets}.",
      "the tool names other equipment for {code}, which is not about {assets} any more."),
    Word("label.unlinked", "Ya no es sobre", "Not about any more"),
    Word("label.mirrored_state", "Estado en la herramienta", "State in the tool"),
    Word("page.mirror.undone", "No se guardó nada.", "Nothing was kept."),
    Word("case_outcome.created", "creado", "created"),
    Word("case_outcome.changed", "cambiado", "changed"),
    Word("case_outcome.unchanged", "sin cambio", "unchanged"),
    Word(
      "receipt.unchanged", "Nada que cambiar: {operation}", "Nothing to change: {operation}"),
  ]

  private static let records: [Word] = [
    Word(
      "error.case.mirror_time_missing",
      "El caso {external_ref} viene «{state:case_state}» sin su fecha ({member}).",
      "Case {external_ref} comes as “{state:case_state}” without its date ({member})."),
    Word(
      "error.case.mirror_times_disordered",
      "Las fechas del caso {external_ref} no concuerdan: {earlier} es anterior a {later}.",
      "The dates of case {external_ref} disagree: {earlier} is earlier than {later}."),
    Word(
      "error.case.mirror_ambiguous",
      "Varios casos llevan la referencia {external_ref}: {codes}.",
      "Several cases carry the reference {external_ref}: {codes}."),
    Word(
      "error.case.mirror_older",
      "El caso {external_ref} ya se vio en {later}: esta exportación es anterior.",
      "Case {external_ref} was seen at {later} already: this export is older."),
    Word(
      "hint.case.export_again", "Exporte de nuevo desde la herramienta y use ese archivo.",
      "Export again from the tool and use that file."),
    Word(
      "hint.case.clear_reference",
      "Quítela de los que no son con «case revise CÓDIGO --clear external-ref».",
      "Take it from those that are not it with “case revise CODE --clear external-ref”."),
    Word(
      "error.case.reference_taken",
      "La referencia {external_ref} ya es del caso {code} ({state:case_state}): {summary}.",
      "The reference {external_ref} is case {code}’s already ({state:case_state}): {summary}."),
    Word(
      "hint.case.use_that_one",
      "Siga en {code} (dotacion case show {code}), o deje la referencia fuera.",
      "Go on in {code} (dotacion case show {code}), or leave the reference out."),
    Word(
      "error.mirror.reference_repeated",
      "El caso {external_ref} ya vino en la línea {line} de este archivo.",
      "Case {external_ref} came already in line {line} of this file."),
    Word(
      "hint.mirror.leave_one", "Deje solo la fila que dice cómo está hoy.",
      "Leave only the row that tells how it stands today."),
    Word(
      "error.case.mirrored_closes_there",
      "El caso {code} vive en {source} ({external_ref}): allá se cierra y se responde la encuesta.",
      "Case {code} lives in {source} ({external_ref}): it is closed and its survey answered "
        + "there."),
    Word(
      "hint.case.mirror_again",
      "Ciérrelo en {source} y refléjelo de nuevo con dotacion case mirror.",
      "Close it in {source} and mirror it again with dotacion case mirror."),
    Word(
      "error.mirror.rows_refused", "Casos que no se tomaron: {refused} de {records}.",
      "Cases not taken: {refused} of {records}."),
    Word(
      "error.mirror.nothing_kept",
      "No se guardó nada: casos rechazados, {refused} de {records}.",
      "Nothing was kept: cases refused, {refused} of {records}."),
    Word(
      "hint.mirror.map_word",
      "Diga qué significa «{word}» con --{member}-map \"{word}=…\".",
      "Say what “{word}” means with --{member}-map \"{word}=…\"."),
    Word(
      "hint.mirror.mend", "Corríjalos y repita; o tome los demás con --on-error continue.",
      "Mend them and repeat; or take the others with --on-error continue."),
  ]

  private static let sheets: [Word] = [
    Word(
      "error.mirror.unknown_column", "No se sabe qué es la columna «{column}».",
      "It is not known what the column “{column}” is."),
    Word(
      "hint.mirror.map_column",
      "Diga qué es con --map \"{column}=…\", o déjela fuera con --ignore \"{column}\".",
      "Say what it is with --map \"{column}=…\", or leave it out with --ignore \"{column}\"."),
    Word(
      "error.mirror.unknown_member", "Un caso no tiene «{member}».", "A case has no “{member}”."),
    Word(
      "error.mirror.column_missing", "El archivo no trae la columna «{column}».",
      "The file has no column “{column}”."),
    Word("hint.mirror.columns", "Trae: {columns}.", "It has: {columns}."),
    Word(
      "error.mirror.member_twice", "Dos columnas dicen {member}; la segunda es «{column}».",
      "Two columns say {member}; the second is “{column}”."),
    Word(
      "error.mirror.maps_need_sheet",
      "Las opciones --map y --…-map son para CSV: en JSON cada miembro lleva su nombre y su código.",
      "The options --map and --…-map are for CSV: in JSON members have their own names and codes."),
    Word(
      "error.usage.pair_form", "«{text}» no es de la forma nombre=valor.",
      "“{text}” is not of the form name=value."),
    Word(
      "error.csv.not_utf8", "El archivo no está en UTF-8.", "The file is not in UTF-8."),
    Word(
      "hint.csv.save_as_utf8", "Guárdelo como «CSV UTF-8».", "Save it as “CSV UTF-8”."),
    Word("error.csv.empty", "El archivo no tiene encabezado.", "The file has no header."),
    Word(
      "error.csv.quote_unfinished", "Un campo entre comillas no se cierra.",
      "A quoted field is not closed."),
    Word(
      "error.csv.quote_misplaced", "Hay comillas dentro de un campo que no las lleva alrededor.",
      "There are quotes within a field that has none around it."),
    Word(
      "error.csv.fields_differ", "La fila tiene {count} campos y el encabezado {expected}.",
      "The row has {count} fields and the header {expected}."),
  ]
}
