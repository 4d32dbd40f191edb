/// The words for the codes of the registry's closed enumerations.
enum RegistryTerms {
  static let all: [Word] =
    terms("equipment_kind", equipment) + terms("kind", equipment) + terms("asset_status", statuses)
    + terms("status", statuses) + terms("former_status", statuses)
    + terms("location_kind", locations) + terms("group_function", functions)
    + terms("retirement_cause", causes) + terms("disposal_destination", destinations)
    + terms("identifier_kind", identifiers) + terms("part_class", parts)
    + terms("ticket_field", ticketFields) + terms("machine_counter", counters)
    + terms("supply_colour", colours) + terms("supply_level", levels)
    + terms("serial_reason", reasons) + terms("asset_match", matches)
    + terms("ticket_language", languages) + terms("findings", findings)

  typealias Term = (code: String, spanish: String, english: String)

  private static func terms(_ enumeration: String, _ terms: [Term]) -> [Word] {
    terms.map { Word("\(enumeration).\($0.code)", $0.spanish, $0.english) }
  }

  private static let equipment: [Term] = [
    ("desktop", "computador de escritorio", "desktop computer"),
    ("laptop", "computador portátil", "laptop"), ("all_in_one", "todo en uno", "all-in-one"),
    ("tablet", "tableta", "tablet"), ("workstation", "estación de trabajo", "workstation"),
    ("monitor", "monitor", "monitor"), ("printer", "impresora", "printer"),
    ("multifunction", "multifuncional", "multifunction printer"),
    ("scanner", "escáner", "scanner"), ("server", "servidor", "server"),
    ("storage", "almacenamiento", "storage"),
    ("network_switch", "switch de red", "network switch"),
    ("access_point", "punto de acceso", "access point"), ("ups", "UPS", "UPS"),
    ("telephone", "teléfono", "telephone"), ("projector", "proyector", "projector"),
    ("peripheral", "periférico", "peripheral"), ("rack", "rack", "rack"),
    ("cabling_cabinet", "gabinete de cableado", "cabling cabinet"),
    ("patch_panel", "patch panel", "patch panel"), ("outlet", "toma de red", "outlet"),
    ("cabling_link", "enlace de cableado", "cabling link"), ("other", "otro", "other"),
  ]

  private static let statuses: [Term] = [
    ("ordered", "pedido", "ordered"), ("in_stock", "en bodega", "in stock"),
    ("in_use", "en servicio", "in use"), ("on_loan", "en préstamo", "on loan"),
    ("under_repair", "en reparación", "under repair"), ("missing", "faltante", "missing"),
    ("retired", "dado de baja", "retired"),
    ("disposed", "con destino final", "disposed of"),
  ]

  private static let locations: [Term] = [
    ("building", "edificio", "building"), ("floor", "piso", "floor"),
    ("room", "oficina", "room"), ("rack", "rack", "rack"),
    ("warehouse", "bodega", "warehouse"), ("other", "otra", "other"),
  ]

  private static let functions: [Term] = [
    ("service_desk", "mesa de servicios", "service desk"),
    ("hardware_software", "soporte de hardware y software", "hardware and software support"),
    ("infrastructure", "infraestructura", "infrastructure"),
    ("it_services", "servicios de TI", "IT services"),
    ("information_systems", "sistemas de información", "information systems"),
    ("information_security", "seguridad de la información", "information security"),
    ("provider", "proveedor", "provider"),
  ]

  private static let causes: [Term] = [
    ("unserviceable", "inservible", "unserviceable"), ("obsolete", "obsolescencia", "obsolete"),
    ("lost", "pérdida o hurto", "lost"), ("replaced", "reposición", "replaced"),
  ]

  private static let destinations: [Term] = [
    ("sale", "venta", "sale"), ("donation", "donación", "donation"),
    ("destruction", "destrucción", "destruction"),
    ("recycler", "gestor de RAEE", "e-waste handler"),
  ]

  private static let identifiers: [Term] = [
    ("mac", "dirección MAC", "MAC address"), ("former_serial", "serial anterior", "former serial"),
    ("merged_serial", "serial de otro registro", "serial of another record"),
    ("imei", "IMEI", "IMEI"), ("inventory_number", "número de inventario", "inventory number"),
  ]

  private static let parts: [Term] = [
    ("motherboard", "tarjeta principal", "motherboard"), ("processor", "procesador", "processor"),
    ("memory", "memoria", "memory"), ("disk", "disco", "disk"), ("display", "pantalla", "display"),
    ("keyboard", "teclado", "keyboard"),
    ("pointing_device", "dispositivo señalador", "pointing device"),
    ("battery", "batería", "battery"), ("power_supply", "fuente de poder", "power supply"),
    ("power_adapter", "adaptador de corriente", "power adapter"), ("fan", "ventilador", "fan"),
    ("cable", "cable", "cable"), ("chassis", "chasis", "chassis"),
    ("network_card", "tarjeta de red", "network card"), ("camera", "cámara", "camera"),
    ("speaker", "parlante", "speaker"), ("optical_drive", "unidad óptica", "optical drive"),
    ("operating_system", "sistema operativo", "operating system"),
    ("print_head", "cabezal de impresión", "print head"), ("fuser", "fusor", "fuser"),
    ("roller", "rodillo", "roller"), ("transfer_unit", "unidad de transferencia", "transfer unit"),
    ("maintenance_kit", "kit de mantenimiento", "maintenance kit"), ("toner", "tóner", "toner"),
    ("ink", "tinta", "ink"), ("drum", "tambor", "drum"),
    ("waste_container", "contenedor de residuos", "waste container"),
    ("scanner_glass", "vidrio del escáner", "scanner glass"),
    ("feeder", "alimentador", "feeder"), ("optics", "óptica", "optics"),
    ("controller_board", "tarjeta controladora", "controller board"),
    ("patch_panel", "patch panel", "patch panel"), ("outlet", "toma de red", "outlet"),
    ("link", "enlace", "link"), ("whole_unit", "equipo completo", "whole unit"),
    ("other", "otra", "other"),
  ]

  private static let ticketFields: [Term] = [
    ("contact_name", "nombre del contacto", "contact name"),
    ("contact_telephone", "teléfono del contacto", "contact telephone"),
    ("contact_mail", "correo del contacto", "contact mail"),
    ("site_address", "dirección de la sede", "site address"),
    ("site_municipality", "municipio de la sede", "site municipality"),
    ("site_hours", "horario de la sede", "site hours"),
    ("asset_serial", "serial del equipo", "asset serial"),
    ("model_part_number", "número de parte del modelo", "model part number"),
    ("part_class", "clase de parte", "part class"),
    ("part_number", "número de parte", "part number"),
    ("symptom", "síntoma", "symptom"), ("diagnosis", "diagnóstico", "diagnosis"),
    ("firmware", "firmware", "firmware"), ("error_code", "código de error", "error code"),
    ("contract_number", "número de contrato", "contract number"),
    ("page_counter", "contador de páginas", "page counter"),
    ("supply_level", "nivel del insumo", "supply level"),
  ]

  private static let counters: [Term] = [
    ("total", "total", "total"), ("black", "negro", "black"), ("colour", "color", "colour"),
    ("large", "gran formato (A3)", "large format (A3)"), ("duplex", "doble cara", "duplex"),
    ("prints", "impresiones", "prints"), ("copies", "copias", "copies"),
    ("scans", "digitalizaciones", "scans"), ("faxes", "faxes", "faxes"),
  ]

  private static let colours: [Term] = [
    ("black", "negro", "black"), ("cyan", "cian", "cyan"), ("magenta", "magenta", "magenta"),
    ("yellow", "amarillo", "yellow"), ("tricolour", "tricolor", "tricolour"),
  ]

  private static let levels: [Term] = [
    ("other", "sin medida", "not measured"), ("unknown", "desconocido", "unknown"),
    ("some_remaining", "queda algo", "some remaining"),
  ]

  private static let reasons: [Term] = [
    ("board_swap", "cambio de tarjeta", "board swap"),
    ("unit_swap", "cambio de equipo", "unit swap"),
    ("typing_error", "error de digitación", "typing error"),
    ("not_recorded", "no estaba registrado", "not recorded before"),
  ]

  private static let matches: [Term] = [
    ("exact_tag", "placa", "tag"), ("exact_serial", "serial", "serial"),
    ("exact_hostname", "nombre de equipo", "hostname"), ("uuid", "UUID", "UUID"),
    ("mac", "dirección MAC", "MAC address"), ("imei", "IMEI", "IMEI"),
    ("inventory_number", "número de inventario", "inventory number"),
    ("former_serial", "serial anterior", "former serial"),
    ("part_serial", "serial de una parte", "serial of a part"),
    ("former_part_serial", "serial de una parte que tuvo", "serial of a part it had"),
    ("user", "usuario", "user"),
    ("custodian", "responsable", "custodian"), ("prefix", "empieza así", "begins so"),
    ("part_of_code", "parte del código", "part of a code"), ("words", "palabras", "words"),
    ("typing_error", "parecido", "similar"),
    ("some_words", "algunas palabras", "some words"),
  ]

  private static let languages: [Term] = [
    ("es", "español", "Spanish"), ("en", "inglés", "English"),
  ]

  private static let findings: [Term] = [
    (
      "counter_fell", "el contador bajó: cambio de tarjeta o error de digitación",
      "the counter fell: a swapped board or a typing error"
    )
  ]
}
