import RegistryModel

/// The words people use for equipment and places, in Spanish and English, folded and singular.
///
/// These are what people type, not what is shown to them: no lexicon knows that a multifunction is
/// asked for as a printer.
enum FindVocabulary {
  /// Words that say nothing.
  static let ignored: Set<String> = [
    "a", "al", "at", "con", "de", "del", "e", "el", "en", "in", "la", "las", "lo", "los", "of",
    "on", "para", "por", "que", "the", "un", "una", "y", "and", "equipo", "equipment", "placa",
    "serial", "tag", "sede", "site", "modelo", "model", "usuario", "user", "hostname",
  ]

  /// Expressions of several words, and the one word that stands for them here.
  static let expressions: [(words: [String], word: String)] = [
    (["todo", "en", "uno"], "aio"), (["all", "in", "one"], "aio"),
    (["access", "point"], "ap"), (["punto", "de", "acceso"], "ap"),
    (["video", "beam"], "videobeam"), (["patch", "panel"], "patchpanel"),
    (["punto", "de", "red"], "toma"), (["estacion", "de", "trabajo"], "workstation"),
  ]

  static let kinds: [String: Set<EquipmentKind>] = {
    let groups: [(Set<EquipmentKind>, String)] = [
      ([.desktop], "escritorio desktop torre cpu"),
      (
        [.desktop, .laptop, .allInOne, .workstation],
        "computador computadora computer ordenador pc"
      ),
      ([.laptop], "portatil laptop notebook"),
      ([.allInOne], "aio"),
      ([.tablet], "tablet tableta"),
      ([.workstation], "workstation"),
      ([.monitor], "monitor pantalla screen"),
      ([.printer, .multifunction], "impresora printer"),
      ([.multifunction], "multifuncional multifunction mfp fotocopiadora copiadora copier"),
      ([.scanner], "escaner scanner scaner"),
      ([.server], "servidor server"),
      ([.storage], "almacenamiento storage nas san cabina"),
      ([.networkSwitch], "switch conmutador suiche"),
      ([.accessPoint], "ap wifi antena"),
      ([.ups], "ups"),
      ([.telephone], "telefono telephone phone celular extension"),
      ([.projector], "proyector projector videobeam"),
      ([.peripheral], "periferico peripheral teclado keyboard mouse raton camara webcam diadema"),
      ([.rack, .cablingCabinet], "rack gabinete cabinet"),
      ([.patchPanel], "patchpanel panel"),
      ([.outlet], "toma outlet"),
      ([.cablingLink], "enlace link"),
    ]
    var table: [String: Set<EquipmentKind>] = [:]
    for (kinds, words) in groups {
      for word in words.split(separator: " ") { table[String(word), default: []].formUnion(kinds) }
    }
    return table
  }()

  static let locationKinds: [String: Set<LocationKind>] = {
    let groups: [(LocationKind, String)] = [
      (.building, "edificio building bloque torre"),
      (.floor, "piso floor planta nivel"),
      (.room, "oficina sala salon cuarto room office aula despacho"),
      (.rack, "rack gabinete"),
      (.warehouse, "bodega almacen deposito warehouse"),
    ]
    var table: [String: Set<LocationKind>] = [:]
    for (kind, words) in groups {
      for word in words.split(separator: " ") { table[String(word), default: []].insert(kind) }
    }
    return table
  }()

  private static let ordinals: [String: String] = {
    let groups = [
      "1": "primer primero primera first uno 1er 1ro 1ra 1st",
      "2": "segundo segunda second dos 2do 2da 2nd",
      "3": "tercer tercero tercera third tres 3er 3ro 3ra 3rd", "4": "cuarta fourth cuatro 4to 4th",
      "5": "quinto quinta fifth cinco 5to 5th", "6": "sexto sexta sixth seis 6to 6th",
      "7": "septimo septima seventh siete", "8": "octavo octava eighth ocho",
      "9": "noveno novena ninth nueve", "10": "decimo decima tenth diez",
    ]
    var table: [String: String] = [:]
    for (number, words) in groups {
      for word in words.split(separator: " ") { table[String(word)] = number }
    }
    return table
  }()

  /// A word as it is compared: ordinals as numbers, «4.º» said «cuarto» only beside a floor.
  static func number(_ word: String) -> String { ordinals[word] ?? word }

  /// Without the ending of a plural: `impresoras` → `impresora`, `monitores` → `monitor`.
  static func singulars(_ word: String) -> [String] {
    guard word.utf8.count > 3, word.hasSuffix("s") else { return [word] }
    let short = String(word.dropLast())
    return short.hasSuffix("e") ? [word, short, String(short.dropLast())] : [word, short]
  }

  /// The terms of a text: expressions joined, empty words left out, and a place's kind and its
  /// number («segundo piso», «oficina 301») kept together.
  static func terms(_ text: String) -> [[String]] {
    var words = joined(FoldedText.words(text))
    words.removeAll { ignored.contains($0) }
    var terms: [[String]] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      if index + 1 < words.count, let pair = numberedPlace(word, words[index + 1]) {
        terms.append(pair)
        index += 2
      } else {
        terms.append([word])
        index += 1
      }
    }
    return terms
  }

  /// `["piso", "2"]` for a kind of place beside a number, in either order.
  private static func numberedPlace(_ first: String, _ second: String) -> [String]? {
    for (kind, other) in [(second, first), (first, second)] where locationKinds[kind] != nil {
      let isFloor = locationKinds[kind]?.contains(.floor) ?? false
      let value = isFloor && other == "cuarto" ? "4" : number(other)
      if value.utf8.contains(where: { (48...57).contains($0) }) { return [kind, value] }
    }
    return nil
  }

  private static func joined(_ words: [String]) -> [String] {
    var words = words
    for expression in expressions {
      var index = 0
      while index + expression.words.count <= words.count {
        let range = index..<(index + expression.words.count)
        if Array(words[range]) == expression.words {
          words.replaceSubrange(range, with: [expression.word])
        }
        index += 1
      }
    }
    return words
  }
}
