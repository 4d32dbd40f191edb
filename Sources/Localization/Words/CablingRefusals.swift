/// What is refused of structured cabling, and what to do next.
enum CablingRefusals {
  static let all: [Word] = ports + cables + pieces + certification + hints

  private static let ports: [Word] = [
    Word(
      "error.input.invalid_pattern", "«{value}» no es un rótulo ni una serie de rótulos.",
      "“{value}” is neither a label nor a series of labels."),
    Word(
      "error.cabling.no_ports", "{tag} no tiene puertos: es un gabinete o un enlace.",
      "{tag} has no ports: it is a cabinet or a link."),
    Word(
      "error.cabling.ports_undeclared", "No se sabe cuántos puertos tiene {tag}.",
      "Nobody said how many ports {tag} has."),
    Word(
      "error.cabling.port_missing", "{tag} tiene varios puertos: diga cuál.",
      "{tag} has several ports: say which."),
    Word(
      "error.cabling.port_unknown", "{tag} no tiene el puerto «{port}»; tiene: {ports}.",
      "{tag} has no port “{port}”; it has: {ports}."),
    Word(
      "error.cabling.ports_unclear",
      "De {tag} diga cuántos puertos tiene o cómo se llaman, una de las dos cosas.",
      "Say how many ports {tag} has or what they are called: one of the two."),
    Word(
      "error.cabling.port_still_used",
      "El puerto {port} está conectado con {other}: no se puede quitar.",
      "Port {port} is connected to {other}: it cannot be left out."),
    Word(
      "error.cabling.ports_exceeded",
      "{tag} tiene {ports} puertos: no caben {needed} enlaces desde el {first}.",
      "{tag} has {ports} ports: {needed} links do not fit from port {first}."),
    Word(
      "error.cabling.port_in_use", "El puerto {port} ya está conectado con {other}.",
      "Port {port} is connected to {other} already."),
  ]

  private static let cables: [Word] = [
    Word(
      "error.cabling.looped", "Un cable no va de un equipo a sí mismo ({from} – {to}).",
      "A cable does not go from equipment to itself ({from} – {to})."),
    Word(
      "error.cabling.link_ends",
      "Un enlace permanente tiene un panel o una toma en algún extremo: {from} y {to} no lo son.",
      "A permanent link has a panel or an outlet at one end: {from} and {to} are neither."),
    Word(
      "error.cabling.sites_differ",
      "{from} está en {site} y {to} en {other_site}: ese cable no va de sede a sede.",
      "{from} is at {site} and {to} at {other_site}: such a cable does not run between sites."),
    Word(
      "error.cabling.closed_ring",
      "{from} y {to} ya están en el mismo recorrido: el cable cerraría un anillo.",
      "{from} and {to} are on one path already: the cable would close a ring."),
    Word(
      "error.cabling.no_place", "No se sabe dónde está {tag}.", "Nobody said where {tag} is."),
    Word(
      "error.cabling.out_of_service", "{tag} está dado de baja: no se conecta.",
      "{tag} is out of service: nothing is connected to it."),
    Word(
      "error.cabling.nothing_plugged", "En {port} no hay ningún patch cord.",
      "No patch cord is plugged into {port}."),
    Word(
      "error.cabling.still_connected",
      "De {tag} depende cableado fijo ({count}); por ejemplo, {from} – {to}.",
      "Fixed cabling hangs on {tag} ({count}); for instance {from} – {to}."),
    Word(
      "error.cabling.media_differ",
      "No se unen medios distintos: {first} es {category:cabling_category} y {second}, "
        + "{other:cabling_category}.",
      "Different media are not joined: {first} is {category:cabling_category} and {second}, "
        + "{other:cabling_category}."),
    Word(
      "error.cabling.copper_too_long",
      "Un enlace de cobre no mide {length} m: el canal entero no pasa de {maximum} m.",
      "No copper link is {length} m long: the whole channel has {maximum} m at most."),
    Word(
      "error.cabling.installed_too_early",
      "El {date} no se instalaba cableado de red: fue desde {year}.",
      "No network was cabled on {date}: that began in {year}."),
    Word(
      "error.cabling.still_mounted", "En {tag} hay paneles montados ({count}): {panels}.",
      "Panels are mounted in {tag} ({count}): {panels}."),
  ]

  private static let pieces: [Word] = [
    Word(
      "error.cabling.model_kind",
      "El modelo {model} es de la clase «{kind:equipment_kind}»; aquí va «{expected:equipment_kind}».",
      "Model {model} is a {kind:equipment_kind}; a {expected:equipment_kind} is wanted here."),
    Word(
      "error.cabling.place_unclear",
      "Diga en qué gabinete o en qué lugar está {tag}, una de las dos cosas.",
      "Say which cabinet or which place {tag} is in: one of the two."),
    Word(
      "error.cabling.not_enclosure",
      "{tag} es «{kind:equipment_kind}»: un panel se monta en un gabinete o en un rack.",
      "{tag} is a {kind:equipment_kind}: a panel is mounted in a cabinet or a rack."),
    Word(
      "error.cabling.not_panel", "{tag} es «{kind:equipment_kind}», no un patch panel.",
      "{tag} is a {kind:equipment_kind}, not a patch panel."),
    Word(
      "error.cabling.panel_missing", "Hay un primer puerto, pero no se nombró el panel.",
      "There is a first port, but no panel was named."),
    Word(
      "error.cabling.label_repeated", "El rótulo {tag} está dos veces.",
      "Label {tag} is there twice."),
    Word(
      "error.cabling.link_tag_invalid",
      "«{tag}» no sirve de placa de un enlace: es muy largo o tiene signos que una placa no lleva.",
      "“{tag}” is no tag for a link: it is too long, or has signs that no tag has."),
    Word(
      "error.cabling.not_a_link", "{tag} es «{kind:equipment_kind}», no un enlace.",
      "{tag} is a {kind:equipment_kind}, not a link."),
    Word(
      "error.cabling.link_removed", "No se sabe entre qué puertos va el enlace {tag}, o se retiró.",
      "Nobody knows between which ports link {tag} runs, or it was removed."),
    Word(
      "error.cabling.no_links", "A {tag} no llega ningún enlace.", "No link ends at {tag}."),
    Word(
      "error.cabling.not_cabling", "{tag} es «{kind:equipment_kind}»: no es cableado.",
      "{tag} is a {kind:equipment_kind}: it is no cabling."),
    Word(
      "error.cabling.kind_invalid", "La clase «{kind:equipment_kind}» no es de cableado.",
      "“{kind:equipment_kind}” is no kind of cabling."),
  ]

  private static let certification: [Word] = [
    Word(
      "error.cabling.nothing_named", "No se nombró ninguna pieza del cableado, o se nombró de más.",
      "No piece of cabling was named, or too much was."),
    Word(
      "error.cabling.certified_too_early",
      "El enlace {link} se instaló el {installed_on}: no se pudo certificar el {date}.",
      "Link {link} was installed on {installed_on}: it was not tested on {date}."),
    Word(
      "error.cabling.certified_other_medium",
      "El enlace {link} es {category:cabling_category}: no se certifica como {tested:cabling_category}.",
      "Link {link} is {category:cabling_category}: it is not tested as {tested:cabling_category}."),
    Word(
      "error.cabling.certified_above",
      "El enlace {link} es {category:cabling_category}: no se certifica para "
        + "{tested:cabling_category}, que pide más.",
      "Link {link} is {category:cabling_category}: it is not certified for "
        + "{tested:cabling_category}, which asks for more."),
    Word(
      "error.cabling.ports_below_certified",
      "{tag} no puede ser {category:cabling_category}: el enlace {link}, que termina ahí, pasó "
        + "como {tested:cabling_category} el {date}.",
      "{tag} cannot be {category:cabling_category}: link {link}, which ends there, passed as "
        + "{tested:cabling_category} on {date}."),
    Word(
      "hint.cabling.see_certification",
      "Si se equivoca el certificado, certifique de nuevo: «cabling certify {link} …».",
      "If the certificate is wrong, certify again: “cabling certify {link} …”."),
    Word(
      "error.cabling.margin_unlikely",
      "El signo del margen no concuerda con el resultado «{result:certification_result}».",
      "The sign of the margin does not agree with the result “{result:certification_result}”."),
    Word(
      "error.cabling.certified_already",
      "El enlace {link} ya tiene ese mismo resultado del {date}.",
      "Link {link} has this very result of {date} already."),
    Word(
      "error.cabling.end_unclear", "Diga el último día o cuántos años dura, una de las dos cosas.",
      "Say the last day or how many years it lasts: one of the two."),
    Word(
      "error.cabling.too_many_pieces",
      "Son {count} piezas; en una línea caben {maximum}.",
      "There are {count} pieces; one line takes {maximum}."),
    Word(
      "error.cabling.nothing_to_warrant",
      "No hay ahí paneles, tomas ni enlaces sin esa misma garantía.",
      "There is no panel, outlet or link there without this very warranty."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.cabling.pattern_form", "Escriba un rótulo, D-01, o una serie: D-{01..24}",
      "Write a label, D-01, or a series: D-{01..24}"),
    Word(
      "hint.cabling.look_inside", "Vea qué depende de él: dotacion cabling behind {tag}",
      "See what hangs on it: dotacion cabling behind {tag}"),
    Word(
      "hint.cabling.declare_ports", "Dígalo: dotacion cabling declare-ports {tag} --ports …",
      "Say so: dotacion cabling declare-ports {tag} --ports …"),
    Word(
      "hint.cabling.move_panels_first",
      "Primero páselos a otro gabinete, o delos de baja: dotacion asset move …",
      "First move them to another cabinet, or retire them: dotacion asset move …"),
    Word("hint.cabling.name_port", "Por ejemplo: {tag}:1", "For instance: {tag}:1"),
    Word(
      "hint.cabling.name_port_or_list",
      "Diga un puerto ({tag}:…) o véalos todos: dotacion cabling panel {tag}",
      "Name a port ({tag}:…) or see them all: dotacion cabling panel {tag}"),
    Word(
      "hint.cabling.see_ports", "Vea sus puertos: dotacion cabling panel {tag}",
      "See its ports: dotacion cabling panel {tag}"),
    Word(
      "hint.cabling.plug_instead", "Si es un patch cord: dotacion cabling plug …",
      "If it is a patch cord: dotacion cabling plug …"),
    Word(
      "hint.cabling.backbone_between_panels",
      "Entre sedes solo van enlaces de panel a panel: dotacion cabling install-link …",
      "Only links from panel to panel run between sites: dotacion cabling install-link …"),
    Word(
      "hint.cabling.unplug_first", "Desconéctelo primero: dotacion cabling unplug {port}",
      "Unplug it first: dotacion cabling unplug {port}"),
    Word(
      "hint.cabling.remove_link_first",
      "Si el enlace ya no existe: dotacion cabling remove-link {link} …",
      "If the link is no longer there: dotacion cabling remove-link {link} …"),
    Word(
      "hint.cabling.trace_it", "Vea el recorrido: dotacion cabling trace {port}",
      "See the path: dotacion cabling trace {port}"),
    Word(
      "hint.cabling.link_one_by_one",
      "Instale los enlaces uno a uno: dotacion cabling install-link …",
      "Install the links one by one: dotacion cabling install-link …"),
    Word(
      "hint.cabling.name_link", "Póngale una placa con --tag, con dotacion cabling install-link.",
      "Give it a tag of its own with --tag, in dotacion cabling install-link."),
    Word(
      "hint.cabling.warrant_by_panel", "Hágalo panel por panel.", "Do it panel by panel."),
    Word(
      "hint.cabling.warranty_register",
      "Su garantía se registra aparte: dotacion warranty register {tag} …",
      "Its warranty is recorded apart: dotacion warranty register {tag} …"),
    Word(
      "hint.cabling.list_assets", "Para verla: dotacion asset list --kind {kind}",
      "To see it: dotacion asset list --kind {kind}"),
  ]
}
