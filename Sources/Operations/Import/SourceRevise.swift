package import RegistryModel

/// Changes what is believed of a source. What was imported before stays as it is.
package struct SourceRevise: Operation {
  package static let name = "source.revise"

  let source: ID<ImportSource>
  let terms: SourceTerms

  package init(_ fields: inout Fields) throws(RegistryError) {
    source = try fields.reference("source")
    terms = try SourceTerms(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try registry.existing(source)
    try terms.check()
    var new = old
    terms.apply(to: &new)
    guard new != old else { throw RegistryError(.sourceNothingSaid, ["code": old.code]) }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(source)
    effects.update(old) { terms.apply(to: &$0) }
    effects.answer("code", .string(old.code))
  }
}
