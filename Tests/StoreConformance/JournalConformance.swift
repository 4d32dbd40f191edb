import RegistryModel
import Store

extension StoreConformance {
  static func entry(_ sequence: Int64, _ operation: String) -> JournalEntry {
    JournalEntry(
      sequence: sequence, at: Instant(milliseconds: sequence), operation: operation,
      line: "{\(sequence)}", hash: String(sequence), request: nil, result: nil)
  }

  static let journal: [Check] = [
    Check(name: "an empty journal stands at its beginning") { store in
      let head = try store.read { (reader) throws(RegistryError) in try reader.head() }
      return expect(head, .genesis, "head")
    },
    Check(name: "lines are found by number, by operation and by what they touched") { store in
      let ref = EntityRef(.asset, 7)
      try store.write { (writer) throws(RegistryError) in
        try writer.append(entry(1, "a"), touched: [ref])
        try writer.append(entry(2, "b"), touched: [])
        try writer.append(entry(3, "c"), touched: [ref])
      }
      return try store.read { (reader) throws(RegistryError) in
        expect(try reader.head().sequence, 3, "head")
          + expect(try reader.entry(operation: "b"), entry(2, "b"), "by operation")
          + expect(try reader.entry(sequence: 3), entry(3, "c"), "by number")
          + expect(try reader.entry(operation: "z"), nil, "unknown")
          + expect(try reader.history(of: ref, limit: 10), [3, 1], "history")
          + expect(try reader.entries(after: 1, limit: 1), [entry(2, "b")], "after")
      }
    },
    Check(name: "images tell how rows stood before each line") { store in
      let old = site(1, "PASTO")
      var new = old
      new.name = "Otra"
      new.revision = 2
      try store.write { (writer) throws(RegistryError) in
        try writer.write([.insert(Site.table, old.row)], sequence: 1)
        try writer.append(entry(1, "a"), touched: [])
        try writer.write([.update(Site.table, from: old.row, to: new.row)], sequence: 2)
        try writer.append(entry(2, "b"), touched: [])
      }
      return try store.read { (reader) throws(RegistryError) in
        var sequences: [Int64] = []
        try reader.images(after: 1) { sequences.append($0.sequence) }
        return expect(try reader.images(of: 1).map(\.before), [nil], "created")
          + expect(try reader.images(of: 2).map(\.before), [old.row], "changed")
          + expect(sequences, [2], "after the first")
      }
    },
    Check(name: "what an attempt wrote is gone when it fails, an inner one's too") { store in
      let ref = EntityRef(.site, 1)
      let old = site(1, "PASTO")
      var new = old
      new.name = "Otra"
      new.revision = 2
      let changed = new
      try store.write { (writer) throws(RegistryError) in
        try writer.write([.insert(Site.table, old.row)], sequence: 1)
        try writer.append(entry(1, "a"), touched: [ref])
        do throws(RegistryError) {
          try writer.attempt { () throws(RegistryError) in
            try writer.write([.update(Site.table, from: old.row, to: changed.row)], sequence: 2)
            try writer.append(entry(2, "b"), touched: [ref])
            try writer.attempt { () throws(RegistryError) in
              try writer.write([.insert(Site.table, site(2, "CALI").row)], sequence: 3)
              try writer.append(entry(3, "c"), touched: [ref])
            }
            throw RegistryError(.storeFailed)
          }
        } catch {
          guard error.code == .storeFailed else { throw error }
        }
        try writer.attempt { () throws(RegistryError) in
          try writer.write([.insert(Site.table, site(3, "CALI").row)], sequence: 2)
          try writer.append(entry(2, "d"), touched: [])
        }
      }
      return try store.read { (reader) throws(RegistryError) in
        expect(try reader.get(old.id), old, "changed")
          + expect(try reader.first(Site.byCode, "CALI")?.id, ID(3), "its code")
          + expect(try reader.entry(operation: "c"), nil, "inner line")
          + expect(try reader.entry(sequence: 2)?.operation, "d", "line after")
          + expect(try reader.history(of: ref, limit: 10), [1], "history")
          + expect(try reader.images(of: 2).map(\.rowID), [3], "images")
      }
    },
    Check(name: "ids once reserved are never given out again") { store in
      try store.write { (writer) throws(RegistryError) in
        try writer.reserveIDs(.asset, below: 10)
        try writer.reserveIDs(.asset, below: 5)
      }
      return try store.read { (reader) throws(RegistryError) in
        expect(try reader.nextID(.asset), 10, "asset") + expect(try reader.nextID(.site), 1, "site")
      }
    },
    Check(name: "personal values are kept apart, found folded, and erased for good") { store in
      let seal = Seal(trusted: String(repeating: "a", count: 64))
      let value = SealedValue(seal: seal, salt: "s", value: "José Núñez")
      try store.write { (writer) throws(RegistryError) in try writer.keep([value]) }
      let found = try store.read { (reader) throws(RegistryError) in
        expect(try reader.unsealed(seal), "José Núñez", "value")
          + expect(try reader.seals(folded: "jose nunez", whole: true, limit: 5), [seal], "whole")
          + expect(try reader.seals(folded: "nun", whole: false, limit: 5), [seal], "part")
      }
      try store.write { (writer) throws(RegistryError) in try writer.erase([seal]) }
      return try store.read { (reader) throws(RegistryError) in
        found + expect(try reader.unsealed(seal), nil, "erased")
      }
    },
    Check(name: "files are kept once under their digest and erased for good") { store in
      let file = StoredContent([0, 255, 7])
      try store.write { (writer) throws(RegistryError) in
        try writer.keep([file, file, StoredContent([1])])
      }
      let found = try store.read { (reader) throws(RegistryError) in
        expect(try reader.content(file.digest), [0, 255, 7], "bytes")
          + expect(try reader.hasContent(file.digest), true, "here")
          + expect(try reader.contentDigests().count, 2, "all")
      }
      try store.write { (writer) throws(RegistryError) in try writer.erase([file.digest]) }
      return try store.read { (reader) throws(RegistryError) in
        found + expect(try reader.content(file.digest), nil, "erased")
          + expect(try reader.hasContent(file.digest), false, "not here")
          + expect(try reader.contentDigests(), [StoredContent([1]).digest], "the other")
      }
    },
    Check(name: "rows say who refers to them") { store in
      let asset = try asset(3, "A1")
      try store.write { (writer) throws(RegistryError) in
        try writer.write(
          [
            .insert(Site.table, site(1, "PASTO").row), .insert(Model.table, model(1).row),
            .insert(Asset.table, asset.row),
          ], sequence: 1)
      }
      return try store.read { (reader) throws(RegistryError) in
        expect(
          try reader.referrers(Site.table, id: 1, limit: 5),
          [RowReference(table: "asset", id: 3)], "of the site")
          + expect(try reader.referrers(Asset.table, id: 3, limit: 5), [], "of the asset")
      }
    },
  ]
}
