package import RegistryModel

/// What importing a document would do, record by record, before anything is done.
package struct ImportPlan: Sendable {
  package enum Action: String, CaseIterable, Sendable {
    case create, change, unchanged, ambiguous, refused
  }

  /// One field that would change, or that differs and is left alone.
  package struct Difference: Hashable, Sendable {
    package let field: String
    package let old: String?
    package let new: String
    /// False for what is only shown: the registry's value stands until a person decides.
    package let isTaken: Bool
  }

  package struct Record: Sendable {
    package let path: String
    package let line: Int
    package var action: Action
    /// The placa it is, or would get.
    package var tag: String?
    package var summary: String
    package var differences: [Difference] = []
    /// Codes of what a person should know, e.g. `user_unknown`.
    package var notes: [String] = []
    package var error: RegistryError?
    package var requests: [Request] = []
  }

  package var records: [Record] = []
  /// The journal's end the plan was made on.
  package let base: Int64

  package init(base: Int64) { self.base = base }

  package var requests: [Request] { records.flatMap(\.requests) }

  package func count(_ action: Action) -> Int { records.count { $0.action == action } }
}

extension ImportPlan {
  /// `{"records":[…],"summary":{…}}`.
  package var json: JSON {
    .members([
      "records": .array(records.map(\.json)),
      "summary": .object(
        Action.allCases.map { JSONMember($0.rawValue, .integer(Int64(count($0)))) }),
    ])
  }
}

extension ImportPlan.Record {
  package var json: JSON {
    .members([
      "action": .string(action.rawValue),
      "differences": differences.isEmpty ? nil : .array(differences.map(\.json)),
      "error": error.map { .string($0.code.name) },
      "line": .integer(Int64(line)),
      "notes": notes.isEmpty ? nil : .array(notes.map { .string($0) }),
      "path": .string(path),
      "summary": .string(summary),
      "tag": tag.map { .string($0) },
    ])
  }
}

extension ImportPlan.Difference {
  package var json: JSON {
    .members([
      "field": .string(field), "new": .string(new), "old": old.map { .string($0) },
      "taken": .bool(isTaken),
    ])
  }
}
