package import RegistryModel

/// The digest of everything the registry holds: equal registries, equal digests, on any store.
package enum StateDigest {
  /// SHA-256 over every row of every table, tables in the schema's order, rows by id.
  package static func hexadecimal(of store: any StoreReader) throws(RegistryError) -> String {
    var digest = RunningDigest()
    for table in RegistrySchema.tables {
      digest.add(Array((table.name + "\n").utf8))
      try store.everyRow(table) { row in
        var writer = JSONWriter()
        row.write(to: &writer)
        writer.byte(0x0A)
        digest.add(writer.bytes)
      }
    }
    return digest.hexadecimal
  }
}
