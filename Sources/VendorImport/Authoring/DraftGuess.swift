import RegistryModel

/// What a document's names suggest.
struct DraftGuess {
  struct Found {
    let path: String
    let sample: String?

    /// Elements on the way; a pair is none.
    var depth: Int { path.split(separator: "/").count { !$0.hasPrefix("@") && !$0.contains("[@") } }
  }

  struct FoundPart {
    let path: String
    /// Below the part's element.
    let serial: String
    let partClass: PartClass
  }

  let recordText: String
  let isRepeated: Bool
  /// In the order of the fields.
  let fields: [(ObservedField, [Found])]
  /// Repeated elements inside the record that have a serial of their own.
  let parts: [FoundPart]
  /// What looks worth a thought and is no field yet; everything, where nothing looks like an
  /// identity.
  let others: [Found]

  var hasIdentity: Bool { fields.contains { $0.0.isIdentity } }

  /// Words in names, compact, upper case and without accents, by the field they suggest: English,
  /// Spanish and their neighbours.
  private static let words: [(ObservedField, [String])] = [
    (
      .serial,
      [
        "SERIAL", "SERVICETAG", "SSN", "SN", "NUMEROSERIE", "NUMERODESERIE", "NROSERIE",
        "SERIENNUMMER", "SERIENNR", "NSERIE",
      ]
    ),
    (
      .tag,
      [
        "ASSETTAG", "ASSETNUMBER", "PLACA", "INVENTORYNUMBER", "ACTIVO", "NUMEROINVENTARIO",
        "INVENTARNUMMER", "INVENTARNR", "NUMEROINVENTAIRE", "PATRIMONIO",
      ]
    ),
    (
      .manufacturer,
      ["MANUFACTURER", "VENDOR", "MAKER", "MAKE", "BRAND", "MARCA", "FABRICANT", "HERSTELLER"]
    ),
    (.model, ["MODEL", "PRODUCTNAME", "PRODUCT"]),
    (
      .partNumber, ["PARTNUMBER", "PRODUCTNUMBER", "NUMERODEPARTE", "TEILENUMMER", "SKU", "PN"]
    ),
    (.uuid, ["UUID"]), (.hostname, ["HOSTNAME", "COMPUTERNAME", "RECHNERNAME"]),
    (.macs, ["MACADDRESS", "MACADDR", "MAC"]), (.site, ["SITE", "SEDE"]),
    (.location, ["LOCATION", "UBICACION", "STANDORT", "EMPLACEMENT", "LOCALIZACAO"]),
    (.user, ["LOGIN", "USERNAME", "USUARIO", "BENUTZER", "UTILISATEUR"]),
    (
      .warrantyStarts, ["WARRANTYSTART", "WARRANTYBEGIN", "INICIOGARANTIA", "GARANTIEBEGINN"]
    ),
    (
      .warrantyEnds,
      ["WARRANTYEND", "ENDOFWARRANTY", "WARRANTYEXPIR", "FINGARANTI", "GARANTIEENDE"]
    ),
    (.invoiceNumber, ["INVOICENUMBER", "NUMEROFACTURA", "NUMERODEFACTURA", "RECHNUNGSNUMMER"]),
    (
      .invoiceDate,
      [
        "PURCHASEDATE", "INVOICEDATE", "FECHACOMPRA", "FECHADECOMPRA", "FECHAFACTURA",
        "KAUFDATUM", "RECHNUNGSDATUM",
      ]
    ),
    (.providerTaxNumber, ["TAXNUMBER", "NIT"]),
  ]

  /// Words in the names of parts, by the class they suggest.
  private static let partWords: [(PartClass, [String])] = [
    (.battery, ["BATTER", "BATERIA"]), (.memory, ["MEMOR", "DIMM"]),
    (.disk, ["DISK", "DISCO", "DRIVE", "STORAGE", "HDD", "SSD", "NVME"]),
    (.powerSupply, ["PSU", "POWERSUPPL", "FUENTE"]), (.fan, ["FAN", "VENTILADOR"]),
    (.processor, ["CPU", "PROCESSOR", "PROCESADOR"]),
    (.networkCard, ["NETWORK", "ADAPTER"]), (.display, ["DISPLAY", "SCREEN", "PANTALLA"]),
    (.keyboard, ["KEYBOARD", "TECLADO"]), (.toner, ["TONER"]), (.drum, ["DRUM", "TAMBOR"]),
    (.motherboard, ["MOTHERBOARD", "SYSTEMBOARD", "PLACABASE"]),
  ]

  init(_ outline: DocumentOutline) {
    let serials = outline.places.filter { DraftGuess.field($0) == .serial }
    let record = DraftGuess.record(outline, serials)
    isRepeated = !record.isEmpty
    recordText = record.isEmpty ? "." : record.joined(separator: "/")
    let repeated = Set(outline.places.filter(\.isRepeated).map(\.names))
    /// Whether the record has it once, and not something repeated inside it.
    func isOwn(_ names: [String]) -> Bool {
      (record.count + 1..<max(record.count + 1, names.count)).allSatisfy {
        !repeated.contains(Array(names.prefix($0)))
      }
    }
    let inside = outline.places.filter { $0.names.starts(with: record) && $0.sample != nil }
    var found: [ObservedField: [Found]] = [:]
    var rests: [(rest: Found, isWorthAThought: Bool)] = []
    for place in inside {
      let rest = Found(
        path: place.names.dropFirst(record.count).joined(separator: "/"), sample: place.sample)
      if let field = DraftGuess.field(place), isOwn(place.names), !rest.path.isEmpty {
        found[field, default: []].append(rest)
      } else if !rest.path.isEmpty {
        rests.append((rest, DraftGuess.isWorthAThought(place)))
      }
    }
    let hasIdentity = found.keys.contains(where: \.isIdentity)
    var others = rests.filter { $0.isWorthAThought || !hasIdentity }.map(\.rest)
    // What stands deeper, or beside the first, is mostly of something in it: a disk's serial must not be
    // the machine's where it has none. Of addresses and dates, which tell themselves, all are proposed.
    for (field, places) in found {
      let nearest = places.map(\.depth).min() ?? 0
      let near = places.filter { $0.depth == nearest }
      let own = field == .macs || field.reading == .date ? near : Array(near.prefix(1))
      found[field] = own
      others += places.filter { place in !own.contains { $0.path == place.path } }
    }
    self.fields = DraftGuess.words.compactMap { field, _ in found[field].map { (field, $0) } }
    self.others = others.sorted { ByteOrder.precedes($0.path, $1.path) }
    parts = serials.filter { $0.names.count > record.count + 1 && !isOwn($0.names) }
      .compactMap { DraftGuess.part($0.names, record) }
  }

  private static func part(_ names: [String], _ record: [String]) -> FoundPart? {
    var way = names.dropFirst(record.count)
    guard var serial = way.popLast() else { return nil }
    // A pair of name and value is in the part, and not the part.
    if way.count > 1, way.last?.contains("[@") == true, let pair = way.popLast() {
      serial = pair + "/" + serial
    }
    let text = way.last ?? ""
    let known = partWords.first { _, words in
      NameWords.begin(in: text) { name in words.contains { name.hasPrefix($0) } }
    }
    return FoundPart(
      path: way.joined(separator: "/"), serial: serial, partClass: known?.0 ?? .other)
  }

  /// The shortest way to something repeated that has a serial below it.
  private static func record(
    _ outline: DocumentOutline, _ serials: [DocumentOutline.Place]
  ) -> [String] {
    outline.places.filter { place in
      place.isRepeated && place.names.last?.hasPrefix("@") == false
        && serials.contains {
          $0.names.count > place.names.count && $0.names.starts(with: place.names)
        }
    }
    .map(\.names).min { $0.count < $1.count } ?? []
  }

  private static func field(_ place: DocumentOutline.Place) -> ObservedField? {
    let name = FoldedText.fold(place.label ?? place.names.last ?? "").uppercased()
      .filter { $0 != " " }
    return words.first { _, words in
      words.contains { $0.utf8.count < 5 ? name == $0 : name.contains($0) }
    }?.0
  }

  /// Whether a name suggests a field, or is worth a thought.
  static func isTelling(_ name: String) -> Bool {
    let place = DocumentOutline.Place(names: [name])
    return field(place) != nil || isWorthAThought(place)
  }

  private static func isWorthAThought(_ place: DocumentOutline.Place) -> Bool {
    let name = (place.label ?? place.names.last ?? "").uppercased()
    return ImportProfile.standardWatch.contains { name.contains($0) }
  }
}
