import RegistryModel
import VendorImport

extension ErrorCode {
  /// Documents that no profile knows, or that cannot be read. Params: `documents`.
  static let importUnread = ErrorCode("import.unread", .input)
}

/// `dotacion import FILE… --detect`: by which profile each document would be read, and why.
struct ImportDetection {
  private let catalogue: ProfileCatalogue
  private let session: Session

  /// - Throws: `profile.*`, `input.unreadable`.
  init(_ folder: ProfileFolder, _ session: Session) throws(RegistryError) {
    catalogue = try folder.catalogue()
    self.session = session
  }

  /// - Throws: `import.unread` once all of them were told.
  func run(_ paths: [String]) throws(RegistryError) {
    var rows: [JSON] = []
    for path in paths {
      for file in try ProfileFolder.documents(path) {
        let unpacker = try InputUnpacker(DocumentFile(file).input(), name: file)
        while let next = try unpacker.next() { rows.append(detect(next.input, next.name)) }
      }
    }
    session.show(.members(["documents": .array(rows)]), rows: "documents") {
      ImportProfilePage.detected($0, &$1)
    }
    try RegistryError.tellUnread(in: rows)
  }

  private func detect(_ input: any XMLInput, _ name: String) -> JSON {
    do throws(RegistryError) {
      let found = try VendorImport.detect(input, file: name, catalogue: catalogue)
      let profile: String? = if case .profile(let name) = found.kind { name } else { nil }
      return .members([
        "encoding": .string(found.encoding),
        "exchange": found.kind == .exchange ? .bool(true) : nil, "file": .string(name),
        "line": found.line.map { .integer(Int64($0)) },
        "marker": found.marker.map { .string($0) }, "namespace": .string(found.namespace),
        "profile": profile.map { .string($0) }, "root": .string(found.root),
      ])
    } catch {
      return .members([
        "error": ErrorJSON(session.lexicon).json(error), "file": .string(name),
      ])
    }
  }
}

extension RegistryError {
  /// - Parameter rows: what became of documents, one each.
  /// - Throws: `import.unread` when one could not be read.
  static func tellUnread(in rows: [JSON]) throws(RegistryError) {
    let unread = rows.count { $0["error"] != nil }
    guard unread > 0 else { return }
    throw RegistryError(.importUnread, ["documents": String(unread)])
  }
}
