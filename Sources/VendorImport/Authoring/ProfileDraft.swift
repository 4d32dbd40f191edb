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
      guess.fields.isEmpty ? "    fields: {}" : "    fields:",
    ]
    if !guess.hasIdentity { lines[lines.count - 1] += "  # \(language.nothing)" }
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
