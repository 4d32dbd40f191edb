import RegistryModel
package import Store

/// What every store must do: the same reads, the same writes, the same refusals.
package enum StoreConformance {
  /// One thing a store must do.
  package struct Check: Sendable, CustomStringConvertible {
    package let name: String
    package let run: @Sendable (any RegistryStore) throws -> [String]

    package var description: String { name }
  }

  /// Every check; each wants an empty store and returns what was wrong.
  package static let checks: [Check] = rows + journal

  static func site(_ number: Int64, _ code: String) -> Site {
    Site(id: ID(number), code: code, name: "Sede \(code)", closures: DateList())
  }

  static func model(_ number: Int64) -> Model {
    Model(
      id: ID(number), manufacturer: "HP", name: "M\(number)", equipmentKind: .printer,
      parts: PartClassList())
  }

  static func asset(_ number: Int64, _ tag: String, serial: String? = nil) throws -> Asset {
    guard let tag = AssetTag(tag) else { throw RegistryError(.storeFailed) }
    return Asset(
      id: ID(number), tag: tag, model: ID(1), serial: serial, serialKey: serial,
      status: .inStock, site: ID(1))
  }

  /// A failure's text unless the two are equal.
  static func expect<T: Equatable>(_ found: T, _ wanted: T, _ what: String) -> [String] {
    found == wanted ? [] : ["\(what): found \(found), wanted \(wanted)"]
  }
}

extension StoreConformance {
  static let rows: [Check] = [
    Check(name: "rows come back as they went in") { store in
      let site = site(1, "PASTO")
      try store.write { (writer) throws(RegistryError) in
        try writer.write([.insert(Site.table, site.row)], sequence: 1)
      }
      let found = try store.read { (reader) throws(RegistryError) in try reader.get(site.id) }
      return expect(found, site, "site")
    },
    Check(name: "an update needs the revision it was made from") { store in
      let old = site(1, "PASTO")
      var new = old
      new.name = "Otra"
      new.revision = 2
      try store.write { (writer) throws(RegistryError) in
        try writer.write([.insert(Site.table, old.row)], sequence: 1)
        try writer.write([.update(Site.table, from: old.row, to: new.row)], sequence: 2)
      }
      do throws(RegistryError) {
        try store.write { (writer) throws(RegistryError) in
          try writer.write([.update(Site.table, from: old.row, to: new.row)], sequence: 3)
        }
        return ["a stale update was taken"]
      } catch {
        return expect(error.code, ErrorCode.storeWriteConflict, "stale update")
      }
    },
    Check(name: "nothing is kept of a transaction that throws") { store in
      do {
        try store.write { (writer) throws(RegistryError) in
          try writer.write([.insert(Site.table, site(1, "PASTO").row)], sequence: 1)
          throw RegistryError(.storeFailed)
        }
      } catch {}
      let found = try store.read { (reader) throws(RegistryError) in
        try reader.get(ID<Site>(1))
      }
      return expect(found, nil, "site")
    },
    Check(name: "a unique index takes a value once") { store in
      do throws(RegistryError) {
        try store.write { (writer) throws(RegistryError) in
          try writer.write([.insert(Site.table, site(1, "PASTO").row)], sequence: 1)
          try writer.write([.insert(Site.table, site(2, "PASTO").row)], sequence: 2)
        }
        return ["the same code was taken twice"]
      } catch {
        return expect(error.code, ErrorCode.storeWriteConflict, "second site")
      }
    },
    Check(name: "scans follow the index, then the id, both ways, with bounds and limits") { store in
      let tags = ["B2", "A1", "C3", "A2"]
      let assets = try tags.enumerated().map { try asset(Int64($0.offset) + 1, $0.element) }
      try store.write { (writer) throws(RegistryError) in
        try writer.write(
          [.insert(Site.table, site(1, "PASTO").row), .insert(Model.table, model(1).row)]
            + assets.map { .insert(Asset.table, $0.row) }, sequence: 1)
      }
      return try store.read { (reader) throws(RegistryError) in
        let all = try reader.range(Asset.byTag).map(\.tag.text)
        let part = try reader.range(Asset.byTag, from: "A2", through: "B2").map(\.tag.text)
        let last = try reader.range(Asset.byTag, descending: true, limit: 2).map(\.tag.text)
        var later = IndexQuery(Asset.byModel.name, [.integer(1)])
        later.afterID = 2
        let paged = try reader.all(Asset.byModel, later).map(\.id.rawValue)
        return expect(all, ["A1", "A2", "B2", "C3"], "all")
          + expect(part, ["A2", "B2"], "bounded") + expect(last, ["C3", "B2"], "descending")
          + expect(paged, [3, 4], "after an id")
      }
    },
    Check(name: "rows whose first indexed column is empty are not in the index") { store in
      let assets = try [asset(1, "A1", serial: "S1"), asset(2, "A2")]
      try store.write { (writer) throws(RegistryError) in
        try writer.write(
          [.insert(Site.table, site(1, "PASTO").row), .insert(Model.table, model(1).row)]
            + assets.map { .insert(Asset.table, $0.row) }, sequence: 1)
      }
      let found = try store.read { (reader) throws(RegistryError) in
        try reader.range(Asset.bySerial).map(\.tag.text)
      }
      return expect(found, ["A1"], "by serial")
    },
    Check(name: "a part of a code is found, and forgotten when the code changes") { store in
      let old = try asset(1, "A1", serial: "XYZ12345")
      var new = old
      new.serial = "QQQ99999"
      new.serialKey = "QQQ99999"
      new.revision = 2
      try store.write { (writer) throws(RegistryError) in
        try writer.write(
          [
            .insert(Site.table, site(1, "PASTO").row), .insert(Model.table, model(1).row),
            .insert(Asset.table, old.row),
          ], sequence: 1)
      }
      let before = try store.read { (reader) throws(RegistryError) in
        try reader.search(Asset.table, fragment: "Z123", limit: 5)
      }
      try store.write { (writer) throws(RegistryError) in
        try writer.write([.update(Asset.table, from: old.row, to: new.row)], sequence: 2)
      }
      return try store.read { (reader) throws(RegistryError) in
        expect(before, [1], "old part")
          + expect(try reader.search(Asset.table, fragment: "Z123", limit: 5), [], "forgotten")
          + expect(try reader.search(Asset.table, fragment: "999", limit: 5), [1], "new part")
          + expect(try reader.search(Asset.table, fragment: "Z12\" OR", limit: 5), [], "quotes")
      }
    },
    Check(name: "what was read a moment ago is what was written since") { store in
      let old = try asset(1, "A1", serial: "XYZ12345")
      var new = old
      new.hostname = "PAS-1"
      new.revision = 2
      return try store.write { (writer) throws(RegistryError) in
        try writer.write(
          [
            .insert(Site.table, site(1, "PASTO").row), .insert(Model.table, model(1).row),
            .insert(Asset.table, old.row),
          ], sequence: 1)
        let named = try writer.first(Asset.byTag, old.tag)
        var failures = expect(named, old, "by placa") + expect(try writer.get(old.id), old, "by id")
        do throws(RegistryError) {
          try writer.attempt { () throws(RegistryError) in
            try writer.write([.update(Asset.table, from: old.row, to: new.row)], sequence: 2)
            failures += expect(try writer.get(old.id), new, "within the attempt")
            throw RegistryError(.storeFailed)
          }
        } catch {}
        failures += expect(try writer.get(old.id), old, "after the attempt")
        try writer.write([.update(Asset.table, from: old.row, to: new.row)], sequence: 2)
        failures += expect(try writer.get(old.id), new, "after the change")
        try writer.write([.delete(Asset.table, new.row)], sequence: 3)
        return failures + expect(try writer.get(old.id), nil, "after it went")
      }
    },
    Check(name: "text is kept whatever is in it") { store in
      var odd = site(1, "PASTO")
      odd.name = "ñandú \u{1F600} \"'; DROP TABLE site; --\n\t"
      odd.address = ""
      try store.write { (writer) throws(RegistryError) in
        try writer.write([.insert(Site.table, odd.row)], sequence: 1)
      }
      let found = try store.read { (reader) throws(RegistryError) in try reader.get(odd.id) }
      return expect(found, odd, "site")
    },
  ]
}
