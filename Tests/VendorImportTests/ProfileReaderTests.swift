import RegistryModel
import Testing
import VendorImport

/// Profiles are read strictly: a slip of the pen is an error with its line, not a silent no-op.
@Suite struct ProfileReaderTests {
  private static let head = "profile: p\ndocuments: [{ root: R }]\n"

  private static func failure(_ yaml: String) -> RegistryError? {
    do throws(RegistryError) {
      _ = try ProfileReader.read(Array(yaml.utf8), file: "p.yaml")
      return nil
    } catch {
      return error
    }
  }

  /// A record with one line more, indented by four.
  private static func record(_ line: String) -> String {
    "records:\n  - each: A\n    \(line)\n"
  }

  /// What is left out is left out for a reason.
  @Test(arguments: ["ignore: { A: '' }\n", "ignore: { A: }\n"])
  func asksForAReason(_ ignore: String) {
    let error = Self.failure(Self.head + "records: []\n" + ignore)
    #expect(error?.code == .profileInvalidValue)
    #expect(error?.hints.map(\.code) == ["profile_reason"])
  }

  /// A record of which nothing says which equipment it is would always be refused.
  @Test func asksForAnIdentity() throws {
    func check(_ fields: String, _ top: String = "") -> RegistryError? {
      Self.failure(Self.head + top + "records:\n  - each: A\n    fields: { \(fields) }\n")
    }
    let error = check("model: m")
    #expect(error?.code == .profileNoIdentity && error?.location?.line == 4)
    #expect(error?.hints.first?.params["fields"] == "serial, tag, uuid, macs, hostname")
    for field in ["serial", "tag", "uuid", "macs", "hostname"] {
      #expect(check("\(field): s") == nil)
    }
    #expect(check("model: m", "header: { serial: s }\n") == nil)
    #expect(check("model: m", "bundle: { join: body }\n") == nil)
    #expect(check("modle: m")?.code == .profileUnknownKey)
  }

  @Test(arguments: [
    ("fieldz: {}", "profile.unknown_key", "/records/0/fieldz"),
    ("fields: { serail: A }", "profile.unknown_key", "/records/0/fields/serail"),
    ("fields: { level: A }", "profile.unknown_key", "/records/0/fields/level"),
    ("fields: { serial: { path: A } }", "profile.unknown_key", "/records/0/fields/serial/path"),
    (
      "fields: { serial: { clean: upper_case } }", "profile.missing_key",
      "/records/0/fields/serial"
    ),
    ("fields: { serial: 'A[' }", "profile.invalid_path", "/records/0/fields/serial"),
    ("fields: { serial: ../A }", "profile.invalid_path", "/records/0/fields/serial"),
    ("fields: { serial: /R/A }", "profile.invalid_path", "/records/0/fields/serial"),
    (
      "fields: { serial: { paths: A, junk: serials } }", "profile.invalid_value",
      "/records/0/fields/serial/junk"
    ),
    ("fields: { invoice_date: A }", "profile.missing_key", "/records/0/fields/invoice_date"),
    (
      "fields: { kind: { constant: phone } }", "profile.invalid_value",
      "/records/0/fields/kind/constant"
    ),
    (
      "fields: { kind: { paths: A, map: { USV: ups, PDU: pdu } } }", "profile.invalid_value",
      "/records/0/fields/kind/map/PDU"
    ),
    (
      "fields: { quantity: { paths: A, unit: { k: many } } }", "profile.invalid_value",
      "/records/0/fields/quantity/unit/k"
    ),
    (
      "supplies: [{ each: A, names: { B: { type: tonner } } }]", "profile.invalid_value",
      "/records/0/supplies/0/names/B/type"
    ),
    ("supplies: [{ each: A }]", "profile.missing_key", "/records/0/supplies/0"),
    ("parts: [{ each: A }]", "profile.missing_key", "/records/0/parts/0"),
    (
      "parts: [{ each: A, class: disk, fields: { serial: ../../B } }]", "profile.invalid_path",
      "/records/0/parts/0/fields/serial"
    ),
    ("children: [{ fields: {} }]", "profile.missing_key", "/records/0/children/0"),
    ("counters: { pages: A }", "profile.unknown_key", "/records/0/counters/pages"),
    ("supplies: { each: A, names: {} }", "profile.invalid_value", "/records/0/supplies"),
    ("parts: { each: A, class: disk }", "profile.invalid_value", "/records/0/parts"),
    ("parts: [disk]", "profile.invalid_value", "/records/0/parts/0"),
    ("children: { each: A }", "profile.invalid_value", "/records/0/children"),
  ])
  func refusesWhatItDoesNotUnderstand(_ yaml: String, code: String, pointer: String) {
    let error = Self.failure(Self.head + Self.record(yaml))
    #expect(error?.code.name == code)
    #expect(error?.location?.pointer == pointer)
    #expect((error?.location?.line ?? 0) >= 3)
    #expect(error?.location?.file == "p.yaml")
  }

  /// What takes the place of a list is told once, and what a list looks like.
  @Test(arguments: [
    "documents: { root: R }\nrecords: []", "documents: [{ root: R }]\nrecords: { each: A }",
    "documents: [{ root: R }]\n" + record("supplies: { each: A }"),
    "documents: [{ root: R }]\n" + record("parts: { each: A }"),
  ])
  func saysThatAListIsExpected(_ yaml: String) {
    let text = Array("profile: p\n\(yaml)".utf8)
    guard case .failure(let faults) = ProfileReader.check(text, file: "p.yaml") else {
      Issue.record("read")
      return
    }
    #expect(faults.all.map(\.code) == [.profileInvalidValue])
    #expect(faults.first.hints.map(\.code) == ["profile_list"])
  }

  @Test func namesTheCountersThereAre() {
    let error = Self.failure(Self.head + Self.record("counters: { pages: A }"))
    let known = error?.hints.first?.params["known"] ?? ""
    #expect(known.contains("black, ") && known.contains("printed_black"))
  }

  @Test(arguments: [
    ("self[@t='x']/A", "path_self"), ("A/self", "path_self"), ("text()", "path_function"),
    ("ancestor::A", "path_axis"), ("x:A", "path_prefix"), ("A[@n='x' and @m='y']", "path_and"),
    ("A[@n='x' or @n='y']", "path_or"), ("contains(@n, 'x')", "path_function"),
    ("A[", "path_bracket"), ("A[@n='x'/@m", "path_bracket"), ("A[@n='x]", "path_quote"),
  ])
  func saysWhatPathsHaveInstead(_ path: String, _ hint: String) {
    let error = Self.failure(Self.head + Self.record("fields: { serial: \"\(path)\" }"))
    #expect(error?.code == .profileInvalidPath)
    #expect(error?.hints.map(\.code) == [hint])
  }

  /// No guess where nothing is known.
  @Test(arguments: ["A[.='self::x']B", "../A"])
  func guessesNothingOfOtherPaths(_ path: String) {
    let error = Self.failure(Self.head + Self.record("fields: { serial: \"\(path)\" }"))
    #expect(error?.code == .profileInvalidPath)
    #expect(error?.hints == [])
  }

  @Test func anElementMayBeCalledSelf() {
    #expect(Self.failure(Self.head + Self.record("fields: { serial: '{*}self' }")) == nil)
  }

  /// A condition on the record would never be looked at.
  @Test(arguments: [".", ".[@cls='SW']", ".[@cls='SW']/A"])
  func refusesToIgnoreTheRecordItself(_ path: String) {
    let error = Self.failure(Self.head + "records: []\nignore:\n  \"\(path)\": software\n")
    #expect(error?.code == .profileInvalidPath)
    #expect(error?.location?.line == 5)
    #expect(error?.hints.map(\.code) == ["profile_skip"])
  }

  @Test(
    arguments: [
      ("records:\n  - each: A\n    fields:\n      serial: @n\n", "yaml_quotes", "@", 6),
      ("records:\n  - each: A\n    fields: { serial: @n }\n", "yaml_quotes", "@", 5),
      ("records:\n  - each: *\n", "yaml_quotes", "*", 4),
      ("records:\n\t- each: A\n", "yaml_tab", nil, 4),
      ("records:\n  - each: A\n    fields: [a,\n  - each: B\n", "yaml_unclosed", "[", 5),
      ("records:\n  - each: 'A\n  - each: B\n", "yaml_unclosed", "'", 4),
      ("records:\n  - each: A\n   fields: {}\n", "yaml_indentation", nil, 5),
      ("records:\n  - each: A\n  fields: {}\n", "yaml_indentation", nil, 5),
      ("records:\n  - each: \"A\n    fields: {}\nwatch: \"B\"\n", "yaml_unclosed", "\"", 4),
      (
        "ignore:\n  a/b: \"goes on\n    here\"\nrecords:\n  - each: A\n    fields: {}\n   x: 1\n",
        "yaml_indentation", nil, 9
      ),
      ("records:\n  - each:A\n    fields: {}\n", "yaml_blank", nil, 5),
      ("profile: q\n", "yaml_repeated", nil, 1),
    ] as [(String, String, String?, Int)])
  func saysWhyItIsNoYAML(_ yaml: String, _ hint: String, _ character: String?, _ line: Int) {
    let error = Self.failure(Self.head + yaml)
    #expect(error?.code == .profileInvalidYAML)
    #expect(error?.location?.line == line)
    #expect(error?.hints.map(\.code) == [hint])
    #expect(error?.hints.first?.params["character"] == character)
  }

  /// Windows' editors put a byte order mark first.
  @Test func readsAByteOrderMark() {
    let yaml: [UInt8] = [0xEF, 0xBB, 0xBF] + Array((Self.head + "records: []\n").utf8)
    guard case .success(let profile) = ProfileReader.check(yaml, file: "p.yaml") else {
      Issue.record("not read")
      return
    }
    #expect(profile.name == "p")
  }

  /// A block's error is where its key is, and not a line below.
  @Test func pointsAtTheKeyOfABlock() {
    let error = Self.failure(Self.head + "records:\n  - each: A\n    feilds:\n      serial: A\n")
    #expect(error?.location?.line == 5)
    #expect(error?.location?.column == 5)
  }

  /// A key that stands a step too deep or too far out is no slip of the pen.
  @Test(arguments: [
    (record("fields: { serial: A, parts: [] }"), "record"),
    (record("serial: A"), "fields"), (record("date: iso"), "rule"),
    (record("ignore: { B: software }"), "profile"), (record("names: {}"), "supply"),
    (record("parts: [{ each: A, class: disk, children: [] }]"), "record"),
    ("records: []\nroot: R\n", "document"), ("records: []\nclass: disk\n", "part"),
  ])
  func saysWhereAKeyBelongs(_ yaml: String, _ home: String) {
    let error = Self.failure(Self.head + yaml)
    #expect(error?.code == .profileUnknownKey)
    #expect(error?.hints.map(\.code) == ["profile_home.\(home)"])
  }

  /// One slip, one error: what is misspelt is not missing as well.
  @Test(arguments: [
    ("{ paths: A, dat: iso }", ErrorCode.profileUnknownKey),
    ("{ paths: A, date: dd/mm/yyyy }", .profileInvalidValue),
    ("A", .profileMissingKey),
  ])
  func tellsOneErrorOfADate(_ rule: String, _ code: ErrorCode) {
    let yaml = Self.head + Self.record("fields: { invoice_date: \(rule) }")
    guard case .failure(let faults) = ProfileReader.check(Array(yaml.utf8), file: "p.yaml") else {
      Issue.record("read")
      return
    }
    #expect(faults.all.map(\.code) == [code])
    guard code == .profileMissingKey else { return }
    #expect(faults.first.hints.first?.params["notations"]?.contains("d/m/y") == true)
  }

  /// What stands where a mapping or a text should says what one looks like.
  @Test(arguments: [
    ("skip: ['.[@t=1]']", "profile_mapping"), ("fields: [serial]", "profile_mapping"),
    ("parts: [{ each: A, class: { disk: 1 } }]", "profile_text"),
  ])
  func saysWhatShapeIsExpected(_ yaml: String, _ hint: String) {
    let error = Self.failure(Self.head + Self.record(yaml))
    #expect(error?.code == .profileInvalidValue)
    #expect(error?.hints.map(\.code) == [hint])
  }

  /// A record must be found by what its start tag says, but for the last step.
  @Test(arguments: ["A/..", "A[1]", "A[B='x']/C", "A/@n", "A/following-sibling::B"])
  func refusesRecordsThatCannotBeStreamed(_ path: String) {
    let error = Self.failure(Self.head + "records: [{ each: \"\(path)\" }]\n")
    #expect(error?.code == .profileInvalidPath)
  }

  @Test func givesEveryErrorAtOnce() {
    let yaml = Self.head + "records:\n  - each: A\n    fields:\n      serail: A\n      kind: 'B['\n"
    guard case .failure(let faults) = ProfileReader.check(Array(yaml.utf8), file: "p.yaml") else {
      Issue.record("read")
      return
    }
    #expect(faults.all.map(\.code) == [.profileUnknownKey, .profileInvalidPath])
    #expect(faults.all.map(\.location?.line) == [6, 7])
  }

  /// A record whose path is wrong has its other errors told as well.
  @Test func givesTheErrorsOfARecordThatIsNowhere() {
    let yaml = Self.head + "records:\n  - each: 'A['\n    fields:\n      serail: A\n"
    guard case .failure(let faults) = ProfileReader.check(Array(yaml.utf8), file: "p.yaml") else {
      Issue.record("read")
      return
    }
    #expect(faults.all.map(\.code) == [.profileInvalidPath, .profileUnknownKey])
  }

  /// Aliases of aliases: a short text that would be a hundred million values.
  @Test func refusesAProfileThatGrowsWithoutEnd() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...8 {
      let references = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(references)]\n"
    }
    #expect(Self.failure(yaml)?.code == .profileTooLarge)
  }

  @Test func saysWhatWasMeant() {
    let error = Self.failure(Self.head + "records: []\nwatsh: [A]\n")
    #expect(error?.hints.first?.params["candidates"]?.contains("watch") == true)
  }

  @Test(arguments: ["a: [", "a: b: c", "\"", "profile: p\nprofile: q\n"])
  func refusesWhatIsNoYAML(_ yaml: String) {
    #expect(Self.failure(yaml)?.code == .profileInvalidYAML)
  }

  @Test func needsARoot() {
    #expect(Self.failure("profile: p\ndocuments: [{}]\nrecords: []\n")?.params == ["key": "root"])
  }

  /// A profile of one's own, for a format nobody shipped.
  @Test func readsADocumentOfANewVendor() throws {
    let yaml = """
      profile: example
      documents:
        - root: inventory
          namespace: "urn:example:*:inventory"
      header:
        site: place/@name
      records:
        - each: machines/machine
          fields:
            serial: "p[@n='Serial']/v"
            model: ["p[@n='Model'|'Product']/v", "info/*"]
            warranty_ends: { paths: "p[@n='End']/v", date: [d/m/y, m/d/y] }
            unit_value: { paths: cost, number: comma, unit: [pesos] }
            currency: { constant: COP }
      """
    let profile = try ProfileReader.read(Array(yaml.utf8), file: "example.yaml")
    let xml = """
      <inventory xmlns="urn:example:7.1:inventory"><place name="Pasto"/><machines>
      <machine><p n="Other"><v>no</v></p><p n="Serial"><v>EJ-900</v></p>
      <p n="Product"><v>M1</v></p><p n="End"><v>25/12/2028</v></p><cost>1500,5 pesos</cost></machine>
      <machine><p n="Serial"><v>EJ-901</v></p><info><a/><b>M2</b></info>
      <p n="End"><v>10/12/2028</v></p></machine></machines></inventory>
      """
    let document = try VendorImport.read(
      XMLBytes(Array(xml.utf8)), catalogue: ProfileCatalogue([profile]))
    #expect(document.observations.map(\.serial) == ["EJ-900", "EJ-901"])
    #expect(document.observations.map(\.model) == ["M1", "M2"])
    #expect(document.observations.map(\.site) == ["Pasto", "Pasto"])
    #expect(document.observations.map(\.line) == [2, 4])
    #expect(document.observations.map(\.warranty?.ends) == [CivilDate("2028-12-25"), nil])
    #expect(document.observations.last?.dropped.map(\.reason) == [.ambiguousDate])
    #expect(
      document.observations.first?.acquisition?.unitValue
        == Money(minorUnits: 150_050, currency: "COP"))
  }
}
