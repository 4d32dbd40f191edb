package import RegistryModel

extension Catalogue {
  /// What comes from files of elsewhere, and where it stands.
  static let imports: [any Operation.Type] = [
    SourceDeclare.self, SourceRevise.self, ImportDocumentRecord.self, ImportSightingRecord.self,
    ImportQuarantine.self, ImportResolve.self, ImportWithdraw.self, AssetMerge.self,
  ]

  static let importQueries: [any Query.Type] = [
    SourceList.self, SourceShow.self, AssetExplain.self, ImportVanished.self,
    ImportConflictList.self, ImportResolution.self,
  ]
}

extension ImportAuthority: FieldValue {}
extension NoMatchPolicy: FieldValue {}
extension ManyMatchesPolicy: FieldValue {}
extension MatchKey: FieldValue {}
extension ImportedField: FieldValue {}
extension ValueStanding: FieldValue {}
extension ConflictReason: FieldValue {}
extension ConflictState: FieldValue {}
extension ConflictDecision: FieldValue {}
