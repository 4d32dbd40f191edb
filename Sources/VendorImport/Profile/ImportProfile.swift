import RegistryModel

/// What a kind of vendor document looks like and where in it each thing is found.
///
/// Made from YAML by `ProfileReader`; nothing in it is code, so that a new vendor needs none.
package struct ImportProfile: Sendable {
  /// The folder's name under `imports/`.
  package let name: String
  /// What its documents look like, one of these.
  package let documents: [DocumentRule]
  let wrapper: WrapperRule?
  let bundle: BundleRule?
  let schema: SchemaRule?
  /// Fields the document gives once, relative to the root, ahead of the records.
  let header: [FieldRule]
  let records: [EquipmentRule]
  let ignores: [IgnoreRule]
  /// Words that make an element's name worth a report when no rule asks for it, upper case.
  let watch: [String]
  /// Where an element's name is not its tag: the tag, and the path to the name.
  let pivots: [String: XMLPath]

  /// What is watched for when a profile does not say.
  package static let standardWatch = [
    "SERIAL", "UUID", "ASSET", "IMEI", "SKU", "PARTN", "PART_N", "PART-N", "DATE", "WARRANTY",
    "PURCHASE", "MACADDR", "TONER", "CARTRIDGE", "CONSUMABLE", "PLACA", "FECHA", "GARANTI",
    "FACTURA", "NUMEROSERIE", "NUMERODESERIE", "NUMERO_SERIE", "SERIENN", "INVENTAR", "DATUM",
    "RECHNUNG", "MACADRES",
  ]
}

/// A root and what else a document is known by.
package struct DocumentRule: Sendable {
  /// Local name of the root element.
  package let root: String
  /// The root's namespace, `*` for any run of characters.
  package let namespace: String
  /// Paths, relative to the root, that tell this profile from others with the same root. One that
  /// the document has is enough; none are needed when the root says it all.
  let markers: [XMLPath]
}

/// A document that carries the real one as text.
struct WrapperRule: Sendable {
  let root: String
  let namespace: String
  let path: XMLPath
}

/// Documents that only together make a record.
struct BundleRule: Sendable {
  enum Join: String, CaseIterable, Sendable {
    /// Files of one folder whose names are equal but for the document's word.
    case fileName = "file_name"
    /// Several documents one after another in one file.
    case body
  }

  let join: Join
  /// The words that tell the documents apart in file names, the most exact document last.
  let parts: [String]
}

/// The XSD documents are held against.
struct SchemaRule: Sendable {
  enum Severity: String, CaseIterable, Sendable { case strict, advisory }

  let file: String
  let severity: Severity
}

/// A page counter and the code it is kept under.
struct CounterRule: Sendable {
  let code: String
  let rule: FieldRule
}

/// Supplies: what they are by the element's name, or by their fields.
struct SupplyRule: Sendable {
  struct Supply: Sendable {
    let type: PartClass
    let colour: ObservedColour?
  }

  let each: [XMLPath]
  let names: [String: Supply]
  let fields: [FieldRule]
}

/// Parts of the equipment.
struct PartRule: Sendable {
  let each: [XMLPath]
  /// Nil when a field says it of each part.
  let partClass: PartClass?
  let fields: [FieldRule]
}

/// Equipment: a record of the document, or what stands in or at another (a blade in its chassis,
/// a monitor at its computer).
struct EquipmentRule: Sendable {
  let each: [XMLPath]
  /// Whether the profile promises that there is no second one.
  let isOne: Bool
  let skips: [SkipRule]
  let fields: [FieldRule]
  let counters: [CounterRule]
  let supplies: [SupplyRule]
  let parts: [PartRule]
  let children: [EquipmentRule]
  let units: UnitsRule?
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
