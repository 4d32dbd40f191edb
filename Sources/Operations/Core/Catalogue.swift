package import RegistryModel

/// Every operation and every question there is, by name.
package enum Catalogue {
  package static let operations: [any Operation.Type] = [
    registry,
    coverage,
    cases,
    caseExtras,
    caseTargets,
    findings,
    providerProfiles,
    escalations,
    parts,
    attachments,
    mails,
    cabling,
    preventive,
    audits,
    imports,
    journal,
  ].flatMap { $0 }

  package static let queries: [any Query.Type] = [
    registryQueries,
    coverageQueries,
    calendarQueries,
    caseQueries,
    caseClockQueries,
    interventionQueries,
    providerQueries,
    partQueries,
    mailQueries,
    cablingQueries,
    preventiveQueries,
    reportQueries,
    auditQueries,
    importQueries,
  ].flatMap { $0 }

  private static let registry: [any Operation.Type] = [
    SiteRegister.self, SiteRevise.self, SiteClose.self, LocationRegister.self,
    PersonRegister.self, PersonRevise.self, PersonErase.self, GroupRegister.self,
    ProviderRegister.self, ProviderRevise.self, ModelRegister.self, ModelRevise.self,
    AssetRegister.self, AssetRevise.self, AssetMove.self, AssetAssign.self, AssetSetStatus.self,
    AssetAttach.self, AssetDetach.self, AssetReplaceSerial.self, AssetRetire.self,
    AssetDispose.self, ReadingRecord.self,
  ]

  private static let cases: [any Operation.Type] = [
    CaseOpen.self, CaseNote.self, CaseAssign.self, CaseStart.self, CaseEscalate.self,
    CaseSuspend.self, CaseResume.self, CaseSolve.self, CaseSurvey.self, CaseClose.self,
    CaseCloseDue.self, CaseMarkUnmanaged.self, CaseRelate.self, CaseIntervene.self,
  ]

  private static let escalations: [any Operation.Type] = [
    EscalationRaise.self, EscalationRevise.self, EscalationSend.self, EscalationAcknowledge.self,
    EscalationReject.self, EscalationPend.self, EscalationHold.self, EscalationProgress.self,
    EscalationCancel.self, EscalationResolve.self, EscalationClose.self, EscalationNote.self,
    EscalationReviseLine.self,
  ]

  private static let caseQueries: [any Query.Type] = [
    CaseShow.self, CaseList.self, AssetCases.self, EscalationShow.self, EscalationList.self,
    EscalationPreflightQuery.self, EscalationDue.self,
  ]

  private static let audits: [any Operation.Type] = [
    AuditOpen.self, AuditCount.self, AuditEndCount.self, AuditResolve.self, AuditApprove.self,
    AuditClose.self,
  ]

  private static let journal: [any Operation.Type] = [JournalUndo.self]

  private static let registryQueries: [any Query.Type] = [
    SiteList.self, SiteShow.self, LocationList.self, PersonList.self, PersonShow.self,
    GroupList.self, ProviderList.self, ProviderShow.self, ModelList.self, ModelFind.self,
    AssetShow.self, AssetFind.self, AssetList.self,
  ]

  private static let auditQueries: [any Query.Type] = [
    AuditShow.self, AuditFindingsQuery.self, AuditList.self, AuditActaQuery.self,
    AuditSampleSize.self,
  ]

  /// Every kind of thing people name, for `expect`, histories and the like.
  package static let referables: [any Referable.Type] = [
    Site.self, Location.self, Person.self, SupportGroup.self, Provider.self, Model.self,
    Asset.self, SupportCase.self, Contract.self, Warranty.self, Escalation.self, PartExchange.self,
    Mail.self, InventoryFinding.self, PreventiveObligation.self, Audit.self,
    ImportSource.self, ImportConflict.self,
  ]

  private static let referablesByKind = Dictionary(
    uniqueKeysWithValues: referables.map { ($0.kind.rawValue, $0) })
  private static let operationsByName = Dictionary(
    uniqueKeysWithValues: operations.map { ($0.name, $0) })
  private static let queriesByName = Dictionary(
    uniqueKeysWithValues: queries.map { ($0.name, $0) })

  package static func operation(_ name: String) -> (any Operation.Type)? { operationsByName[name] }

  /// The kind of thing by its name, `asset`; `case`, `group` and `part` may be said for short.
  /// The kind of thing by its name, `asset`; `case`, `group` and `finding` may be said for short.
  package static func referable(_ kind: String) -> (any Referable.Type)? {
    switch kind {
    case "case": SupportCase.self
    case "group": SupportGroup.self
    case "part": PartExchange.self
    case "finding": InventoryFinding.self
    case "source": ImportSource.self
    case "conflict": ImportConflict.self
    default: referablesByKind[kind]
    }
  }

  package static func query(_ name: String) -> (any Query.Type)? { queriesByName[name] }

  /// - Throws: `operation.unknown` with the nearest names.
  package static func unknown(_ name: String) -> RegistryError {
    let names = operations.map { $0.name } + queries.map { $0.name }
    return RegistryError(
      .operationUnknown, ["name": name],
      hints: Hint.didYouMean(Similarity.nearest(to: name, among: names, limit: 3)))
  }
}

extension ErrorCode {
  package static let operationUnknown = ErrorCode("operation.unknown", .input)
}
