package import RegistryModel

/// A first profile for a kind of document nobody wrote one for: what is repeated becomes the record,
/// and what is named like an identity becomes a field, for a person to correct.
package enum ProfileDraft {
  /// YAML with comments.
  ///
  /// - Throws: `xml.*`.
  package static func yaml(
    _ name: String, from input: any XMLInput, file: String? = nil, language: DraftLanguage,
    limits: XMLLimits = .standard
  ) throws(RegistryError) -> String {
    let outline = try DocumentOutline(
      XMLStreamReader(
        DocumentSplitter(input, limits: limits), origin: XMLOrigin(file: file), limits: limits))
    let guess = DraftGuess(outline)
    var lines = language.head.map { "# " + $0 }
    lines += [
      "profile: \(quoted(name))", "documents:", "  - root: \(quoted(outline.root))",
      "    namespace: \(quoted(withoutVersions(outline.namespace)))", "records:",
      "  - \(guess.isRepeated ? "each" : "one"): \(quoted(guess.recordText))",
      guess.fields.isEmpty ? "    fields: {}  # \(language.nothing)" : "    fields:",
    ]
    for (field, places) in guess.fields { lines += rule(field, places) }
    if !guess.parts.isEmpty { lines += ["    # \(language.part)", "    # parts:"] }
    lines += guess.parts.flatMap { part in
      [
        "    #   - each: \(quoted(part.path))",
        "    #     class: \(part.partClass.rawValue)",
        "    #     fields: { serial: \(quoted(part.serial)) }",
      ]
    }
    let others = guess.others
    if !others.isEmpty {
      lines.append("    # \(language.others)")
      lines += others.prefix(40).map { "    #   \($0.path): \(shown($0.sample))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A namespace with `*` for its versions and years: the next version is the same kind of document.
  private static func withoutVersions(_ namespace: String) -> String {
    var result = ""
    var piece = ""
    func shown(_ piece: String) -> String {
      let number = piece.first == "v" || piece.first == "V" ? piece.dropFirst() : piece[...]
      let isVersion =
        number.first?.isNumber == true
        && number.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" || $0 == "_" }
      return isVersion ? "*" : piece
    }
    for character in namespace {
      guard "/:#".contains(character) else {
        piece.append(character)
        continue
      }
      result += shown(piece) + String(character)
      piece = ""
    }
    result += shown(piece)
    // What is nothing but a version would be any namespace.
    return result.contains(where: \.isLetter) ? result : namespace
  }

  private static func rule(
    _ field: ObservedField, _ places: [DraftGuess.Found]
  ) -> [String] {
    let samples = places.map { shown($0.sample) }.joined(separator: ", ")
    let paths =
      places.count == 1
      ? places.first.map { quoted($0.path) } ?? ""
      : "[" + places.map { quoted($0.path) }.joined(separator: ", ") + "]"
    guard field.reading == .date else { return ["      \(field.name): \(paths)  # \(samples)"] }
    var formats = DateFormat.allCases.filter { format in
      places.allSatisfy { format.date($0.sample ?? "") != nil }
    }
    // `y/m/d` reads the same with other marks between.
    if formats.contains(.iso) { formats = [.iso] }
    // What no notation reads, or several, is for a person to say.
    let names = (formats.isEmpty ? [.iso] : formats).map(\.rawValue).joined(separator: ", ")
    return [
      "      \(formats.count == 1 ? "" : "# ")\(field.name): "
        + "{ paths: \(paths), date: [\(names)] }  # \(samples)"
    ]
  }

  /// What YAML takes for the end of a line, and what it does not allow.
  static func isLineOrControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: [0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value)
    }
  }

  /// What a comment can show of a value: nothing that would end it.
  private static func shown(_ sample: String?) -> String {
    String(
      String.UnicodeScalarView(
        (sample ?? "").unicodeScalars.map { isLineOrControl($0) ? " " : $0 }))
  }

  private static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
    let isWord = text.utf8.first.map { $0 > 57 } ?? false
    guard !isPlain || !isWord else { return text }
    let escaped = text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''")
    return "'" + shown(escaped) + "'"
  }
}

/// The words of a draft's comments.
package struct DraftLanguage: Sendable {
  package var head: [String]
  package var nothing: String
  package var part: String
  package var others: String

  package init(head: [String], nothing: String, part: String, others: String) {
    self.head = head
    self.nothing = nothing
    self.part = part
    self.others = others
  }
}

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
  /// What looks worth a thought and is no field yet.
  let others: [Found]

  /// Words in names, compact and upper case, by the field they suggest.
  private static let words: [(ObservedField, [String])] = [
    (.serial, ["SERIAL", "SERVICETAG", "SSN", "SN", "NUMEROSERIE", "NUMERODESERIE", "NROSERIE"]),
    (.tag, ["ASSETTAG", "ASSETNUMBER", "PLACA", "INVENTORYNUMBER", "ACTIVO"]),
    (.manufacturer, ["MANUFACTURER", "VENDOR", "MAKER", "MAKE", "BRAND", "MARCA", "FABRICANTE"]),
    (.model, ["MODEL", "PRODUCTNAME", "MODELO", "PRODUCT"]),
    (.partNumber, ["PARTNUMBER", "PRODUCTNUMBER", "NUMERODEPARTE", "SKU", "PN"]),
    (.uuid, ["UUID"]), (.hostname, ["HOSTNAME", "COMPUTERNAME"]),
    (.macs, ["MACADDRESS", "MACADDR", "MAC"]), (.site, ["SITE", "SEDE"]),
    (.location, ["LOCATION", "UBICACION"]), (.user, ["LOGIN", "USERNAME", "USUARIO"]),
    (.warrantyStarts, ["WARRANTYSTART", "WARRANTYBEGIN", "INICIOGARANTIA"]),
    (.warrantyEnds, ["WARRANTYEND", "ENDOFWARRANTY", "WARRANTYEXPIR", "FINGARANTIA"]),
    (.invoiceNumber, ["INVOICENUMBER", "NUMEROFACTURA", "NUMERODEFACTURA"]),
    (
      .invoiceDate,
      ["PURCHASEDATE", "INVOICEDATE", "FECHACOMPRA", "FECHADECOMPRA", "FECHAFACTURA"]
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
    var others: [Found] = []
    for place in inside {
      let rest = Found(
        path: place.names.dropFirst(record.count).joined(separator: "/"), sample: place.sample)
      if let field = DraftGuess.field(place), isOwn(place.names), !rest.path.isEmpty {
        found[field, default: []].append(rest)
      } else if DraftGuess.isWorthAThought(place) {
        others.append(rest)
      }
    }
    // What stands deeper is mostly of something in it.
    for (field, places) in found {
      let nearest = places.map(\.depth).min() ?? 0
      found[field] = places.filter { $0.depth == nearest }
      others += places.filter { $0.depth > nearest }
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
    let name = (place.label ?? place.names.last ?? "").uppercased()
      .filter { $0.isLetter || $0.isNumber }
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
