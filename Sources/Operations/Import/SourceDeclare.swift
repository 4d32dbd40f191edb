package import RegistryModel

/// Says what is to be believed of files that come from one place again and again (fuente).
///
/// What is not said is the usual: unknown machines are registered, contradictions wait for a
/// person, and a value that is there gives way only where machines know better than people.
package struct SourceDeclare: Operation {
  package static let name = "source.declare"
  package static let creates: [EntityKind] = [.importSource]

  let code: Code
  let terms: SourceTerms

  package init(_ fields: inout Fields) throws(RegistryError) {
    code = try fields.required("code")
    terms = try SourceTerms(&fields)
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    guard try registry.first(ImportSource.byCode, code.text) == nil else {
      throw RegistryError(
        .sourceCodeTaken, ["code": code.text], hints: [Hint("source.revise_it")])
    }
    try terms.check()
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    var source = ImportSource(id: effects.newID(), code: code.text)
    terms.apply(to: &source)
    effects.insert(source)
    effects.answer("code", .string(code.text))
  }
}
