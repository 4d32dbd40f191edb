package import RegistryModel

/// Forgets who a person is (supresión, Ley 1581 de 2012, art. 8 lit. e): the code stays, so that
/// custody and histories keep their sense.
package struct PersonErase: Operation {
  package static let name = "person.erase"

  let person: ID<Person>
  /// On what request or rule.
  let reason: Line

  package init(_ fields: inout Fields) throws(RegistryError) {
    person = try fields.reference("person")
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    try PersonRules.requireKnown(person, in: registry)
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(person)
    for seal in old.seals { effects.erase(seal) }
    effects.update(old) { person in
      person.name = nil
      person.document = nil
      person.login = nil
      person.mail = nil
      person.telephone = nil
      person.erasedOn = stamp.today
    }
    effects.answer("code", .string(old.code))
    effects.answer("erased_on", .string(stamp.today.description))
  }
}
