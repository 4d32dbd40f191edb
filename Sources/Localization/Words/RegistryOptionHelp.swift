/// Help of the options of the registry's commands. Those that end without a point are followed by
/// the codes they take.
enum RegistryOptionHelp {
  static let all: [Word] = (shared + places + people + models + assets + searches + readings).map {
    name, spanish, english in Word("help.option.\(name)", spanish, english)
  }

  private typealias Entry = (name: String, spanish: String, english: String)

  private static let shared: [Entry] = [
    (
      "clear", "Opciones cuyo valor se borra, p. ej. --clear hostname uuid.",
      "Options whose value is emptied, e.g. --clear hostname uuid."
    ),
    (
      "closures", "Días enteros sin atención (AAAA-MM-DD).", "Whole days closed (YYYY-MM-DD)."
    ),
    ("add_closures", "Días de cierre que se agregan.", "Closed days to add."),
    ("remove_closures", "Días de cierre que se quitan.", "Closed days to take away."),
    (
      "service_hours", "Horario, p. ej. «lun-vie 08:00-12:00,13:00-17:00».",
      "Hours, e.g. “mon-fri 08:00-12:00,13:00-17:00”."
    ),
    ("list.after", "Seguir después de este código.", "Go on after this code."),
    ("list.limit", "Cuántos como máximo (1 a 1000; 100).", "How many at most (1 to 1000; 100)."),
    ("history.limit", "Cuántos, a lo sumo.", "How many at most."),
    ("calendar.year", "Año, 1984 a 2100.", "Year, 1984 to 2100."),
  ]

  private static let places: [Entry] = [
    ("site", "Código de la sede.", "The site’s code."),
    ("site.code", "Código nuevo, p. ej. PASTO.", "A new code, e.g. PASTO."),
    ("site.name", "Nombre de la sede.", "The site’s name."),
    ("site.municipality", "Código DANE del municipio, p. ej. 52001.", "DANE code, e.g. 52001."),
    ("site.address", "Dirección.", "Address."),
    ("site.time_zone", "Zona horaria", "Time zone"),
    ("site.contact", "Persona de contacto.", "The contact person."),
    ("site.close_on", "Último día (hoy si no se dice).", "The last day (today by default)."),
    ("site.closed", "También las cerradas.", "Closed ones too."),
    ("location.code", "Código nuevo, p. ej. P2.", "A new code, e.g. P2."),
    (
      "location.in", "Sede o ubicación, p. ej. PASTO o PASTO/EDIF-A.",
      "Site or location, e.g. PASTO or PASTO/EDIF-A."
    ),
    ("location.kind", "Clase", "Kind"),
    ("location.name", "Nombre de la ubicación.", "The location’s name."),
  ]

  private static let people: [Entry] = [
    (
      "person", "Código, usuario de red, correo, documento o nombre completo.",
      "Code, login, mail, document or whole name."
    ),
    ("person.code", "Código nuevo; queda en el diario.", "A new code; it stands in the journal."),
    ("person.name", "Nombre completo.", "Whole name."),
    ("person.document", "Documento de identidad.", "Identity document."),
    ("person.login", "Usuario de red.", "Login."),
    ("person.mail", "Correo.", "Mail."),
    ("person.telephone", "Teléfono.", "Telephone."),
    ("person.site", "Sede donde trabaja.", "The site they work at."),
    ("person.provider", "Proveedor para el que trabaja.", "The provider they work for."),
    ("person.reason", "Solicitud o norma en que se funda.", "The request or rule it rests on."),
    ("person.text", "Parte del nombre, usuario o correo.", "Part of name, login or mail."),
    ("group.code", "Código nuevo.", "A new code."),
    ("group.name", "Nombre del grupo.", "The group’s name."),
    ("group.level", "Nivel de atención: 1, 2 o 3.", "Level of attention: 1, 2 or 3."),
    ("group.function", "Función", "Function"),
    ("group.provider", "Proveedor, si el grupo es suyo.", "The provider whose group it is."),
    ("provider", "Código, NIT o nombre del proveedor.", "The provider’s code, NIT or name."),
    ("provider.code", "Código nuevo, p. ej. HP.", "A new code, e.g. HP."),
    ("provider.name", "Razón social.", "Company name."),
    ("provider.tax_number", "NIT, con o sin dígito de verificación.", "NIT."),
    ("provider.mail", "Correo para los escalamientos.", "Mail for escalations."),
    ("provider.telephone", "Teléfono.", "Telephone."),
    ("provider.portal", "Portal de atención.", "Support portal."),
    ("provider.contact", "Persona de contacto.", "The contact person."),
    ("provider.language", "Idioma de los escalamientos: es o en.", "Language of tickets: es, en."),
    ("provider.require", "Datos que exige en un escalamiento", "What a ticket must tell"),
    ("provider.maximum_parts", "Partes por escalamiento, a lo sumo.", "Most parts in a ticket."),
    (
      "provider.maximum_diagnosis", "Caracteres del diagnóstico, a lo sumo.",
      "Longest diagnosis, in characters."
    ),
    (
      "provider.maximum_symptom", "Caracteres del síntoma, a lo sumo.",
      "Longest symptom, in characters."
    ),
  ]

  private static let models: [Entry] = [
    (
      "model", "Modelo: número de parte, o fabricante y nombre.",
      "Model: part number, or maker and name."
    ),
    ("model.name", "Nombre del modelo sin el fabricante.", "The model’s name without its maker."),
    ("model.manufacturer", "Fabricante.", "Maker."),
    ("model.kind", "Clase de equipo", "Kind of equipment"),
    ("model.part_number", "Número de parte del fabricante.", "The maker’s part number."),
    ("model.warranty_months", "Meses de garantía de fábrica.", "Months of standard warranty."),
    ("model.parts", "Clases de parte que tiene", "Classes of part it has"),
    ("model.add_parts", "Clases de parte que se agregan", "Classes of part to add"),
    ("model.remove_parts", "Clases de parte que se quitan", "Classes of part to take away"),
    ("model.text", "Palabras.", "Words."),
  ]

  private static let assets: [Entry] = [
    (
      "asset", "Placa; o serial, MAC, nombre de equipo o UUID.",
      "Tag; or serial, MAC, hostname or UUID."
    ),
    ("asset.tag", "Placa nueva.", "A new tag."),
    ("asset.serial", "Serial del fabricante.", "The maker’s serial."),
    ("asset.at", "Dónde está, p. ej. PASTO/P2.", "Where it is, e.g. PASTO/P2."),
    ("asset.to", "A dónde va, p. ej. PASTO/P2.", "Where it goes, e.g. PASTO/P2."),
    ("asset.custodian", "Quién responde por él.", "Who answers for it."),
    ("asset.user", "Quién lo usa.", "Who uses it."),
    (
      "asset.clear_people", "A quién se retira: custodian, user.",
      "Whom to remove: custodian, user."
    ),
    (
      "asset.first_status", "Estado (según ubicación y usuario si no se dice)",
      "Status (by place and user when not said)"
    ),
    ("asset.status", "Estado nuevo", "The new status"),
    ("asset.hostname", "Nombre de equipo en la red.", "Hostname."),
    ("asset.uuid", "UUID del firmware.", "The firmware’s UUID."),
    ("asset.macs", "Direcciones MAC.", "MAC addresses."),
    ("asset.add_macs", "Direcciones MAC que se agregan.", "MAC addresses to add."),
    ("asset.remove_macs", "Direcciones MAC que se quitan.", "MAC addresses to take away."),
    ("asset.imei", "IMEI.", "IMEI."),
    ("asset.parent", "Equipo del que es parte.", "The asset it is part of."),
    ("asset.slot", "Su ranura en ese equipo, p. ej. «Bay 3».", "Its slot in that, e.g. “Bay 3”."),
    ("asset.attach_to", "Equipo del que será parte.", "The asset it becomes part of."),
    ("asset.invoice", "Factura de compra.", "Purchase invoice."),
    ("asset.order", "Orden de compra o contrato.", "Purchase order or contract."),
    ("asset.acquired_on", "Fecha de compra (AAAA-MM-DD).", "Day of purchase (YYYY-MM-DD)."),
    (
      "asset.value", "Valor sin separador de miles, p. ej. 4200000.",
      "Value without thousands separators, e.g. 4200000."
    ),
    ("asset.currency", "Moneda (ISO 4217).", "Currency (ISO 4217)."),
    ("asset.provider", "A quién se compró.", "Whom it was bought from."),
    ("asset.new_serial", "Serial nuevo.", "The new serial."),
    ("asset.serial_reason", "Razón", "Reason"),
    ("asset.on", "Fecha (hoy si no se dice).", "The day (today by default)."),
    ("asset.cause", "Causa de la baja", "Why it is retired"),
    ("asset.opinion", "Concepto técnico.", "Technical opinion."),
    ("asset.approval", "Resolución o acta que aprueba.", "The resolution or acta that approves."),
    ("asset.destination", "Destino final", "Destination"),
    ("asset.certificate", "Documento de quien recibe.", "The receiver’s paper."),
    ("asset.text", "Código, parte de él, o palabras.", "A code, a part of one, or words."),
  ]

  private static let searches: [Entry] = [
    ("find.kind", "Solo esta clase", "Only this kind"),
    ("find.site", "Solo en esta sede.", "Only at this site."),
    ("find.at", "En esta sede o ubicación, y dentro de ella.", "At this site or location."),
    ("find.status", "Solo con este estado", "Only with this status"),
    ("find.limit", "Cuántos como máximo (1 a 200; 20).", "How many at most (1 to 200; 20)."),
    ("find.model", "Solo este modelo.", "Only this model."),
    ("find.custodian", "Los que tiene a cargo esta persona.", "What this person answers for."),
    ("find.user", "Los que usa esta persona.", "What this person uses."),
    ("find.parent", "Las partes de este equipo.", "The parts of this asset."),
  ]

  private static let readings: [Entry] = [
    ("reading.total", "Contador total.", "Total counter."),
    ("reading.black", "Contador en negro.", "Black counter."),
    ("reading.colour", "Contador en color.", "Colour counter."),
    ("reading.large", "Contador A3 o mayor.", "Counter of A3 or larger."),
    ("reading.duplex", "Contador de doble cara.", "Duplex counter."),
    ("reading.prints", "Impresiones.", "Prints."),
    ("reading.copies", "Copias.", "Copies."),
    ("reading.scans", "Digitalizaciones.", "Scans."),
    ("reading.faxes", "Faxes.", "Faxes."),
    (
      "reading.level", "Niveles: INSUMO[:COLOR]=NIVEL[/CAPACIDAD], p. ej. toner:black=18/100.",
      "Levels: SUPPLY[:COLOUR]=LEVEL[/CAPACITY], e.g. toner:black=18/100."
    ),
    (
      "reading.at", "Cuándo se leyó (ahora si no se dice).", "When it was read (now by default)."
    ),
    ("reading.source", "De dónde sale: agente, hoja, pantalla.", "Where it comes from."),
  ]
}
