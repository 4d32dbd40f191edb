package import RegistryModel

/// What an operation does, gathered: row changes, the things it touches, and what it answers.
package struct Effects: Sendable {
  package private(set) var changes: [Change] = []
  package private(set) var touched: [EntityRef] = []
  /// Seals whose values are to be forgotten for good.
  package private(set) var erased: [Seal] = []
  /// Digests of files whose bytes are to be forgotten for good.
  package private(set) var erasedContents: [ContentDigest] = []
  private var known: Set<EntityRef> = []
  /// Codes and the like the person who asked wants back, e.g. `{"code":"C-2026-00001"}`.
  package var result: [JSONMember] = []
  /// How many ids of each kind were given out.
  package private(set) var used = KindNumbers()
  private let firstIDs: KindNumbers

  package init(_ stamp: Stamp) { firstIDs = stamp.firstIDs }

  /// The next id of a kind the operation says it creates.
  package mutating func newID<R: Entity>(_ type: R.Type = R.self) -> ID<R> {
    ID((firstIDs[R.kind] ?? 0) + used.add(R.kind, 1))
  }

  /// A new record; a thing with a history of its own is touched by it.
  package mutating func insert<R: Entity>(_ record: R) {
    changes.append(.insert(R.table, record.row))
    touch(record.ref)
  }

  /// A changed record. Nothing is written when nothing differs.
  package mutating func update<R: Entity>(_ old: R, _ change: (inout R) -> Void) {
    var new = old
    change(&new)
    guard new != old else { return }
    new.revision = old.revision + 1
    changes.append(.update(R.table, from: old.row, to: new.row))
    touch(old.ref)
  }

  package mutating func delete<R: Entity>(_ record: R) {
    changes.append(.delete(R.table, record.row))
    touch(record.ref)
  }

  /// A change as it is, for undoing.
  package mutating func append(_ change: Change, of ref: EntityRef) {
    changes.append(change)
    touch(ref)
  }

  /// Has a personal value forgotten for good; nothing for a value that never was.
  package mutating func erase(_ seal: Seal?) {
    guard let seal, !erased.contains(seal) else { return }
    erased.append(seal)
  }

  /// Has a file's bytes forgotten for good.
  package mutating func erase(_ content: ContentDigest) {
    guard !erasedContents.contains(content) else { return }
    erasedContents.append(content)
  }

  /// Makes the operation part of this thing's history too.
  package mutating func touch(_ ref: EntityRef) {
    guard !isTouched(ref) else { return }
    touched.append(ref)
  }

  private mutating func isTouched(_ ref: EntityRef) -> Bool {
    // Most lines touch a handful, which is looked through faster than it is put into a set.
    guard touched.count >= 16 else {
      return touched.contains { $0.id == ref.id && $0.kind == ref.kind }
    }
    if known.isEmpty { known = Set(touched) }
    return !known.insert(ref).inserted
  }

  package mutating func touch<E: Entity>(_ id: ID<E>) { touch(EntityRef(E.kind, id.rawValue)) }

  /// Adds one member to the answer.
  package mutating func answer(_ name: String, _ value: JSON) {
    result.append(JSONMember(name, value))
  }
}
