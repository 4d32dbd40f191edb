/// The kinds of thing the registry numbers: one counter of ids, one table and one history each.
///
/// A kind is spelled as its table is.
package enum EntityKind: String, CodeEnum {
  case site, location, person, provider, model, asset, contract, warranty, cover
  case identifier = "asset_identifier"
  case contractPeriod = "contract_period"
  case group = "support_group"
  case supportCase = "support_case"
  case caseEvent = "case_event"
  case caseRelation = "case_relation"
  case intervention, escalation
  case escalationLine = "escalation_line"
  case escalationMessage = "escalation_message"
  case escalationAttachment = "escalation_attachment"
  case partExchange = "part_exchange"
  case mail
  case audit
  case auditExpectation = "audit_expectation"
  case auditScan = "audit_scan"
  case auditFinding = "audit_finding"
  case auditActa = "audit_acta"
  case reading
  case installedPart = "installed_part"
  case inventoryFinding = "inventory_finding"
  case serviceTarget = "service_target"
  case preventiveObligation = "preventive_obligation"
  case preventiveEntry = "preventive_entry"
  case quotaUse = "quota_use"
  case quotaBalance = "quota_balance"
  case alertAcknowledgement = "alert_acknowledgement"
  case contractCost = "contract_cost"
  case cablingPorts = "cabling_ports"
  case cablingConnection = "cabling_connection"
  case cablingCertification = "cabling_certification"
  case importSource = "import_source"
  case importedDocument = "import_document"
  case importSighting = "import_sighting"
  case importConflict = "import_conflict"
}

/// One thing in the registry: what a journal line touches, and what a history is asked of.
package struct EntityRef: Hashable, Sendable, CustomStringConvertible {
  package let kind: EntityKind
  package let id: Int64

  package init(_ kind: EntityKind, _ id: Int64) {
    self.kind = kind
    self.id = id
  }

  /// `kind:id`.
  package var description: String { "\(kind.rawValue):\(id)" }
}

/// A record with a history of its own.
package protocol Entity: Record {
  static var kind: EntityKind { get }
}

extension Entity {
  package var ref: EntityRef { EntityRef(Self.kind, id.rawValue) }
}
