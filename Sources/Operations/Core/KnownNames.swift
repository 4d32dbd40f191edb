import RegistryModel

/// What texts were found to name, for as long as no small table changes: a file of a hundred thousand
/// machines names the same few sites and models. Bounded, since a file may name each once.
final class KnownNames<Thing> {
  private var things: [String: Thing] = [:]
  private static var maximum: Int { 10_000 }

  /// What a text names among things of small tables.
  ///
  /// - Parameter find: must hang on the text and on small tables alone.
  static func thing(
    named text: String, in registry: any RegistryReader,
    _ find: () throws(RegistryError) -> Thing
  ) throws(RegistryError) -> Thing {
    let names = try registry.made(0) { KnownNames<Thing>() }
    if let known = names.things[text] { return known }
    let found = try find()
    if names.things.count >= maximum { names.things = [:] }
    names.things[text] = found
    return found
  }
}
