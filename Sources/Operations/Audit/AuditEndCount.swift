package import RegistryModel

/// Declares the counting ended: nothing more is scanned, and a blind audit shows its differences.
package struct AuditEndCount: Operation {
  package static let name = "audit.end_count"

  let audit: ID<Audit>

  package init(_ fields: inout Fields) throws(RegistryError) {
    audit = try fields.reference("audit")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let audit = try registry.existing(audit)
    try audit.confirmOpen()
    guard audit.countEndedAt == nil else {
      throw RegistryError(.auditCountEnded, ["audit": audit.code])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    effects.update(try registry.existing(audit)) { $0.countEndedAt = stamp.at }
  }
}
