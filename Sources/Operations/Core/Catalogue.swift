package import RegistryModel

/// Every operation and every question there is, by name.
package enum Catalogue {
  package static let operations: [any Operation.Type] = [
    SiteRegister.self,
    AuditOpen.self, AuditCount.self, AuditEndCount.self, AuditResolve.self, AuditApprove.self,
    AuditClose.self,
  ]

  package static let queries: [any Query.Type] = [
    AuditShow.self, AuditFindingsQuery.self, AuditList.self, AuditActaQuery.self,
    AuditSampleSize.self,
  ]

  private static let operationsByName = Dictionary(
    uniqueKeysWithValues: operations.map { ($0.name, $0) })
  private static let queriesByName = Dictionary(
    uniqueKeysWithValues: queries.map { ($0.name, $0) })

  package static func operation(_ name: String) -> (any Operation.Type)? { operationsByName[name] }

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
