package import RegistryModel

/// A number for each of a few kinds of record. An operation creates one or two kinds, which are
/// looked through faster than they are hashed.
package struct KindNumbers: Sendable {
  package struct Entry: Sendable {
    package let kind: EntityKind
    package var number: Int64
  }

  package private(set) var entries: [Entry] = []

  package init() {}

  package var isEmpty: Bool { entries.isEmpty }

  package subscript(kind: EntityKind) -> Int64? {
    for entry in entries where entry.kind == kind { return entry.number }
    return nil
  }

  package mutating func set(_ kind: EntityKind, _ number: Int64) {
    for index in entries.indices where entries[index].kind == kind {
      entries[index].number = number
      return
    }
    entries.append(Entry(kind: kind, number: number))
  }

  /// - Returns: the number before, 0 where there was none.
  @discardableResult
  package mutating func add(_ kind: EntityKind, _ count: Int64) -> Int64 {
    for index in entries.indices where entries[index].kind == kind {
      defer { entries[index].number += count }
      return entries[index].number
    }
    entries.append(Entry(kind: kind, number: count))
    return 0
  }
}
