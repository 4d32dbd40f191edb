import RegistryModel
import Testing
import VendorImport

/// What a profile can say, one thing at a time.
@Suite struct ProfileLanguageTests {
  /// Reads `xml` by a profile whose rules follow `documents`.
  private static func read(
    _ xml: String, _ rules: String, documents: String = "[{ root: r }]", file: String? = nil
  ) throws -> ImportDocument {
    let yaml = "profile: p\ndocuments: \(documents)\n\(rules)\n"
    let profile = try ProfileReader.read(Array(yaml.utf8), file: "p.yaml")
    return try VendorImport.read(
      XMLBytes(Array(xml.utf8)), file: file, catalogue: ProfileCatalogue([profile]))
  }

  /// The serial that a path finds in `<r><d>…</d></r>`.
  private static func serial(_ content: String, _ path: String) throws -> String? {
    let document = try read(
      "<r><d h='EJ-H'>\(content)</d></r>",
      "records: [{ each: d, fields: { hostname: \"@h\", serial: \"\(path)\" } }]")
    return document.observations.first?.serial
  }

  @Test(arguments: [
    ("<a><b>EJ-1</b></a>", "a/b", "EJ-1"),
    ("<x><y><b>EJ-1</b></y></x>", "//b", "EJ-1"),
    ("<x><b>EJ-0</b></x><a><y><b>EJ-1</b></y></a>", "a//b", "EJ-1"),
    ("<a>EJ-0</a><a>EJ-1</a>", "a[2]", "EJ-1"),
    ("<a t='1'>EJ-0</a><a>EJ-8</a><a t='1'>EJ-1</a>", "a[@t='1'][2]", "EJ-1"),
    ("<a>EJ-0</a><a t='1'>EJ-1</a>", "a[2][@t='1']", "EJ-1"),
    ("<k>x</k><v>EJ-0</v><k>n</k><s>EJ-1</s>", "k[.='n']/following-sibling::*[1]", "EJ-1"),
    ("<k>n</k><s>EJ-0</s><v>EJ-1</v>", "k[.='n']/following-sibling::v", "EJ-1"),
    ("<a><t><u>y</u></t>EJ-0</a><a><t><u>x</u></t>EJ-1</a>", "a[t/u='x']", "EJ-1"),
    ("<a><t u='y'/>EJ-0</a><a><t u='x'/>EJ-1</a>", "a[t/@u='x']", "EJ-1"),
    ("<a>EJ-0</a><a><b/>EJ-1</a>", "a[b]", "EJ-1"),
    ("<a>EJ-0</a><a t=''>EJ-1</a>", "a[@t]", "EJ-1"),
    ("<a t='xyz'>EJ-1</a>", "a[@t^='xy']", "EJ-1"),
    ("<a t='xyz'>EJ-1</a>", "a[@t*='yz']", "EJ-1"),
    ("<a t='Número'>EJ-1</a>", "a[@t~='NUMERO']", "EJ-1"),
    ("<a><b/><c>EJ-1</c></a>", "a/b/../c", "EJ-1"),
    ("<a s='EJ-1'/>", "a/@s", "EJ-1"),
    ("<p:a xmlns:p='urn:x:2'>EJ-0</p:a><p:a xmlns:p='urn:y:2'>EJ-1</p:a>", "{urn:y:*}a", "EJ-1"),
    (
      "<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'>EJ-0</a><a>EJ-1</a>",
      "a", "EJ-1"
    ),
  ])
  func findsWhatAPathSays(_ content: String, _ path: String, _ expected: String) throws {
    #expect(try Self.serial(content, path) == expected)
  }

  @Test(arguments: [
    ("<a>EJ-0</a>", "a[2]"), ("<a>EJ-0</a>", "a[b]"), ("<k>n</k>", "k/following-sibling::*"),
    ("<a t='xyz'>EJ-0</a>", "a[@t^='y']"), ("<a><b>EJ-0</b></a>", "b"),
  ])
  func findsNothingElse(_ content: String, _ path: String) throws {
    #expect(try Self.serial(content, path) == nil)
  }

  @Test(arguments: [
    ("S/N EJ-1", "strip_prefix: [\"SN:\", \"S/N\"]", "EJ-1"),
    ("EJ-1 (rev)", "strip_suffix: (rev)", "EJ-1"),
    ("2347GF8 (EJ-1)", "after: (, before: )", "EJ-1"),
    ("EJ-1 (x)", "before: (", "EJ-1"),
    ("000EJ-1", "clean: strip_zeros", "EJ-1"),
    (" EJ \t 1 ", "clean: upper_case", "EJ 1"),
    ("EJ\u{AD}-10\u{200B}01\u{2060}", "clean: upper_case", "EJ-1001"),
    ("\u{202E}EJ\u{A0}\u{FEFF}1", "clean: upper_case", "EJ 1"),
    ("EJ-1…€", "clean: upper_case", "EJ-1…€"),
  ])
  func cleansValues(_ text: String, _ rule: String, _ expected: String) throws {
    let document = try Self.read(
      "<r><d><a>\(text)</a></d></r>",
      "records: [{ each: d, fields: { serial: { paths: a, \(rule) } } }]")
    #expect(document.observations.map(\.serial) == [expected])
  }

  /// What nobody can see identifies nothing.
  @Test func takesNoSerialOfInvisibleCharacters() throws {
    let document = try Self.read(
      "<r><d><s>\u{200B}\u{200C}\u{200D}\u{2061}</s></d></r>",
      "records: [{ each: d, fields: { serial: s } }]")
    #expect(document.observations.isEmpty)
    #expect(document.refused.map(\.error.code.name) == ["import.no_identity"])
  }

  @Test func takesNothingThatIsSaidToBeAbsent() throws {
    let document = try Self.read(
      "<r><d><s>EJ-1</s><t>N/D</t><c>-2</c></d></r>",
      """
      records:
        - each: d
          fields: { serial: s, tag: { paths: t, absent: [n/d] } }
          counters: { total: { paths: c, absent: "-2" } }
      """)
    #expect(document.observations.map(\.tag) == [nil])
    #expect(document.observations.map(\.counters) == [[:]])
    #expect(document.observations.map(\.dropped) == [[]])
  }

  @Test func joinsValues() throws {
    let document = try Self.read(
      "<r><d><s>EJ-1</s><y>2026</y><m>03</m><n>02</n></d></r>",
      """
      records:
        - each: d
          fields:
            serial: s
            invoice_date: { paths: [n, m, y], join: /, date: d/m/y }
      """)
    #expect(document.observations.map(\.acquisition?.issued) == [CivilDate("2026-03-02")])
  }

  @Test(
    arguments: [
      ("20260302154516.000000+000", "cim", "2026-03-02", nil),
      ("Mon Mar  2 06:00:00 2026", "ctime", "2026-03-02", nil),
      ("Mon Mar 02 06:00:00 2026 UTC", "ctime", "2026-03-02", nil),
      ("Mon Mar 2 06:00:00 UTC 2026", "ctime", "2026-03-02", nil),
      ("2014/12/15 18:46:20", "y/m/d", "2014-12-15", nil),
      ("2/3/2026", "[d/m/y, m/d/y]", nil, "ambiguous_date"),
      ("3/3/2026", "[d/m/y, m/d/y]", "2026-03-03", nil),
      ("25/12/2026", "[d/m/y, m/d/y]", "2026-12-25", nil),
      ("2014,37", "[y/m/d, y/week]", nil, "week_only"),
      ("2014,54", "[y/m/d, y/week]", nil, "unreadable_date"),
      ("12/28/15", "m/d/y", nil, "unreadable_date"),
      ("20261302", "compact", nil, "unreadable_date"),
      ("********154516.000000+000", "cim", nil, "unreadable_date"),
    ] as [(String, String, String?, String?)])
  func readsDates(_ text: String, _ format: String, _ day: String?, _ reason: String?) throws {
    let document = try Self.read(
      "<r><d><s>EJ-1</s><t>\(text)</t></d></r>",
      "records: [{ each: d, fields: { serial: s, warranty_ends: { paths: t, date: \(format) } } }]")
    let seen = try #require(document.observations.first)
    #expect(seen.warranty?.ends == day.flatMap { CivilDate($0) })
    #expect(seen.dropped.map(\.reason.rawValue) == (reason.map { [$0] } ?? []))
  }

  @Test(
    arguments: [
      ("1.234,5", "comma", 123_450), ("1,234.50", "point", 123_450), ("1234", "comma", 123_400),
      ("12,34", "point", nil), ("1.23.456", "comma", nil), ("1,5", "comma", 150),
      ("2 mil", "point, unit: { mil: 1000 }", 200_000), ("2 doc", "point, unit: { mil: 1 }", nil),
      ("+3", "point", 300), ("", "point", nil),
      ("9999999999999999999", "point", nil),
    ] as [(String, String, Int64?)])
  func readsNumbers(_ text: String, _ number: String, _ cents: Int64?) throws {
    let document = try Self.read(
      "<r><d><s>EJ-1</s><v>\(text)</v></d></r>",
      """
      records:
        - each: d
          fields:
            serial: s
            currency: { constant: COP }
            unit_value: { paths: v, number: \(number) }
      """)
    let value = try #require(document.observations.first).acquisition?.unitValue?.minorUnits
    #expect(value == cents)
  }

  /// A value and a quantity of as many digits as are read: out of range, and said so.
  @Test func dropsAPriceBeyondAllMoney() throws {
    let document = try Self.read(
      "<r><d><s>EJ-1</s><v>999999999999999999</v><q>0.00000000000000001</q></d></r>",
      """
      records:
        - each: d
          fields: { serial: s, unit_value: v, base_quantity: q, currency: { constant: COP } }
      """)
    let seen = try #require(document.observations.first)
    #expect(seen.acquisition == nil)
    #expect(seen.dropped.map(\.reason) == [.unknownCurrency])
  }

  @Test func takesSeveralKindsOfRecord() throws {
    let document = try Self.read(
      "<r><pc><s>EJ-1</s></pc><node class='x'/><node class='system'><s>EJ-2</s></node></r>",
      """
      records:
        - each: pc
          fields: { serial: s, kind: { constant: desktop } }
        - each: "node[@class='system']"
          fields: { serial: s, kind: { constant: server } }
      """)
    #expect(document.observations.map(\.kind) == [.desktop, .server])
    #expect(document.refused.isEmpty)
  }

  @Test func tellsTheRootsOfOneProfileApart() throws {
    let rules = "records: [{ each: [/list/node, /node], fields: { serial: s } }]"
    let documents = "[{ root: list }, { root: node }]"
    let list = try Self.read(
      "<list><node><s>EJ-1</s></node></list>", rules, documents: documents)
    let bare = try Self.read(
      "<node><s>EJ-1</s><node><s>EJ-2</s></node></node>", rules, documents: documents)
    #expect(list.observations.map(\.path) == ["/list/node[1]"])
    #expect(bare.observations.map(\.path) == ["/node"])
  }

  /// A condition on content makes the candidate be read whole; others may still be inside it.
  @Test func takesRecordsByTheirContent() throws {
    let document = try Self.read(
      "<r><a><k>no</k><a><k>n</k><s>EJ-1</s></a></a><a><k>n</k><s>EJ-2</s></a></r>",
      "records: [{ each: \"//a[k='n']\", fields: { serial: s } }]")
    #expect(document.observations.map(\.serial) == ["EJ-1", "EJ-2"])
  }

  @Test func refusesASecondRecordWhereOneIsPromised() throws {
    let document = try Self.read(
      "<r><d><s>EJ-1</s></d><d><s>EJ-2</s></d></r>",
      "records: [{ one: d, fields: { serial: s } }]")
    #expect(document.observations.map(\.serial) == ["EJ-1"])
    #expect(document.refused.map(\.error.code) == [.importSecondRecord])
    #expect(document.refused.map(\.path) == ["/r/d[2]"])
  }

  /// A chassis, its blades by their bays, and what is in them.
  @Test func takesEquipmentInsideEquipment() throws {
    let document = try Self.read(
      """
      <r><c><s>EJ-C</s><b><bay>1</bay><s>EJ-B1</s><m><n>EJ-M1</n></m></b>
      <b><bay>2</bay></b><b/><b skip='y'><bay>4</bay></b></c></r>
      """,
      """
      records:
        - each: c
          fields: { serial: s }
          children:
            - each: b
              skip: { "@skip": empty }
              fields: { serial: s, slot: bay }
              parts: [{ each: m, class: memory, fields: { serial: n, slot: ../bay } }]
      """)
    let children = try #require(document.observations.first).children
    #expect(children.map(\.serial) == ["EJ-B1", nil])
    #expect(children.map(\.slot) == ["1", "2"])
    #expect(children.first?.parts.map(\.serial) == ["EJ-M1"])
    #expect(children.first?.parts.map(\.slot) == ["1"])
    #expect(document.ignored.map(\.reason) == ["import.no_identity", "empty"])
  }

  @Test func takesSuppliesByTheirFields() throws {
    let document = try Self.read(
      """
      <r><s>EJ-1</s>
      <c><t>toner</t><k>K</k><l>20</l><sku>EJ310A</sku><sn>-1515257599</sn><b>clon</b></c>
      <c><t>toner</t><k>C</k><st>bajo</st><b>EJ</b><max>1200</max><left>300</left></c>
      <c><t>aceite</t></c></r>
      """,
      """
      records:
        - one: .
          fields: { serial: s }
          supplies:
            - each: c
              fields:
                type: { paths: t, map: { toner: toner } }
                colour: { paths: k, map: { K: black, C: cyan } }
                level: l
                state: { paths: st, map: { bajo: low } }
                part_number: sku
                serial: sn
                original: { paths: b, map: { EJ: "true", "*": "false" } }
                capacity: max
                pages_left: left
      """)
    let seen = try #require(document.observations.first)
    #expect(seen.supplies.map(\.level) == [.percent(20), .state(.low)])
    #expect(seen.supplies.map(\.partNumber) == ["EJ310A", nil])
    #expect(seen.supplies.map(\.serial) == [nil, nil])
    #expect(seen.supplies.map(\.isOriginal) == [false, true])
    #expect(seen.supplies.last?.capacity == 1_200)
    #expect(seen.supplies.last?.pagesLeft == 300)
    #expect(seen.dropped.map(\.reason) == [.junkSerial, .unmappedValue])
    #expect(document.ignored.map(\.reason) == ["import.unknown_supply"])
  }

  /// A supply of which nothing is left is told of, unless what was not taken of it is.
  @Test func tellsOfASupplyOfWhichNothingIsSaid() throws {
    let document = try Self.read(
      "<r><s>EJ-1</s><c t='toner' l='-2'/><c t='toner' l='200'/><K>-2</K><K/></r>",
      """
      records:
        - one: .
          fields: { serial: s }
          supplies:
            - each: c
              fields: { type: "@t", level: { paths: "@l", absent: "-2" } }
            - each: K
              names: { K: { type: toner, colour: black } }
              fields: { level: { paths: ., absent: "-2" } }
      """)
    let seen = try #require(document.observations.first)
    #expect(seen.supplies == [])
    #expect(seen.dropped.map(\.value) == ["200"])
    #expect(document.ignored.map(\.reason) == ["import.empty_supply", "import.empty_supply"])
    #expect(document.ignored.map(\.path) == ["/r/c", "/r/K"])
  }

  /// So is a part that nothing names; what was dropped of it says enough.
  @Test func tellsOfAPartThatNothingNames() throws {
    let document = try Self.read(
      "<r><s>EJ-1</s><m slot='1'/><m slot='2' n='0000'/><m slot='3' n='EJM000003'/><m/></r>",
      """
      records:
        - one: .
          fields: { serial: s }
          parts:
            - each: m
              class: memory
              fields: { slot: "@slot", serial: { paths: "@n", junk: serial } }
      """)
    let seen = try #require(document.observations.first)
    #expect(seen.parts.map(\.serial) == ["EJM000003"])
    #expect(seen.dropped.map(\.value) == ["0000"])
    #expect(document.ignored.map(\.reason) == ["import.unnamed_part"])
    #expect(document.ignored.first?.path == "/r/m")
  }

  @Test func takesTheFirstOfTheHeadersPathsWhateverTheirOrder() throws {
    let document = try Self.read(
      "<r at='2026-03-02'><b>Cali</b><a>Pasto</a><d><s>EJ-1</s></d></r>",
      """
      header:
        site: [a, b]
        invoice_date: { paths: "@at", date: iso }
      records: [{ each: d, fields: { serial: s } }]
      """)
    let seen = try #require(document.observations.first)
    #expect(seen.site == "Pasto")
    #expect(seen.acquisition?.issued == CivilDate("2026-03-02"))
  }

  @Test func reportsWhatIsLeftOutInEveryShape() throws {
    let document = try Self.read(
      """
      <r made='1' purchaseDate='x'><d><s>EJ-1</s><p n='ServiceTag'><v>1</v></p>
      <p n='SerialNumber'><v>2</v></p><q assetTag='7' x='1'/><z><serial>3</serial></z>
      <p n='LastUpdate'><v>4</v></p></d><extra><warranty>si</warranty></extra></r>
      """,
      """
      records:
        - each: d
          fields: { serial: s, model: "p[@n='ServiceTag']/v" }
      pivots: { p: "@n" }
      ignore: { "p[@n='LastUpdate']": agent }
      """)
    #expect(
      document.ignored.map { "\($0.path) \($0.reason)" } == [
        "/r/@purchaseDate import.not_asked_for",
        "/r/d/p[SerialNumber] import.not_asked_for",
        "/r/d/q/@assetTag import.not_asked_for",
        "/r/d/z/serial import.not_asked_for",
        "/r/d/p agent",
        "/r/extra/warranty import.not_asked_for",
      ])
  }

  /// Values that are named by a value beside them are reported without any declaration, once each;
  /// what rules take, what is no identity and what has no value are not.
  @Test func reportsPairsOfNameAndValue() throws {
    let document = try Self.read(
      """
      <r><d><prop name='Serial' value='EJ-1'/><prop name='PartNumber' value='P1'/>
      <prop name='Part number'>P2</prop><prop name='AssetTag' value=''/><prop name='Colour' value='x'/>
      <f><key>PurchaseDate</key><value>2026</value></f><f><key>SerialNumber</key><value>2</value></f>
      <disk name='Serial disk' value='1'/><g><name>SKU</name></g></d></r>
      """,
      """
      records:
        - each: d
          fields: { serial: "prop[@name='Serial']/@value", tag: "f[key='SerialNumber']/value" }
          parts: [{ each: disk, class: disk, fields: { model: "@name" } }]
      """)
    #expect(
      document.ignored.map { "\($0.path) \($0.count)" } == [
        "/r/d/prop[PartNumber] 1", "/r/d/prop[Part number] 1", "/r/d/f[PurchaseDate] 1",
      ])
  }

  /// What rules take by the element above, behind or around is not left out, nor what is no name.
  @Test func reportsNoPairThatIsTaken() throws {
    let document = try Self.read(
      """
      <r><d><g><prop><name>Serial</name><value>EJ-1</value></prop></g>
      <k name='AssetTag'><value>20001</value></k><x name='SKU' id='SKU' value='z'/>
      <q name='PartNumber' value='w'/><t name='Update' value='1'/>
      <PROPERTY NAME='PartNumber'><VALUE>PN-7</VALUE></PROPERTY>
      <dict><key>Model</key><string>M1</string><key>PurchaseDate</key><string>2026</string></dict>
      </d></r>
      """,
      """
      records:
        - each: d
          fields:
            serial: "g/prop/value[../name='Serial']"
            tag: "k/value[../@name='AssetTag']"
            model: "dict/key[.='Model']/following-sibling::*[1]"
      ignore: { "q/@name": nothing }
      """)
    #expect(document.observations.first?.model == "M1")
    #expect(
      document.ignored.map { "\($0.path) \($0.count)" } == [
        "/r/d/x[SKU] 1", "/r/d/q/@name 1", "/r/d/PROPERTY[PartNumber] 1",
        "/r/d/dict[PurchaseDate] 1",
      ])
  }

  /// What a path asks of a pair and the pair does not have is not taken; what is left out on purpose
  /// is told, attributes too.
  @Test func reportsAPairThatLacksWhatIsAsked() throws {
    let document = try Self.read(
      """
      <r v='2'><d><p name='SerialNumber'>EJ-7</p><p name='AssetTag' value='20001'/>
      <q n='a' sku='X1'/><q n='b' sku='X2'/></d></r>
      """,
      """
      records:
        - each: d
          fields:
            serial: "p[@name='SerialNumber']/@value"
            tag: "p[@name='AssetTag']/@value"
      ignore: { "q[@n='a']/@sku": the shop's, /r/@v: the format's }
      """)
    #expect(document.observations.first?.tag == "20001")
    #expect(
      document.ignored.map { "\($0.path): \($0.reason)" } == [
        "/r/@v: the format's", "/r/d/p[SerialNumber]: import.not_asked_for",
        "/r/d/q/@sku: the shop's", "/r/d/q/@sku: import.not_asked_for",
      ])
  }

  /// Pairs in Spanish, and elements that say all in attributes.
  @Test func reportsWhatIsNamedInOtherLanguages() throws {
    let document = try Self.read(
      """
      <r><d><s>EJ-1</s><p nombre='NúmeroSerie' valor='x'/><p nombre='Placa' valor='20001'/>
      <dato><nombre>FechaCompra</nombre><valor>2026</valor></dato>
      <Garantia desde='2026' hasta='2027'/><Garantie bis='2027'/><Factura/><Kaufdatum>1</Kaufdatum>
      </d></r>
      """,
      "records: [{ each: d, fields: { serial: s, warranty_text: Garantie/@bis } }]")
    #expect(
      document.ignored.map(\.path) == [
        "/r/d/p[Placa]", "/r/d/dato[FechaCompra]", "/r/d/Garantia", "/r/d/Kaufdatum",
      ])
  }

  /// A record that is a pair itself says what it is by its rules.
  @Test func aRecordMayBeAPair() throws {
    let document = try Self.read(
      "<r><prop name='SerialNumber' value='EJ-1'/></r>",
      "records: [{ each: prop, fields: { serial: '@value' } }]")
    #expect(document.observations.map(\.serial) == ["EJ-1"] && document.ignored.isEmpty)
  }

  @Test func recognisesByConditionsAndBesideWhat() throws {
    let rules = "records: [{ each: d, fields: { serial: s } }]"
    let documents =
      "[{ root: r, markers: [\"k[.='type']/following-sibling::*[1][.='pc']\", \"q[@n='1']\"] }]"
    let first = "<r><k>type</k><v>pc</v><d><s>EJ-1</s></d></r>"
    #expect(try Self.read(first, rules, documents: documents).observations.count == 1)
    let second = "<r><q n='0'/><q n='1'/><d><s>EJ-1</s></d></r>"
    #expect(try Self.read(second, rules, documents: documents).observations.count == 1)
    #expect(throws: RegistryError.self) {
      try Self.read("<r><k>type</k><v>tv</v><k>pc</k></r>", rules, documents: documents)
    }
  }
}
