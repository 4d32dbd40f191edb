import Operations
package import RegistryModel
import Store

extension ErrorCode {
  package static let importPlanUnknown = ErrorCode("import.plan_unknown", .notFound)
  /// The import of a file that brought others too. Params: `files`, `plan`.
  package static let importPlanShared = ErrorCode("import.plan_shared", .refused)
}

/// What people call the import that is to be taken back.
package struct ImportToUndo: Sendable {
  /// As people named it.
  let name: String
  /// The plan of that name; nil when it is a file that was named.
  let number: String?
  /// The digests of the documents in the file.
  let digests: [String]

  /// By the plan's number, or the digest of a file.
  package init(named name: String) {
    let key = name.lowercased()
    (self.name, number, digests) = (name, key, [key])
  }

  /// By a file or folder that was imported, with all documents in it.
  package init(file: String, digests: [String]) {
    (name, number, self.digests) = (file, nil, digests)
  }

  /// Of a file the latest import that is not taken back yet, as long as it brought nothing else.
  ///
  /// - Throws: `import.plan_unknown`, `import.plan_shared`.
  func plan(_ reader: any StoreReader) throws(RegistryError) -> String {
    if let number, try reader.entry(operation: ImportPlanHead.operation(number, 1)) != nil {
      return number
    }
    let plans = try plans(reader)
    guard var plan = plans.last else {
      // One document of several that made a device is not known by itself.
      throw RegistryError(
        .importPlanUnknown, ["plan": name],
        hints: number == nil ? [Hint("import_undo_whole")] : [])
    }
    for earlier in plans.reversed() where try ImportStanding(reader: reader).isLeft(of: earlier) {
      plan = earlier
      break
    }
    let others = try reader.all(ImportedDocument.byPlan, plan)
      .filter { !digests.contains($0.digest) }.map { $0.file ?? $0.digest }
    guard others.isEmpty else {
      throw RegistryError(
        .importPlanShared, ["files": others.joined(separator: ", "), "plan": plan],
        hints: [Hint("import_undo_plan", ["plan": plan])])
    }
    return plan
  }

  /// The plans that brought its documents, in the order they came.
  private func plans(_ reader: any StoreReader) throws(RegistryError) -> [String] {
    var documents: [ImportedDocument] = []
    for digest in digests { documents += try reader.all(ImportedDocument.byDigest, digest) }
    return documents.sorted { $0.id < $1.id }.map(\.plan)
  }

  /// Of a file or folder the other imports that are not taken back, the latest first: naming it again
  /// takes back the next.
  func standing(besides plan: String, _ reader: any StoreReader) throws(RegistryError) -> [String] {
    var standing: [String] = []
    for other in try plans(reader).reversed() where other != plan && !standing.contains(other) {
      if try ImportStanding(reader: reader).isLeft(of: other) { standing.append(other) }
    }
    return standing
  }
}
