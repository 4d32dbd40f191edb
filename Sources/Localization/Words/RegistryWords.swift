/// Words of the registry: sites, places, people, groups, providers, models, assets, readings.
enum RegistryWords {
  static let all: [Word] =
    refusals + assetRefusals + hints + operations + RegistryTerms.all + RegistryLabels.all
    + RegistryHelp.all

  private static let refusals: [Word] = [
    Word(
      "error.input.invalid_mac",
      "«{value}» no es una dirección MAC: son doce dígitos hexadecimales.",
      "“{value}” is no MAC address: it has twelve hexadecimal digits."),
    Word(
      "error.input.invalid_uuid", "«{value}» no es un UUID.", "“{value}” is no UUID."),
    Word(
      "error.input.invalid_imei",
      "«{value}» no es un IMEI: son quince dígitos y el último es de verificación.",
      "“{value}” is no IMEI: it has fifteen digits, the last a check digit."),
    Word(
      "error.input.invalid_mail", "«{value}» no es una dirección de correo.",
      "“{value}” is no mail address."),
    Word(
      "error.site.closed", "La sede {site} está cerrada desde el {closed_on}.",
      "Site {site} is closed since {closed_on}."),
    Word(
      "error.site.has_assets",
      "La sede {site} no se puede cerrar. Equipos que todavía tiene: {count}.",
      "Site {site} cannot be closed: {count} assets still stand there."),
    Word(
      "error.location.path_taken", "Ya existe la ubicación {path}.",
      "There is a location {path} already."),
    Word(
      "error.location.too_deep",
      "La ubicación {path} tiene demasiados niveles: se admiten {maximum}.",
      "Location {path} lies too deep: {maximum} levels are allowed."),
    Word(
      "error.person.code_taken", "El código {code} ya es de otra persona.",
      "The code {code} is another person’s."),
    Word(
      "error.person.erased",
      "Los datos personales de {code} se suprimieron el {erased_on}.",
      "The personal data of {code} were erased on {erased_on}."),
    Word(
      "error.support_group.code_taken", "El código {code} ya es de otro grupo.",
      "The code {code} is another group’s."),
    Word(
      "error.support_group.level_mismatch",
      "Un grupo con la función «{function:group_function}» no atiende en el nivel {level}, sino en: {levels}.",
      "A group with the function “{function:group_function}” does not work at level {level} but at: {levels}."
    ),
    Word(
      "error.support_group.provider_mismatch",
      "Un grupo de proveedor debe indicar el proveedor, y ningún otro lo lleva (función «{function:group_function}»).",
      "A provider’s group must name the provider, and no other does (function “{function:group_function}”)."
    ),
    Word(
      "error.provider.code_taken", "El código {code} ya es de otro proveedor.",
      "The code {code} is another provider’s."),
    Word(
      "error.provider.tax_number_taken", "El NIT {tax_number} ya es del proveedor {provider}.",
      "The tax number {tax_number} is provider {provider}’s."),
    Word(
      "error.model.already_registered",
      "El modelo ya está registrado: {model} (número de parte {part_number}).",
      "The model is registered already: {model} (part number {part_number})."),
    Word(
      "error.model.name_junk", "«{name}» no es el nombre de un modelo, sino un relleno de fábrica.",
      "“{name}” is no model’s name but a factory placeholder."),
    Word(
      "error.model.manufacturer_junk",
      "«{manufacturer}» no es un fabricante, sino un relleno de fábrica.",
      "“{manufacturer}” is no manufacturer but a factory placeholder."),
    Word(
      "error.reading.empty", "La lectura de {tag} no trae contadores ni niveles.",
      "The reading of {tag} has neither counters nor levels."),
    Word(
      "error.reading.kind_without_counter",
      "El equipo {tag} ({model}, {kind:equipment_kind}) no tiene contador de páginas.",
      "Asset {tag} ({model}, {kind:equipment_kind}) has no page counter."),
    Word(
      "hint.reading.check_tag",
      "Revise la placa; si el modelo está mal, corríjalo con dotacion asset revise {tag} --model …",
      "Check the placa; if the model is wrong, put it right with dotacion asset revise {tag} --model …"
    ),
    Word(
      "error.reading.in_future", "La lectura es del {at}, y apenas es {now}.",
      "The reading is of {at}, and it is only {now}."),
    Word(
      "error.reading.already_recorded", "La lectura de {tag} del {at} ya está registrada.",
      "The reading of {tag} at {at} is recorded already."),
  ]

  private static let assetRefusals: [Word] = [
    Word(
      "error.asset.tag_taken",
      "La placa {tag} ya se usó y no se vuelve a usar (estado: {status:asset_status}).",
      "Tag {tag} was given before and is never used again (status: {status:asset_status})."),
    Word(
      "error.asset.serial_taken", "El serial {serial} de {manufacturer} ya es del equipo {tag}.",
      "Serial {serial} by {manufacturer} is asset {tag}’s."),
    Word(
      "error.asset.uuid_taken", "El UUID {uuid} ya es del equipo {tag}.",
      "UUID {uuid} is asset {tag}’s."),
    Word(
      "error.asset.identifier_junk",
      "«{value}» no identifica ningún equipo: es un valor de fábrica que se repite.",
      "“{value}” identifies no machine: it is a factory value that repeats."),
    Word(
      "error.asset.serial_short",
      "El serial «{serial}» tiene menos de {minimum} caracteres: no distingue un equipo de otro.",
      "Serial “{serial}” has fewer than {minimum} characters: it tells no machine from another."),
    Word(
      "error.asset.date_in_future", "La fecha {date} todavía no llega: hoy es {today}.",
      "The date {date} has not come yet: today is {today}."),
    Word(
      "error.asset.status_not_initial",
      "Ningún equipo se registra con el estado «{status:asset_status}».",
      "No asset is registered with the status “{status:asset_status}”."),
    Word(
      "error.asset.place_missing",
      "El equipo {tag} no tiene ubicación, y el estado «{status:asset_status}» la exige.",
      "Asset {tag} has no place, and the status “{status:asset_status}” needs one."),
    Word(
      "error.asset.disposed", "El equipo {tag} ya salió del inventario: no admite más cambios.",
      "Asset {tag} is disposed of: nothing more happens to it."),
    Word(
      "error.asset.retired", "El equipo {tag} está dado de baja: no se asigna a un usuario.",
      "Asset {tag} is retired: it is not given to a user."),
    Word(
      "error.asset.status_same", "El equipo {tag} ya está en el estado «{status:asset_status}».",
      "Asset {tag} has the status “{status:asset_status}” already."),
    Word(
      "error.asset.status_not_allowed",
      "El equipo {tag} no puede pasar de «{from:asset_status}» a «{to:asset_status}», sino a: {allowed}.",
      "Asset {tag} cannot go from “{from:asset_status}” to “{to:asset_status}” but to: {allowed}."),
    Word(
      "error.asset.status_own_operation",
      "El estado «{status:asset_status}» exige soportes y tiene su propia operación.",
      "The status “{status:asset_status}” needs evidence and has an operation of its own."),
    Word(
      "error.asset.belongs_to_site",
      "El cableado estructurado ({kind:equipment_kind}) es de la sede: no tiene responsable ni usuario.",
      "Structured cabling ({kind:equipment_kind}) belongs to the site: it has neither custodian nor user."
    ),
    Word(
      "error.asset.already_there", "El equipo {tag} ya está en {place}.",
      "Asset {tag} is at {place} already."),
    Word(
      "error.asset.nobody_named", "Indique el responsable o el usuario del equipo {tag}.",
      "Name the custodian or the user of asset {tag}."),
    Word(
      "error.asset.already_attached", "El equipo {tag} ya es parte de {parent}.",
      "Asset {tag} is part of {parent} already."),
    Word(
      "error.asset.attach_elsewhere",
      "El equipo {tag} está en {site} y {parent} en {parent_site}: no pueden ser parte uno de otro.",
      "Asset {tag} is at {site} and {parent} at {parent_site}: one cannot be part of the other."),
    Word(
      "error.asset.is_part",
      "El equipo {tag} es parte de {parent}, que está en {place}: no se traslada aparte.",
      "Asset {tag} is part of {parent}, which is at {place}: it is not moved apart."),
    Word(
      "error.asset.has_open_work",
      "El equipo {tag} tiene abierto el caso {case}, en «{state:case_state}».",
      "Asset {tag} has an open case, {case}, which is “{state:case_state}”."),
    Word(
      "error.asset.attach_cycle",
      "El equipo {tag} no puede ser parte de {parent}, que es parte suya o él mismo.",
      "Asset {tag} cannot be part of {parent}, which is part of it or itself."),
    Word(
      "error.asset.slot_taken",
      "El equipo {tag} no cabe en la ranura {slot} de {parent}: la ocupa {occupant}.",
      "Asset {tag} has no room in slot {slot} of {parent}: {occupant} is in it."),
    Word(
      "error.asset.slot_alone", "La ranura {slot} del equipo {tag} no es de ningún otro.",
      "The slot {slot} of asset {tag} is of no other asset."),
    Word("asset_page.slot", "ranura {slot}", "slot {slot}"),
    Word("asset_page.in_slot", "{parent}, ranura {slot}", "{parent}, slot {slot}"),
    Word(
      "error.asset.not_attached", "El equipo {tag} no es parte de otro.",
      "Asset {tag} is part of no other."),
    Word(
      "error.asset.serial_same", "El equipo {tag} ya tiene el serial {serial}.",
      "Asset {tag} has the serial {serial} already."),
    Word(
      "error.asset.swap_before_last",
      "El cambio de serial de {tag} ({date}) es anterior al último registrado ({last}).",
      "The change of serial of {tag} ({date}) is before the last one recorded ({last})."),
    Word(
      "error.asset.disposed_before_retired",
      "La salida de {tag} ({date}) es anterior a su baja ({retired_on}).",
      "The disposal of {tag} ({date}) is before its retirement ({retired_on})."),
    Word(
      "error.asset.has_parts", "El equipo {tag} todavía tiene partes: {parts}.",
      "Asset {tag} still has parts: {parts}."),
    Word(
      "error.asset.mac_unknown", "El equipo {tag} no tiene la dirección {mac}.",
      "Asset {tag} does not have the address {mac}."),
    Word(
      "error.asset.list_moved",
      "El equipo {tag} ya no está en esta lista: pídala de nuevo desde el comienzo.",
      "Asset {tag} is no longer in this list: ask for it again from the beginning."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.asset.detach_or_move_whole",
      "Sepárelo con «asset detach {tag}», o traslade {parent}: sus partes van con él.",
      "Detach it with “asset detach {tag}”, or move {parent}: its parts go along."),
    Word(
      "hint.asset.move_before", "Trasládelo primero: «asset move {tag} --to …».",
      "Move it first: “asset move {tag} --to …”."),
    Word(
      "hint.asset.end_work_first", "Termine primero ese caso: véalo con «case show {case}».",
      "End that case first: see it with “case show {case}”."),
    Word(
      "hint.asset_show", "Consulte ese equipo: dotacion asset show {tag}",
      "Look at that asset: dotacion asset show {tag}"),
    Word(
      "hint.asset_list_site", "Vea cuáles son: dotacion asset list --at {site}",
      "See which: dotacion asset list --at {site}"),
    Word(
      "hint.asset_retire",
      "Use «asset retire» con la causa, el concepto técnico y la aprobación.",
      "Use “asset retire” with the cause, the technical opinion and the approval."),
    Word(
      "hint.asset_dispose", "Use «asset dispose» con el destino final y su certificado.",
      "Use “asset dispose” with the destination and its certificate."),
    Word(
      "hint.asset_move_first", "Indique primero dónde está: dotacion asset move {tag} --to …",
      "Say where it is first: dotacion asset move {tag} --to …"),
  ]

  private static let operations: [Word] = [
    Word("operation.site.register", "Registrar sede", "Register site"),
    Word("operation.site.revise", "Corregir sede", "Revise site"),
    Word("operation.site.close", "Cerrar sede", "Close site"),
    Word("operation.location.register", "Registrar ubicación", "Register location"),
    Word("operation.person.register", "Registrar persona", "Register person"),
    Word("operation.person.revise", "Corregir persona", "Revise person"),
    Word("operation.person.erase", "Suprimir datos personales", "Erase personal data"),
    Word("operation.group.register", "Registrar grupo de soporte", "Register support group"),
    Word("operation.provider.register", "Registrar proveedor", "Register provider"),
    Word("operation.provider.revise", "Corregir proveedor", "Revise provider"),
    Word("operation.model.register", "Registrar modelo", "Register model"),
    Word("operation.model.revise", "Corregir modelo", "Revise model"),
    Word("operation.asset.register", "Registrar equipo", "Register asset"),
    Word("operation.asset.revise", "Corregir equipo", "Revise asset"),
    Word("operation.asset.move", "Trasladar equipo", "Move asset"),
    Word("operation.asset.assign", "Asignar equipo", "Assign asset"),
    Word("operation.asset.set_status", "Cambiar estado del equipo", "Set asset status"),
    Word("operation.asset.attach", "Unir equipo a otro", "Attach asset"),
    Word("operation.asset.detach", "Separar equipo", "Detach asset"),
    Word("operation.asset.replace_serial", "Cambiar serial", "Replace serial"),
    Word("operation.asset.retire", "Dar de baja", "Retire asset"),
    Word("operation.asset.dispose", "Dar destino final", "Dispose of asset"),
    Word("operation.reading.record", "Registrar lectura", "Record reading"),
  ]
}
