package import RegistryModel

extension ImportDocument {
  /// The document as JSON: snake_case members, absent values left out. Stable.
  package var json: JSON {
    .members([
      "encoding": .string(encoding),
      "ignored": .array(ignored.map(\.json)),
      "namespace": .string(namespace),
      "observations": .array(observations.map(\.json)),
      "profile": .string(profile),
      "refused": .array(refused.map(\.json)),
      "root": .string(root),
      "schema_problems": schemaProblems.map { .array($0.map(\.json)) },
      "wrapper": wrapper.map { .string($0) },
    ])
  }
}

extension IgnoredElement {
  var json: JSON {
    .members([
      "count": .integer(Int64(count)), "line": .integer(Int64(line)), "path": .string(path),
      "reason": .string(reason),
    ])
  }
}

extension RefusedRecord {
  var json: JSON {
    .members([
      "code": .string(error.code.name),
      "dropped": dropped.isEmpty ? nil : .array(dropped.map(\.json)),
      "line": .integer(Int64(line)),
      "params": .object(
        error.params.keys.sorted(by: ByteOrder.precedes)
          .map { JSONMember($0, .string(error.params[$0] ?? "")) }),
      "path": .string(path),
    ])
  }
}
