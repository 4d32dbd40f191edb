/// Help for `cabling`.
enum CablingHelp {
  static let all: [Word] = commands + options

  private static let commands: [Word] = [
    Word(
      "help.command.cabling", "Cableado estructurado: gabinetes, paneles, tomas y enlaces.",
      "Structured cabling: cabinets, panels, outlets and links."),
    Word(
      "help.command.cabling.trace",
      "El recorrido de un equipo, una toma, un puerto o un enlace hasta el switch.",
      "The path of equipment, an outlet, a port or a link to the switch."),
    Word(
      "help.command.cabling.behind",
      "Todo lo que queda sin red si falla un gabinete, panel, switch, enlace o toma.",
      "Everything that loses the network when a cabinet, panel, switch, link or outlet fails."),
    Word(
      "help.command.cabling.panel", "Un panel, una toma o un switch, puerto por puerto.",
      "A panel, an outlet or a switch, port by port."),
    Word("help.command.cabling.list", "El cableado de una sede.", "A site's cabling."),
    Word(
      "help.command.cabling.plug", "Conectar un patch cord entre dos puertos.",
      "Plug a patch cord into two ports."),
    Word(
      "help.command.cabling.unplug", "Desconectar un patch cord.", "Pull out a patch cord."),
    Word(
      "help.command.cabling.certify",
      "Registrar el resultado de certificar enlaces: uno, o todos los de una toma o un panel.",
      "Record a field test of links: one, or all of an outlet or a panel."),
    Word(
      "help.command.cabling.warrant",
      "Registrar la garantía del instalador de muchas piezas a la vez.",
      "Record an installer's warranty of many pieces at once."),
    Word(
      "help.command.cabling.install_cabinet", "Instalar un gabinete.", "Install a cabinet."),
    Word(
      "help.command.cabling.install_panel", "Instalar un patch panel.", "Install a patch panel."),
    Word(
      "help.command.cabling.install_outlets",
      "Instalar tomas de red, una o una serie, con sus enlaces al panel.",
      "Install outlets, one or a series, with their links to the panel."),
    Word(
      "help.command.cabling.install_link", "Instalar un enlace permanente entre dos puertos.",
      "Install a permanent link between two ports."),
    Word(
      "help.command.cabling.remove_link", "Dar de baja un enlace permanente.",
      "Take a permanent link out of service."),
    Word(
      "help.command.cabling.declare_ports",
      "Decir cuántos puertos tiene un equipo, o cómo se llaman.",
      "Say how many ports equipment has, or what they are called."),
  ]

  private static let options: [Word] = [
    Word(
      "help.option.cabling.point",
      "Equipo, toma, enlace o puerto: 10452, D-07, PP-01:12.",
      "Equipment, outlet, link or port: 10452, D-07, PP-01:12."),
    Word(
      "help.option.cabling.piece", "Gabinete, panel, switch, enlace o toma.",
      "Cabinet, panel, switch, link or outlet."),
    Word("help.option.cabling.with_ports", "Equipo con puertos.", "Equipment with ports."),
    Word(
      "help.option.cabling.at", "Dónde: PASTO, o PASTO/EDIF-A/P2.",
      "Where: PASTO, or PASTO/EDIF-A/P2."),
    Word("help.option.cabling.kind", "Clase", "Kind"),
    Word(
      "help.option.cabling.certification", "Solo enlaces cuya certificación está así",
      "Only links whose certification stands so"),
    Word("help.option.cabling.tag", "Placa o rótulo.", "Tag or label."),
    Word(
      "help.option.cabling.model", "Modelo; el genérico de su clase cuando no se conoce.",
      "Model; the generic one of its kind when it is not known."),
    Word("help.option.cabling.serial", "Serial.", "Serial."),
    Word(
      "help.option.cabling.in", "Gabinete o rack en que está montado.",
      "Cabinet or rack it is mounted in."),
    Word("help.option.cabling.ports", "Número de puertos.", "Number of ports."),
    Word(
      "help.option.cabling.port_names",
      "Nombre de un puerto o de una serie: GI1/0/{1..48}. Se puede repetir.",
      "Name of a port or of a series: GI1/0/{1..48}. May be repeated."),
    Word(
      "help.option.cabling.outlet_ports", "Puertos de cada toma (1).",
      "Ports in each outlet (1)."),
    Word("help.option.cabling.category", "Categoría", "Category"),
    Word("help.option.cabling.length", "Longitud en metros.", "Length in metres."),
    Word(
      "help.option.cabling.installer", "Código del proveedor que lo instaló.",
      "Code of the provider who installed it."),
    Word(
      "help.option.cabling.installed_on", "Día de instalación (AAAA-MM-DD).",
      "Day of installation (YYYY-MM-DD)."),
    Word(
      "help.option.cabling.document", "Acta de entrega o documento que lo prueba.",
      "Acta of delivery, or another paper that proves it."),
    Word(
      "help.option.cabling.labels", "Rótulos, uno a uno o en serie: D-{01..24}.",
      "Labels, one by one or as a series: D-{01..24}."),
    Word(
      "help.option.cabling.panel", "Panel al que llegan sus enlaces.",
      "Panel their links come from."),
    Word(
      "help.option.cabling.first_port", "Puerto del panel para la primera toma (1).",
      "Panel's port for the first outlet (1)."),
    Word(
      "help.option.cabling.from", "Puerto: PP-01:12; basta el equipo si solo tiene uno.",
      "Port: PP-01:12; the equipment is enough when it has only one."),
    Word("help.option.cabling.to", "Puerto del otro extremo.", "Port at the other end."),
    Word(
      "help.option.cabling.link_tag", "Placa del enlace; sin ella, la del panel y el puerto.",
      "The link's tag; without it, the panel's with the port."),
    Word("help.option.cabling.label", "Rótulo del patch cord.", "What is written on the cord."),
    Word("help.option.cabling.link", "Placa del enlace.", "The link's tag."),
    Word("help.option.cabling.cause", "Causa de la baja", "Cause"),
    Word("help.option.cabling.opinion", "Concepto técnico.", "Technical opinion."),
    Word(
      "help.option.cabling.approval", "Resolución o acta que la aprueba.",
      "Resolution or acta that approves it."),
    Word(
      "help.option.cabling.on", "Día (AAAA-MM-DD); hoy si no se dice.",
      "Day (YYYY-MM-DD); today unless said."),
    Word(
      "help.option.cabling.links", "Enlaces, o tomas y paneles por todos los suyos.",
      "Links, or outlets and panels for all of theirs."),
    Word("help.option.cabling.result", "Resultado", "Result"),
    Word(
      "help.option.cabling.tested_on", "Día de la prueba (AAAA-MM-DD); hoy si no se dice.",
      "Day of the test (YYYY-MM-DD); today unless said."),
    Word(
      "help.option.cabling.tested_category", "Categoría contra la que se probó",
      "Category it was tested against"),
    Word(
      "help.option.cabling.standard", "Norma y límite del certificador.",
      "Standard and limit the tester was set to."),
    Word("help.option.cabling.tester", "Certificador: marca y modelo.", "Tester: maker and model."),
    Word("help.option.cabling.tester_serial", "Serial del certificador.", "The tester's serial."),
    Word(
      "help.option.cabling.certificate", "Número o archivo del reporte.",
      "Number or file of the report."),
    Word(
      "help.option.cabling.margin", "Peor margen, en décimas de dB.",
      "Worst margin, in tenths of a dB."),
    Word(
      "help.option.cabling.pieces",
      "Gabinetes, paneles, tomas o enlaces, con lo que les pertenece.",
      "Cabinets, panels, outlets or links, with what belongs to them."),
    Word("help.option.cabling.site", "Todo el cableado de esta sede.", "All cabling of this site."),
    Word("help.option.cabling.years", "Años que dura.", "Years it lasts."),
    Word(
      "help.option.cabling.without_certification",
      "La garantía no exige enlaces certificados.",
      "The warranty does not require certified links."),
  ]
}
