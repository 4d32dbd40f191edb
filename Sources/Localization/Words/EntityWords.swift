/// What the rows of the registry are, where a rehearsal or the journal names them.
enum EntityWords {
  static let all: [Word] = [
    Word("entity_kind.site", "sede", "site"),
    Word("entity_kind.location", "ubicación", "location"),
    Word("entity_kind.person", "persona", "person"),
    Word("entity_kind.provider", "proveedor", "provider"),
    Word("entity_kind.model", "modelo", "model"),
    Word("entity_kind.asset", "bien", "asset"),
    Word("entity_kind.asset_identifier", "identificador de un bien", "identifier of an asset"),
    Word("entity_kind.support_group", "grupo de soporte", "support group"),
    Word("entity_kind.support_case", "caso", "case"),
    Word("entity_kind.case_event", "suceso de un caso", "event of a case"),
    Word("entity_kind.case_relation", "relación entre casos", "relation of cases"),
    Word("entity_kind.intervention", "intervención", "intervention"),
    Word("entity_kind.escalation", "escalamiento", "escalation"),
    Word("entity_kind.escalation_line", "línea de un escalamiento", "line of an escalation"),
    Word(
      "entity_kind.escalation_message", "mensaje de un escalamiento", "message of an escalation"),
    Word(
      "entity_kind.escalation_attachment", "adjunto de un escalamiento",
      "attachment of an escalation"),
    Word("entity_kind.audit", "toma física", "audit"),
    Word("entity_kind.audit_expectation", "bien esperado", "expected asset"),
    Word("entity_kind.audit_scan", "lectura", "scan"),
    Word("entity_kind.audit_finding", "decisión sobre un hallazgo", "decision about a finding"),
    Word("entity_kind.audit_acta", "acta", "acta"),
    Word("entity_kind.reading", "lectura de un equipo", "reading of a machine"),
    Word("entity_kind.installed_part", "parte instalada", "part put in"),
    Word("entity_kind.inventory_finding", "hallazgo de inventario", "finding of inventory"),
  ]
}
