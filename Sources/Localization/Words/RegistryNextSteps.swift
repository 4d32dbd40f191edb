/// What to do next when something about equipment, cabling, people or places was refused.
///
/// A hint whose code is the error's own: it is told when the refusal brings no other.
enum RegistryNextSteps {
  static let all: [Word] = steps.map { Word("hint.\($0.code)", $0.spanish, $0.english) }

  private static let steps: [(code: String, spanish: String, english: String)] = [
    (
      "asset.already_attached",
      "Para cambiarlo de ranura diga cuál (--slot); para sacarlo, «asset detach {tag}».",
      "To change its slot say which (--slot); to take it out, “asset detach {tag}”."
    ),
    (
      "asset.attach_cycle", "Vea de qué es parte cada uno con «asset show {parent}».",
      "See what each is part of with “asset show {parent}”."
    ),
    (
      "asset.belongs_to_site", "Quien responde por él es la sede: «site show».",
      "The site answers for it: “site show”."
    ),
    (
      "asset.date_in_future", "Dé la fecha en que ocurrió, hasta el {today}.",
      "Give the day it happened, up to {today}."
    ),
    (
      "asset.disposed",
      "Su vida entera queda en «asset history {tag}»; lo último se corrige con "
        + "«undo».",
      "Its whole life stays in “asset history {tag}”; the last step is corrected with "
        + "“undo”."
    ),
    (
      "asset.disposed_before_retired",
      "Dé una fecha desde el {retired_on}, o corrija la de la baja con «undo».",
      "Give a day from {retired_on} on, or correct the retirement with “undo”."
    ),
    (
      "asset.has_parts",
      "Sepárelas o sáquelas antes: «asset detach» o «asset dispose» con cada una.",
      "Detach or dispose of them first: “asset detach” or “asset dispose” with each."
    ),
    (
      "asset.identifier_junk", "Lea el rótulo del equipo; si no lo tiene, déjelo sin este dato.",
      "Read the label on the equipment; if it has none, leave this out."
    ),
    (
      "asset.mac_unknown", "Vea las que tiene con «asset show {tag}».",
      "See those it has with “asset show {tag}”."
    ),
    (
      "asset.not_attached", "Vea de qué es parte con «asset show {tag}».",
      "See what it is part of with “asset show {tag}”."
    ),
    (
      "asset.slot_alone", "Diga con --parent de qué equipo es la ranura.",
      "Say with --parent which asset the slot is of."
    ),
    (
      "asset.place_missing", "Dígala al cambiarlo de lugar: «asset move {tag} --to …».",
      "Say it by moving it: “asset move {tag} --to …”."
    ),
    (
      "asset.retired", "Asigne otro, o corrija la baja con «undo».",
      "Assign another, or correct the retirement with “undo”."
    ),
    (
      "asset.merge_kinds", "Si uno está mal registrado, corrija antes su modelo: «asset revise».",
      "If one is registered wrongly, correct its model first: “asset revise”."
    ),
    (
      "asset.merge_same", "Nombre el registro que se va y, después, el que queda.",
      "Name the record that goes, and then the one that stays."
    ),
    (
      "asset.not_found", "Búsquelo por placa, serie o palabras con «asset find».",
      "Look for it by placa, serial or words with “asset find”."
    ),
    (
      "asset.serial_short",
      "Lea el rótulo entero; si ese es todo el serial, identifique el equipo por su placa.",
      "Read the whole label; if that is all there is, let its placa identify the machine."
    ),
    (
      "asset.status_not_allowed", "Páselo antes por uno de esos: «asset set-status {tag} …».",
      "Take it through one of those first: “asset set-status {tag} …”."
    ),
    (
      "asset.status_not_initial",
      "Regístrelo en servicio o en bodega y cambie luego el estado: «asset "
        + "set-status».",
      "Register it in use or in stock and then change the status: “asset set-status”."
    ),
    (
      "asset.swap_before_last",
      "Dé una fecha desde el {last}; los cambios están en «asset history {tag}».",
      "Give a day from {last} on; the swaps are in “asset history {tag}”."
    ),
    (
      "cabling.certified_too_early", "Corrija la fecha de la prueba (--on).",
      "Correct the day of the test (--on)."
    ),
    (
      "cabling.copper_too_long",
      "Revise la longitud; si es cierta, el enlace es de fibra: dígalo con "
        + "--category.",
      "Check the length; if it is true, the link is fibre: say so with --category."
    ),
    (
      "cabling.installed_too_early", "Revise la fecha de instalación (--installed-on).",
      "Check the day of installation (--installed-on)."
    ),
    (
      "cabling.label_repeated", "Quite uno de los dos de la lista.",
      "Take one of the two off the list."
    ),
    (
      "cabling.link_removed", "Vea los enlaces en servicio con «cabling list».",
      "See the links in service with “cabling list”."
    ),
    (
      "cabling.looped", "Nombre los puertos de dos equipos distintos.",
      "Name ports of two different pieces of equipment."
    ),
    (
      "cabling.margin_unlikely",
      "Lo que pasa tiene margen de cero o más; lo que falla, de cero o menos.",
      "What passes has a margin of zero or more; what fails, of zero or less."
    ),
    (
      "cabling.media_differ",
      "Revise las categorías; un panel o una toma se corrige con «cabling "
        + "declare-ports».",
      "Check the categories; a panel or an outlet is corrected with “cabling "
        + "declare-ports”."
    ),
    (
      "cabling.model_kind", "Elija otro modelo («model list --kind {expected}»), o ninguno.",
      "Choose another model (“model list --kind {expected}”), or none."
    ),
    (
      "cabling.no_links", "Vea adónde llega cada uno con «cabling list».",
      "See where each one ends with “cabling list”."
    ),
    (
      "cabling.not_a_link", "Nombre el enlace; los de un panel se ven con «cabling panel».",
      "Name the link; those of a panel are seen with “cabling panel”."
    ),
    (
      "cabling.not_enclosure", "Nombre el gabinete con --in, o el lugar con --at.",
      "Name the cabinet with --in, or the place with --at."
    ),
    (
      "cabling.nothing_named", "Nombre los enlaces, la toma o el panel, o bien la sede.",
      "Name the links, the outlet or the panel, or else the site."
    ),
    (
      "cabling.nothing_to_warrant", "Vea lo que hay y sus garantías con «cabling list».",
      "See what there is and its warranties with “cabling list”."
    ),
    (
      "cabling.out_of_service", "Nombre otra pieza, o corrija la baja con «undo».",
      "Name another piece, or correct the retirement with “undo”."
    ),
    (
      "cabling.panel_missing", "Nombre el panel con --panel (panel).",
      "Name the panel with --panel (panel)."
    ),
    (
      "cabling.port_still_used",
      "Desconéctelo antes: «cabling unplug {port}», o «cabling remove-link» si es un "
        + "enlace.",
      "Unplug it first: “cabling unplug {port}”, or “cabling remove-link” if it is a "
        + "link."
    ),
    (
      "cabling.ports_exceeded",
      "Use otro panel, o declare sus puertos con «cabling declare-ports {tag}».",
      "Use another panel, or declare its ports with “cabling declare-ports {tag}”."
    ),
    (
      "import.all_seen_since", "Si aquel archivo también sobra, retírelo con «import undo».",
      "If that file is wrong as well, take it back with “import undo”."
    ),
    (
      "import.seen_since", "Si aquel archivo también sobra, retírelo y vuelva a retirar este.",
      "If that file is wrong as well, take it back, and this one once more."
    ),
    (
      "import.conflict_known", "Véalo con «import conflicts».", "See it with “import conflicts”."
    ),
    (
      "import.conflict_model_unknown",
      "Con «asset register»; después diga con «import resolve» que es ese.",
      "With “asset register”; then say with “import resolve” that it is that one."
    ),
    (
      "import.conflict_resolved", "Si quedó mal, corrija el equipo: «asset revise», «asset merge».",
      "If that was wrong, correct the equipment: “asset revise”, “asset merge”."
    ),
    (
      "import.unknown_equipment",
      "Regístrelo con «asset register», o permítalo a la fuente: «source revise».",
      "Register it with “asset register”, or allow the source to: “source revise”."
    ),
    (
      "model.already_registered", "Corríjalo con «model revise», o use ese.",
      "Correct it with “model revise”, or use that one."
    ),
    (
      "model.manufacturer_junk", "Lea el fabricante en el rótulo o en la factura.",
      "Read the manufacturer on the label or the invoice."
    ),
    (
      "model.name_junk", "Lea el modelo en el rótulo o en la factura.",
      "Read the model on the label or the invoice."
    ),
    (
      "location.too_deep", "Registre la ubicación más arriba en el árbol.",
      "Register the location higher up in the tree."
    ),
    (
      "person.code_taken", "Vea de quién es con «person show {code}», o use otro código.",
      "See whose it is with “person show {code}”, or use another code."
    ),
    (
      "person.erased", "Si volvió a la entidad, regístrela con otro código.",
      "If they are back at the entity, register them under another code."
    ),
    (
      "provider.code_taken", "Vea cuál es con «provider show {code}», o use otro código.",
      "See which it is with “provider show {code}”, or use another code."
    ),
    (
      "provider.tax_number_taken", "Vea cuál es con «provider show {provider}».",
      "See which it is with “provider show {provider}”."
    ),
    (
      "site.code_taken", "Vea cuál es con «site show {code}», o use otro código.",
      "See which it is with “site show {code}”, or use another code."
    ),
    (
      "site.closed", "Nombre otra sede; si no cerró, corríjalo con «undo».",
      "Name another site; if it did not close, correct it with “undo”."
    ),
    (
      "support_group.code_taken", "Véalo con «group list», o use otro código.",
      "See it with “group list”, or use another code."
    ),
    (
      "support_group.level_mismatch", "Dé uno de esos niveles, u otra función.",
      "Give one of those levels, or another function."
    ),
    (
      "support_group.provider_mismatch",
      "Dé --provider y la función provider juntos, o ninguno de los dos.",
      "Give --provider and the function provider together, or neither."
    ),
    (
      "reading.in_future", "Revise la fecha y la hora de la lectura.",
      "Check the day and time of the reading."
    ),
    (
      "import.model_unknown", "Registre el equipo a mano con «asset register» y vuelva a importar.",
      "Register the equipment by hand with “asset register” and import again."
    ),
    (
      "import.not_whole",
      "Corrija esos registros y vuelva a importar: lo que ya está no se repite.",
      "Mend those records and import again: what is there already is not repeated."
    ),
    (
      "output.taken", "Dé otro nombre a lo que se va a escribir.",
      "Give what is to be written another name."
    ),
    (
      "import.unread",
      "Un perfil propio se propone con «import profile new NOMBRE --from ARCHIVO».",
      "“import profile new NAME --from FILE” proposes a profile of one's own."
    ),
    (
      "store.exists", "Use ese registro con --registry, o dé otro nombre.",
      "Use that registry with --registry, or give another name."
    ),
    (
      "undo.in_use", "Deshaga antes lo que lo usa; vea el diario con «journal log».",
      "Undo first what uses it; see the journal with “journal log”."
    ),
    ("undo.lost", "Corríjalo con una operación nueva.", "Correct it with a new operation."),
    (
      "undo.nothing", "Vea las operaciones con «journal log».",
      "See the operations with “journal log”."
    ),
  ]
}
