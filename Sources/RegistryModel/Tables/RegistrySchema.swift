/// Every table of the registry's state, in an order in which none comes before what it refers to.
package enum RegistrySchema {
  package static let tables: [Table] = [
    Site.table, Location.table, Person.table, Provider.table, SupportGroup.table, Model.table,
    Asset.table, AssetIdentifier.table, Reading.table, SupportCase.table,
    Contract.table, ContractPeriod.table, Cover.table, Warranty.table,
    PreventiveObligation.table, PreventiveEntry.table,
    CaseEvent.table, CaseRelation.table, Intervention.table, Escalation.table, EscalationLine.table,
    EscalationMessage.table, EscalationAttachment.table, Mail.table, PartExchange.table,
    InstalledPart.table, InventoryFinding.table, ServiceTarget.table,
    QuotaUse.table, QuotaBalance.table, AlertAcknowledgement.table, ContractCost.table,
    Audit.table, AuditExpectation.table, AuditScan.table, AuditFinding.table, AuditActa.table,
    CablingPorts.table, CablingConnection.table, CablingCertification.table,
    ImportSource.table, ImportedDocument.table, ImportSighting.table, ImportConflict.table,
  ]

  package static let tablesByName = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) })
}
