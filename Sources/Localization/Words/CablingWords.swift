/// Words of structured cabling: its codes, the names of its values and its pages.
enum CablingWords {
  static let all: [Word] =
    categories + results + standings + steps + entities + pages + labels + operations
    + CablingRefusals.all + CablingHelp.all

  private static let categories: [Word] = [
    ("cat_5e", "Cat 5e"), ("cat_6", "Cat 6"), ("cat_6a", "Cat 6A"), ("cat_7", "Cat 7"),
    ("cat_7a", "Cat 7A"), ("cat_8", "Cat 8"), ("om1", "OM1"), ("om2", "OM2"), ("om3", "OM3"),
    ("om4", "OM4"), ("om5", "OM5"), ("os1", "OS1"), ("os2", "OS2"),
  ].map { Word("cabling_category.\($0.0)", $0.1, $0.1) }

  private static let results: [Word] =
    ["certification_result", "cabling_result"].flatMap { enumeration in
      [
        Word("\(enumeration).pass", "pasa", "pass"),
        Word("\(enumeration).marginal_pass", "pasa al límite", "marginal pass"),
        Word("\(enumeration).fail", "no pasa", "fail"),
      ]
    }

  private static let standings: [Word] = [
    Word("certification_standing.certified", "certificado", "certified"),
    Word("certification_standing.marginal", "certificado al límite", "certified marginally"),
    Word(
      "certification_standing.lower_category", "certificado en una categoría menor",
      "certified for a lower category"),
    Word("certification_standing.failed", "no pasó la certificación", "failed certification"),
    Word("certification_standing.none", "sin certificar", "not certified"),
    Word("certification_short.certified", "certificado", "certified"),
    Word("certification_short.marginal", "al límite", "marginal"),
    Word("certification_short.lower_category", "menor", "lower"),
    Word("certification_short.failed", "no pasó", "failed"),
    Word("certification_short.none", "sin certificar", "none"),
  ]

  private static let steps: [Word] = [
    Word("cabling_piece.cabling_cabinet", "gabinete", "cabinet"),
    Word("cabling_piece.patch_panel", "patch panel", "patch panel"),
    Word("cabling_piece.outlet", "toma", "outlet"),
    Word("cabling_piece.cabling_link", "enlace", "link"),
    Word("cabling_step.link", "enlace", "link"),
    Word("cabling_step.patch_cord", "patch cord", "patch cord"),
    Word(
      "cabling_break_reason.no_link", "{at} no tiene un enlace por detrás.",
      "No link ends behind {at}."),
    Word(
      "cabling_break_reason.not_plugged", "En {at} no hay nada conectado.",
      "Nothing is plugged into {at}."),
  ]

  private static let entities: [Word] = [
    Word("entity_kind.cabling_ports", "puertos de un equipo", "ports of an asset"),
    Word("entity_kind.cabling_connection", "conexión de cableado", "cabling connection"),
    Word("entity_kind.cabling_certification", "certificación de un enlace", "link certification"),
    Word("term_condition.certified", "enlace certificado", "certified link"),
    Word(
      "coverage_fact.certification", "la certificación del enlace", "the link's certification"),
    Word(
      "coverage_fact_how.certification", "dotacion cabling certify {asset} --result …",
      "dotacion cabling certify {asset} --result …"),
    Word("coverage_fact.link", "de cuál enlace se trata", "which link is meant"),
    Word(
      "coverage_fact_how.link", "véalos con dotacion cabling panel {asset}",
      "see them with dotacion cabling panel {asset}"),
  ]

  private static let pages: [Word] = [
    Word("page.cabling.trace", "Recorrido de {from}", "Path of {from}"),
    Word("page.cabling.in_cabinet", "en {cabinet}", "in {cabinet}"),
    Word(
      "page.cabling.reaches", "Llega al switch: {switch}.", "It reaches the switch: {switch}."),
    Word("page.cabling.no_switch", "No llega a ningún switch.", "It reaches no switch."),
    Word("page.cabling.no_switch_short", "no llega a un switch", "reaches no switch"),
    Word("page.cabling.free", "libre", "free"),
    Word(
      "page.cabling.behind",
      "Dependen de él — tomas: {outlets}; equipos: {equipment}; usuarios: {users}.",
      "Depending on it — outlets: {outlets}; equipment: {equipment}; users: {users}."),
    Word(
      "page.cabling.used_ports", "puertos en uso: {used} de {ports}",
      "ports used: {used} of {ports}"),
    Word(
      "page.cabling.cables_without_category", "cables sin categoría conocida: {count}",
      "cables of unknown category: {count}"),
    Word(
      "page.cabling.cables_without_length", "cables sin longitud conocida: {count}",
      "cables of unknown length: {count}"),
  ]

  private static let labels: [Word] = [
    ("port", "Puerto", "Port"), ("link", "Enlace", "Link"), ("link_to", "Enlace a", "Link to"),
    ("outlet", "Toma", "Outlet"), ("outlets", "Tomas", "Outlets"), ("place", "Lugar", "Place"),
    ("panel", "Panel", "Panel"), ("panels", "Paneles", "Panels"), ("ports", "Puertos", "Ports"),
    ("plugged_into", "Conectado a", "Plugged into"), ("category", "Categoría", "Category"),
    ("certification", "Certificación", "Certification"),
    ("certified_on", "Certificado el", "Certified on"), ("tested_on", "Fecha", "Tested on"),
    ("equipment", "Equipos", "Equipment"), ("users", "Usuarios", "Users"),
    ("switch", "Switch", "Switch"), ("cabinet", "Gabinete", "Cabinet"),
    ("linked", "Con enlace", "Linked"), ("plugged", "Con patch cord", "Plugged"),
    ("free", "Libres", "Free"), ("labels", "Rótulos", "Labels"), ("links", "Enlaces", "Links"),
    ("more_tags", "Y otras", "And others"),
    ("standard_maximum_m", "Pasa del máximo de la norma (m)", "Over the standard’s maximum (m)"),
    ("tags", "Placas", "Tags"), ("weakest_category", "Categoría más baja", "Lowest category"),
    ("known_length_m", "Longitud", "Length"), ("cabling", "Cableado", "Cabling"),
    ("already_warranted", "Ya la tenían", "Had it already"),
    ("unplugged_from", "Se desconectó de", "Unplugged from"),
    ("still_plugged_into", "Sigue conectado a", "Still plugged into"),
    ("used_ports", "En uso", "In use"), ("piece", "Pieza", "Piece"),
  ].map { Word("label.\($0.0)", $0.1, $0.2) }

  private static let operations: [Word] = [
    Word("operation.cabling.install_cabinet", "Instalar gabinete", "Install cabinet"),
    Word("operation.cabling.install_panel", "Instalar patch panel", "Install patch panel"),
    Word("operation.cabling.install_outlets", "Instalar tomas de red", "Install outlets"),
    Word("operation.cabling.install_link", "Instalar enlace", "Install link"),
    Word("operation.cabling.remove_link", "Retirar enlace", "Remove link"),
    Word("operation.cabling.declare_ports", "Declarar puertos", "Declare ports"),
    Word("operation.cabling.plug", "Conectar", "Plug in"),
    Word("operation.cabling.unplug", "Desconectar", "Unplug"),
    Word("operation.cabling.certify", "Registrar certificación", "Record certification"),
    Word(
      "operation.cabling.warrant", "Registrar garantía del instalador",
      "Record installer's warranty"),
  ]
}
