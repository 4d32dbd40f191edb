package import RegistryModel

extension ErrorCode {
  /// Another process holds the registry.
  package static let storeBusy = ErrorCode("store.busy", .busy)
  package static let storeFull = ErrorCode("store.full", .unavailable)
  package static let storeReadOnly = ErrorCode("store.read_only", .permission)
  package static let storeInaccessible = ErrorCode("store.inaccessible", .permission)
  package static let storeMissing = ErrorCode("store.missing", .unavailable)
  package static let storeNoSuchFolder = ErrorCode("store.no_such_folder", .unavailable)
  package static let storeExists = ErrorCode("store.exists", .refused)
  package static let storeNotOurs = ErrorCode("store.not_a_registry", .unavailable)
  package static let storeNewer = ErrorCode("store.newer", .unavailable)
  package static let storeDamaged = ErrorCode("store.damaged", .journal)
  package static let storeFailed = ErrorCode("store.failed", .unavailable)
  /// A row was not as the operation had read it: a fault of ours.
  package static let storeWriteConflict = ErrorCode("store.write_conflict", .bug)
  /// An index or a table nobody described: a fault of ours.
  package static let storeUnknownIndex = ErrorCode("store.unknown_index", .bug)
}
