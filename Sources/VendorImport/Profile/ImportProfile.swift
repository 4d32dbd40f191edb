import RegistryModel

/// What a kind of vendor document looks like and where in it each thing is found.
///
/// Made from YAML by `ProfileReader`; nothing in it is code, so that a new vendor needs none.
package struct ImportProfile: Sendable {
  /// The folder's name under `imports/`.
  package let name: String
  /// Local name of the root element.
  package let root: String
  /// The root's namespace, `*` for any run of characters.
  package let namespace: String
  /// Paths, relative to the root, that tell this profile from others with the same root. The
  /// first one met in the document decides; none are needed when the root says it all.
  let markers: [XMLPath]
  let wrapper: WrapperRule?
  /// Steps from the root to each record; empty when the root is the only one.
  let record: [String]
  /// Fields the document gives once, relative to the root, ahead of the records.
  let header: [FieldRule]
  let fields: [FieldRule]
  let counters: [CounterRule]
  let supplies: [SupplyRule]
  let parts: [PartRule]
  let children: [ChildRule]
  let units: UnitsRule?
  let skips: [SkipRule]
  let ignores: [IgnoreRule]
  /// Words that make an element's name worth a report when no rule asks for it, upper case.
  let watch: [String]
}

/// A document that carries the real one as text.
struct WrapperRule: Sendable {
  let root: String
  let namespace: String
  let path: XMLPath
}

/// A page counter and the code it is kept under.
struct CounterRule: Sendable {
  let code: String
  let paths: [XMLPath]
}

/// Supplies whose element name says what they are.
struct SupplyRule: Sendable {
  struct Supply: Sendable {
    let type: PartClass
    let colour: ObservedColour?
  }

  let each: XMLPath
  let names: [String: Supply]
}

/// Parts of the equipment.
struct PartRule: Sendable {
  let each: XMLPath
  let partClass: PartClass
  let fields: [FieldRule]
}

/// Equipment of its own that a record tells of; without a serial it is not taken.
struct ChildRule: Sendable {
  let each: XMLPath
  let fields: [FieldRule]
}

/// One observation per serial of a record that stands for several units, as an invoice's line.
struct UnitsRule: Sendable {
  struct Source: Sendable {
    let each: XMLPath
    let serial: FieldRule
    /// Characters between several serials in one text; empty when each holds one.
    let separators: [Character]
  }

  let quantity: FieldRule
  let sources: [Source]
}

/// Records that are no equipment, by a path that exists in them.
struct SkipRule: Sendable {
  let path: XMLPath
  let reason: String
}

/// Elements left out on purpose, with the reason.
struct IgnoreRule: Sendable {
  let path: XMLPath
  let reason: String
}
