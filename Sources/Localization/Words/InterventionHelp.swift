/// Help of parts and work on equipment, and the words of their pages.
enum InterventionHelp {
  static let all: [Word] = options + pages + labels

  private static let options: [Word] = [
    Word(
      "help.command.asset.parts", "Ver las partes instaladas en un equipo.",
      "Show the parts in equipment."),
    Word(
      "help.option.parts.all", "También las que salieron.", "Those taken out as well."),
    Word(
      "help.option.intervention.part_out",
      "Parte que sale: [Nx]CLASE[:NÚMERO][=SERIAL], p. ej. fuser=FX-0001; se puede repetir.",
      "Part taken out: [Nx]CLASS[:NUMBER][=SERIAL], e.g. fuser=FX-0001; may be repeated."),
    Word(
      "help.option.intervention.part_in",
      "Parte que entra: [Nx]CLASE[:NÚMERO][=SERIAL], p. ej. 2xroller:RL1-1; se puede repetir.",
      "Part put in: [Nx]CLASS[:NUMBER][=SERIAL], e.g. 2xroller:RL1-1; may be repeated."),
    Word(
      "help.option.intervention.mismatch_reason",
      "Por qué la parte que sale no es la que figura instalada.",
      "Why the part taken out is not the one recorded."),
    Word(
      "help.option.intervention.from", "Equipo del que se tomó la parte que entra.",
      "Equipment the part put in was taken from."),
    Word(
      "help.option.intervention.warranty_provider",
      "Quién responde por las partes que entran.", "Who answers for the parts put in."),
    Word(
      "help.option.intervention.warranty_months", "Meses de garantía de las partes que entran.",
      "Months of warranty of the parts put in."),
    Word(
      "help.option.intervention.warranty_until",
      "Último día de garantía de las partes que entran (AAAA-MM-DD).",
      "Last day of warranty of the parts put in (YYYY-MM-DD)."),
    Word(
      "help.option.intervention.warranty_document",
      "Soporte de esa garantía: factura, certificado.",
      "Evidence of that warranty: invoice, certificate."),
    Word(
      "help.option.intervention.cost",
      "Lo que costaron las partes compradas o la mano de obra, p. ej. 350000.",
      "What bought parts or labour cost, e.g. 350000."),
  ]

  private static let pages: [Word] = [
    Word("page.work.cost", "costo", "cost"),
    Word("page.work.from", "del equipo {asset}", "from {asset}"),
    Word(
      "page.work.warranty", "garantía de {provider} hasta {day}",
      "warranty of {provider} until {day}"),
    Word("page.parts.title", "Partes de {tag}", "Parts of {tag}"),
    Word(
      "page.parts.none",
      "No consta ninguna parte cambiada: tiene las que trajo.",
      "No part is recorded as changed: it has those it came with."),
    Word(
      "page.parts.exchanged",
      "según {code} del escalamiento {escalation} se instaló el {day}; ninguna intervención lo dice",
      "put in on {day} according to {code} of escalation {escalation}; no work says so"),
    Word("page.parts.installed", "instalada", "put in"),
    Word("page.parts.removed", "retirada", "taken out"),
    Word("page.parts.original", "venía con el equipo", "came with the equipment"),
    Word("page.parts.warranty_over", "garantía vencida", "warranty over"),
  ]

  private static let labels: [Word] = [
    Word("label.counter_before", "Contador anterior", "Counter before"),
    Word("label.counter_now", "Contador leído, menor", "Counter read, lower"),
    Word("label.installed_parts", "Partes cambiadas", "Parts changed"),
    Word("label.cost", "Costo", "Cost"),
    Word("label.installed_at", "Instalada el", "Put in at"),
    Word("label.installed_by", "Instalada en", "Put in by"),
    Word("label.removed_at", "Retirada el", "Taken out at"),
    Word("label.removed_by", "Retirada en", "Taken out by"),
    Word("label.warranty_provider", "Responde por la parte", "Answers for the part"),
    Word("label.warranty_starts_on", "Garantía desde", "Warranty from"),
    Word("label.warranty_ends_on", "Garantía hasta", "Warranty until"),
    Word("label.warranty_document", "Soporte de la garantía", "Evidence of warranty"),
  ]
}
