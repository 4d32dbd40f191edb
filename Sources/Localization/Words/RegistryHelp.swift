/// Help of the commands of the registry: what each does.
enum RegistryHelp {
  static let all: [Word] = commands + RegistryOptionHelp.all + RegistryPageWords.all

  private static let commands: [Word] = [
    ("site", "Sedes de la entidad.", "The entity’s sites."),
    ("site.register", "Registrar una sede.", "Register a site."),
    ("site.revise", "Corregir los datos de una sede.", "Correct what is known of a site."),
    ("site.close", "Cerrar una sede que ya no tiene equipos.", "Close a site nothing stands in."),
    ("site.list", "Ver las sedes.", "List the sites."),
    ("site.show", "Ver una sede y sus ubicaciones.", "Show a site and its locations."),
    ("location", "Ubicaciones dentro de las sedes.", "Locations inside the sites."),
    ("location.register", "Registrar una ubicación.", "Register a location."),
    (
      "location.list", "Ver las ubicaciones de una sede o de otra ubicación.",
      "List the locations of a site or of a location."
    ),
    (
      "person", "Personas: responsables, usuarios y especialistas.",
      "Custodians, users, specialists."
    ),
    ("person.register", "Registrar una persona.", "Register a person."),
    ("person.revise", "Corregir los datos de una persona.", "Correct what is known of a person."),
    (
      "person.erase", "Suprimir los datos personales (Ley 1581 de 2012); el código queda.",
      "Erase personal data (Ley 1581 de 2012); the code stays."
    ),
    ("person.list", "Ver o buscar personas.", "List or find people."),
    ("person.show", "Ver una persona y lo que tiene a cargo.", "Show a person and what they have."),
    ("group", "Grupos de soporte y sus niveles.", "Support groups and their levels."),
    ("group.register", "Registrar un grupo de soporte.", "Register a support group."),
    ("group.list", "Ver los grupos de soporte.", "List the support groups."),
    ("provider", "Proveedores que responden por equipos.", "Who answers for equipment."),
    ("provider.register", "Registrar un proveedor.", "Register a provider."),
    ("provider.revise", "Corregir un proveedor.", "Correct what is known of a provider."),
    ("provider.list", "Ver los proveedores.", "List the providers."),
    (
      "provider.show", "Ver un proveedor: contacto, horario, requisitos.",
      "Show a provider: contact, hours, requirements."
    ),
    ("model", "Modelos de equipo.", "Models of equipment."),
    ("model.register", "Registrar un modelo.", "Register a model."),
    ("model.revise", "Corregir un modelo.", "Correct what is known of a model."),
    (
      "model.find", "Buscar modelos por fabricante, nombre o número de parte.",
      "Find models by maker, name or part number."
    ),
    ("model.list", "Ver los modelos.", "List the models."),
    ("reading", "Lecturas de contadores e insumos.", "Readings of counters and supplies."),
    ("reading.record", "Registrar la lectura de un equipo.", "Record an asset’s reading."),
    ("calendar", "Calendario de días hábiles.", "The calendar of business days."),
    ("calendar.holidays", "Ver los festivos de un año.", "List a year’s holidays."),
    ("asset", "Equipos: buscar, ver, trasladar, asignar, dar de baja.", "Equipment."),
    (
      "asset.find",
      "Buscar equipos por placa, serial, nombre, MAC, usuario, parte de un código o palabras.",
      "Find equipment by tag, serial, hostname, MAC, user, part of a code, or words."
    ),
    (
      "asset.show", "Ver un equipo: dónde está, quién responde, cobertura y casos abiertos.",
      "Show an asset: where it is, who answers, coverage and open cases."
    ),
    (
      "asset.history", "Ver todo lo que se hizo con un equipo.",
      "Show all that was done to an asset."
    ),
    (
      "asset.list", "Ver equipos por ubicación, modelo, clase, persona o estado.",
      "List equipment by place, model, kind, person or status."
    ),
    ("asset.register", "Registrar un equipo con su placa.", "Register an asset under its tag."),
    ("asset.revise", "Corregir los datos de un equipo.", "Correct what is known of an asset."),
    ("asset.move", "Trasladar un equipo con sus partes.", "Move an asset with its parts."),
    (
      "asset.assign", "Decir quién responde por un equipo y quién lo usa.",
      "Say who answers for an asset and who uses it."
    ),
    ("asset.set_status", "Cambiar el estado de un equipo.", "Change an asset’s status."),
    ("asset.attach", "Hacer de un equipo parte de otro.", "Make an asset part of another."),
    ("asset.detach", "Separar un equipo de aquel del que es parte.", "Detach an asset."),
    (
      "asset.replace_serial", "Cambiar el serial; placa e historia quedan.",
      "Replace the serial; tag and history stay."
    ),
    ("asset.retire", "Dar de baja un equipo, con sus soportes.", "Retire an asset, with evidence."),
    (
      "asset.dispose", "Dar destino final a un equipo dado de baja.",
      "Dispose of an asset that was retired."
    ),
  ].map { name, spanish, english in Word("help.command.\(name)", spanish, english) }
}
