/// Words for the registry file, its journal and those who work on it at once.
enum StoreWords {
  static let all: [Word] = store + journal + undo

  private static let store: [Word] = [
    Word(
      "error.store.busy", "Otro proceso tiene ocupado el registro.",
      "Another process holds the registry."),
    Word("error.store.full", "No hay espacio en disco.", "The disk is full."),
    Word(
      "error.store.read_only", "El registro es de solo lectura.", "The registry is read-only."),
    Word(
      "error.store.inaccessible", "No se puede abrir el archivo del registro.",
      "The registry file cannot be opened."),
    Word(
      "error.store.missing", "No existe el registro {path}.",
      "There is no registry {path}."),
    Word(
      "hint.store.make_one", "Para crearlo: dotacion init --registry {path}",
      "To make it: dotacion init --registry {path}"),
    Word(
      "hint.store.try_again", "No se guardó nada: espere a que el otro proceso termine y repita.",
      "Nothing was kept: wait until the other process ends and try again."),
    Word(
      "hint.store.make_room", "No se guardó nada: libere espacio en el disco y repita.",
      "Nothing was kept: make room on the disk and try again."),
    Word(
      "hint.store.permissions",
      "Revise los permisos del archivo y de su carpeta: ahí se escriben también -wal y -shm.",
      "Look at the permissions of the file and of its folder: -wal and -shm are written there too."
    ),
    Word(
      "hint.store.restore", "Restaure una copia de respaldo, o repita el diario exportado.",
      "Restore a backup, or replay the exported journal."),
    Word(
      "hint.store.update_program", "Actualice el programa.", "Update the program."),
    Word(
      "error.store.no_such_folder", "No existe la carpeta {folder}.",
      "There is no folder {folder}."),
    Word(
      "hint.store.make_folder", "Cree primero la carpeta: mkdir -p {folder}",
      "Make the folder first: mkdir -p {folder}"),
    Word("error.store.exists", "Ya existe {path}.", "{path} exists already."),
    Word(
      "error.store.not_a_registry", "El archivo no es un registro de Dotación.",
      "The file is not a Dotación registry."),
    Word(
      "error.store.newer",
      "El registro es de otra versión del programa ({version}); esta entiende {supported}.",
      "The registry is of another version of the program ({version}); this one reads {supported}."),
    Word(
      "error.store.damaged", "El archivo del registro está dañado.",
      "The registry file is damaged."),
    Word(
      "error.store.failed", "No se pudo leer o escribir el archivo del registro.",
      "The registry file could not be read or written."),
    Word(
      "error.store.write_conflict",
      "Una fila no era como se leyó ({table} {id}); es un defecto del programa.",
      "A row was not as it had been read ({table} {id}); this is a fault of the program."),
    Word(
      "error.store.unknown_index", "Se pidió un índice que no existe: {index}.",
      "An index that does not exist was asked for: {index}."),
    Word(
      "error.store.row_corrupt", "La fila {id} de {table} no se entiende ({column}).",
      "Row {id} of {table} cannot be understood ({column})."),
    Word(
      "error.store.dangling_reference", "Falta la fila {id} de {table}, a la que otra apunta.",
      "Row {id} of {table}, which another refers to, is missing."),
  ]

  private static let journal: [Word] = [
    Word(
      "error.journal.malformed", "La línea del diario no se entiende ({reason}).",
      "The journal line cannot be understood ({reason})."),
    Word(
      "error.journal.broken",
      "La cadena del diario se rompe en la línea {sequence} (se esperaba la {expected}).",
      "The journal's chain breaks at line {sequence} (line {expected} was expected)."),
    Word(
      "error.journal.effects_differ",
      "La línea {sequence} hace hoy algo distinto de lo que hizo cuando se escribió.",
      "Line {sequence} does something other today than when it was written."),
    Word(
      "error.journal.unknown_operation",
      "La línea {sequence} es de una operación que este programa no conoce: {name} v{version}.",
      "Line {sequence} is of an operation this program does not know: {name} v{version}."),
    Word(
      "error.journal.not_empty", "El registro de destino ya tiene {sequence} líneas.",
      "The target registry already has {sequence} lines."),
    Word(
      "error.conflict.stale_revision",
      "«{name}» va en la revisión {current} y usted vio la {expected}.",
      "“{name}” is at revision {current} and you saw {expected}."),
    Word(
      "error.conflict.operation_reused",
      "El identificador {id} ya se usó para otra operación (línea {sequence}).",
      "The id {id} was already used for another operation (line {sequence})."),
  ]

  private static let undo: [Word] = [
    Word(
      "error.undo.not_found", "No se aplicó ninguna operación {operation}.",
      "No operation {operation} was applied."),
    Word(
      "error.undo.nothing", "La operación {operation} no cambió nada que se pueda deshacer.",
      "Operation {operation} changed nothing that could be undone."),
    Word(
      "error.undo.changed_since",
      "Algo de lo que cambió la operación {operation} se cambió después ({table:entity_kind}).",
      "Something operation {operation} changed was changed since ({table:entity_kind})."),
    Word(
      "error.undo.already_undone", "La operación {operation} ya se deshizo, con {by}.",
      "Operation {operation} was undone already, by {by}."),
    Word(
      "hint.undo.undo_the_undoing",
      "Para que vuelva a valer, deshaga esa: «undo {by}»; si no se puede, hágala de nuevo.",
      "For it to count again, undo that one: “undo {by}”; where that cannot be, do it anew."),
    Word(
      "hint.undo.latest_first",
      "Se deshace de la última a la primera: antes «{op:operation}», con «undo {later}».",
      "The latest is undone first: “{op:operation}”, with “undo {later}”."),
    Word(
      "hint.undo.see_journal", "Vea qué lo cambió con «journal log».",
      "See what changed it with “journal log”."),
    Word(
      "error.undo.uses_left_out",
      "Deshacer {operation} dejaría fuera del contrato {contract} lo usado el {used_on} "
        + "({service:coverage_service}).",
      "Undoing {operation} would leave what was used on {used_on} ({service:coverage_service}) "
        + "outside contract {contract}."),
    Word(
      "error.undo.in_use",
      "Lo que creó la operación {operation} ya está en uso ({table:entity_kind}, por {by:entity_kind}).",
      "What operation {operation} made is in use ({table:entity_kind}, by {by:entity_kind})."),
    Word(
      "error.undo.numbered",
      "La operación {operation} dio un número que alguien puede tener ya ({table:entity_kind}): no se deshace.",
      "Operation {operation} gave out a number somebody may hold already ({table:entity_kind}): it is not undone."
    ),
    Word(
      "hint.end_it_instead",
      "Ciérrelo con su propia operación: no gestionado, cancelar o una toma nueva.",
      "End it by an operation of its own: unmanaged, cancel, or a new audit."),
    Word(
      "error.journal.state_differs",
      "El estado del registro no es el que resulta de su diario: alguien lo alteró por fuera ({state}, se esperaba {replayed}).",
      "The registry's state is not what its journal gives: somebody altered it from outside ({state}, expected {replayed})."
    ),
    Word(
      "error.undo.part_elsewhere",
      "Deshacer {operation} volvería a poner una parte ({part_class:part_class}) cuyo lugar o pieza está "
        + "ahora en {tag}.",
      "Undoing {operation} would put back a part ({part_class:part_class}) whose place or piece is in "
        + "{tag} by now."),
    Word(
      "error.undo.slot_taken",
      "Al deshacer {operation}, {tag} volvería a la ranura {slot} de {parent}: la ocupa {occupant}.",
      "Undoing {operation}, {tag} would be back in slot {slot} of {parent}: {occupant} is in it."),
    Word(
      "hint.undo.later_work_first",
      "Deshaga antes el trabajo posterior, o registre otro que lo corrija.",
      "Undo the later work first, or record work that corrects it."),
    Word(
      "error.undo.lost",
      "Aquello de lo que dependía lo que cambió la operación {operation} ya no existe ({lost:entity_kind}).",
      "What operation {operation}'s rows depended on is gone ({lost:entity_kind})."),
    Word(
      "error.undo.file",
      "La operación {operation} guardó un archivo: no se deshace.",
      "Operation {operation} kept a file: it is not undone."),
    Word(
      "hint.detach_it_instead",
      "Quítelo con «escalation detach»; con --erase si no debió guardarse.",
      "Take it off with “escalation detach”; with --erase if it should not be kept."),
    Word(
      "error.undo.personal_data",
      "La operación {operation} toca datos personales borrados: no se deshace.",
      "Operation {operation} touches erased personal data: it is not undone."),
  ]
}
