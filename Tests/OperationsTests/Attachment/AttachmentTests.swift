import Engine
import Operations
import RegistryModel
import Store
import StoreMemory
import Testing

/// Files that go with escalations: what is taken, what is refused, and what erasing leaves.
@Suite struct AttachmentTests {
  private let desk: CaseDesk

  init() throws {
    desk = try CaseDesk()
    for (asset, line) in [("10452", "display"), ("10453", "disk")] {
      let parent = try desk.open(#","external_ref":"\#(asset)""#)
      try desk.apply("case.start", #"{"case":"\#(parent)","specialist":"LUIS"}"#)
      try desk.apply(
        "escalation.raise",
        #"{"case":"\#(parent)","provider":"LENOVO","lines":"#
          + #"[{"asset":"\#(asset)","part_class":"\#(line)"}]}"#
      )
    }
  }

  /// The least of a PNG: its mark and some bytes of its own.
  private func png(_ text: String = "", size: Int = 0) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + text.utf8
      + [UInt8](repeating: 0, count: size)
  }

  private func attach(
    _ name: String, _ bytes: [UInt8], to code: String = "E-2026-00001", _ more: String = ""
  ) -> String {
    let text = JSON.string(name).canonicalText
    return
      #"{"escalation":"\#(code)","name":\#(text),"content":"\#(Base64.encoded(bytes))"\#(more)}"#
  }

  private func refusal(_ name: String, _ bytes: [UInt8], _ more: String = "") throws -> String? {
    try desk.refusal("escalation.attach", attach(name, bytes, more))?.code.name
  }

  private func attach(_ name: String, _ bytes: [UInt8], _ more: String) -> String {
    attach(name, bytes, to: "E-2026-00001", more)
  }

  private func shown(_ code: String = "E-2026-00001") throws -> [JSON] {
    try desk.ask("escalation.show", #"{"escalation":"\#(code)"}"#)["attachments"]?.arrayValue ?? []
  }

  @Test func theJournalKnowsTheDigestAndTheStoreTheBytes() throws {
    let bytes = png("rayas")
    let result = try desk.apply(
      "escalation.attach", attach("rayas.PNG", bytes, #","caption":"Al encender""#))
    #expect(result["media_type"] == .string("image/png"))
    #expect(try shown().map { $0["content"] } == [.string("stored")])
    let digest = try #require(
      result["sha256"]?.stringValue.flatMap { ContentDigest($0) })
    let (line, kept) = try desk.registry.store.read { reader throws(RegistryError) in
      (
        try reader.entry(sequence: try reader.head().sequence)?.line ?? "",
        try reader.content(digest)
      )
    }
    #expect(kept == bytes)
    let content =
      #"{"media_type":"image/png","sha256":"\#(digest.hexadecimal)","size":13}"#
    #expect(line.contains(#""content":"# + content))
    #expect(!line.contains(Base64.encoded(bytes)))
  }

  @Test(arguments: [
    "", ".png", "-x.png", "a/b.png", "a\\b.png", "a:b.png", "CON.png", "lpt1.x.png", "a.png.",
    "a.png ", "a\nb.png", "fac\u{202E}gnp.exe", "a\u{200B}.png", " a.png", "a\u{2028}.png",
    String(repeating: "a", count: 117) + ".png",
  ])
  func aNameThatCouldHurtIsRefused(_ name: String) throws {
    #expect(try refusal(name, png()) == "attachment.name_unsafe")
  }

  @Test(arguments: [
    "Daño – pantalla (1).png", "console.png", "a.b.png",
    String(repeating: "ñ", count: 116) + ".png",
  ])
  func anHonestNameIsTaken(_ name: String) throws {
    #expect(try refusal(name, png()) == nil)
  }

  @Test func whatTheBytesAreDecides() throws {
    #expect(try refusal("a.jpg", png()) == "attachment.name_contradicts")
    #expect(try refusal("a", png()) == "attachment.name_contradicts")
    #expect(try refusal("a.html", Array("<p>x</p>".utf8)) == "attachment.name_contradicts")
    #expect(try refusal("a.jpg", [0x4D, 0x5A, 0x90, 0x00]) == "attachment.program")
    #expect(try refusal("a.jpg", [0x00, 0x01]) == "attachment.type_unknown")
    #expect(try refusal("a.png", png(), #","media_type":"image/gif""#) == "attachment.type_differs")
    #expect(try refusal("a.txt", []) == "input.file_empty")
    #expect(try refusal("a.log", Array("Error 50.2\n".utf8)) == nil)
    #expect(try refusal("a.png", png(), #","media_type":"image/png""#) == nil)
  }

  @Test(arguments: ["QQ", "QQ=", "Q===", "QR==", "QQ==\n", "Q Q=", "QQ-_"])
  func whatIsNoBase64IsRefused(_ text: String) throws {
    let content = JSON.string(text).canonicalText
    let refusal = try desk.refusal(
      "escalation.attach", #"{"escalation":"E-2026-00001","name":"a.txt","content":\#(content)}"#)
    #expect(refusal?.code.name == "input.not_base64")
    #expect(refusal?.location?.pointer == "/data/content")
  }

  @Test func theSameFileAndTheSameNameGoOnce() throws {
    try desk.apply("escalation.attach", attach("a.png", png("1")))
    #expect(try refusal("b.png", png("1")) == "attachment.repeated")
    #expect(try refusal("A.PNG", png("2")) == "attachment.name_taken")
    #expect(
      try desk.refusal("escalation.attach", attach("a.png", png("1"), to: "E-2026-00002")) == nil)
  }

  @Test func whatEndedTakesNoMore() throws {
    try desk.apply("escalation.cancel", #"{"escalation":"E-2026-00001","message":"Era el cable"}"#)
    #expect(try refusal("a.png", png()) == "attachment.ticket_ended")
  }

  @Test func limitsAreOfOneOfAllAndOfTheirNumber() throws {
    let limits = AttachmentLimits(count: 2, bytesEach: 10, bytesTotal: 15)
    func other(_ size: Int) throws -> EscalationAttachment {
      EscalationAttachment(
        id: ID(1), escalation: ID(1), name: "x", mediaType: .png, size: size,
        content: ContentDigest(trusted: ""), attachedAt: desk.clock.now)
    }
    func refusal(_ size: Int, _ others: [Int]) throws -> String? {
      do {
        try limits.check(size, besides: others.map { try other($0) })
        return nil
      } catch let error as RegistryError {
        return error.code.name
      }
    }
    #expect(try refusal(10, [5]) == nil)
    #expect(try refusal(11, []) == "attachment.too_large")
    #expect(try refusal(10, [6]) == "attachment.total_too_large")
    #expect(try refusal(1, [1, 1]) == "attachment.too_many")
  }

  /// What hinders the first ticket, and the command that mends it.
  private func issues() throws -> [String: JSON] {
    let found = try desk.ask("escalation.preflight", #"{"escalation":"E-2026-00001"}"#)
    return Dictionary(
      uniqueKeysWithValues: (found["missing"]?.arrayValue ?? []).map {
        ($0["field"]?.stringValue ?? "", $0["command"] ?? .null)
      })
  }

  private func require(_ members: String) throws {
    try desk.apply("provider.require", #"{"provider":"LENOVO",\#(members)}"#)
  }

  @Test func aPhotoThatIsWantedIsAPictureThatIsStillThere() throws {
    try require(#""fields":["photo"]"#)
    let wanted = ["photo": JSON.string("escalation attach E-2026-00001 …")]
    #expect(try issues() == wanted)
    try desk.apply("escalation.attach", attach("a.txt", Array("Error".utf8)))
    #expect(try issues() == wanted)
    try desk.apply("escalation.attach", attach("a.png", png("1")))
    try desk.apply("escalation.attach", attach("a.png", png("1"), to: "E-2026-00002"))
    #expect(try issues().isEmpty)
    // The same bytes erased for another ticket are gone here too.
    try desk.apply(
      "escalation.detach",
      #"{"escalation":"E-2026-00002","name":"a.png","erase":true,"reason":"Muestra a un menor"}"#)
    #expect(try issues() == wanted)
  }

  @Test func aTicketSentAtOnceCannotHaveThePhotoItWants() throws {
    try require(#""fields":["photo"]"#)
    let parent = try desk.open(#","external_ref":"3""#)
    let refusal = try desk.refusal(
      "escalation.raise",
      #"{"case":"\#(parent)","provider":"LENOVO","send":true,"lines":"#
        + #"[{"asset":"10452","part_class":"battery"}]}"#)
    #expect(refusal?.code.name == "escalation.incomplete")
    #expect(refusal?.hints.map(\.code) == ["escalation.photo_comes_later"])
  }

  @Test func theProvidersOwnLimitsHoldWhenAttachingAndBeforeSending() throws {
    try require(#""fields":[],"maximum_attachments":2,"maximum_attachment_bytes":20"#)
    try desk.apply("escalation.attach", attach("a.png", png(size: 4)))
    #expect(try refusal("b.png", png(size: 1)) == "attachment.beyond_provider_size")
    try desk.apply("escalation.attach", attach("b.png", png()))
    let third = try desk.refusal("escalation.attach", attach("c.txt", Array("x".utf8), ""))
    #expect(third?.code.name == "attachment.beyond_provider_count")
    #expect(third?.params["provider"] == "Lenovo de Colombia")
    #expect(try issues().isEmpty)
    try require(#""maximum_attachments":1,"maximum_attachment_bytes":19"#)
    let command = JSON.string("escalation detach E-2026-00001 …")
    #expect(try issues() == ["attachments": command, "attachment_bytes": command])
    try desk.apply("escalation.detach", #"{"escalation":"E-2026-00001","name":"b.png"}"#)
    #expect(try issues().isEmpty)
  }

  @Test func whatIsTakenOffStaysInThePast() throws {
    try desk.apply("escalation.attach", attach("a.png", png("1")))
    let before = try desk.registry.store.read { reader throws(RegistryError) in
      try reader.head().sequence
    }
    try desk.apply("escalation.detach", #"{"escalation":"E-2026-00001","name":"A.png"}"#)
    #expect(try shown() == [])
    let past = try desk.registry.answer(
      Request("escalation.show", data: .members(["escalation": .string("E-2026-00001")])),
      asOf: .sequence(before))
    #expect(past["attachments"]?.arrayValue?.first?["content"] == .string("stored"))
    let again = try desk.refusal(
      "escalation.detach", #"{"escalation":"E-2026-00001","name":"a.png"}"#)
    #expect(again?.code.name == "attachment.not_found")
  }

  @Test func erasingIsForEveryTicketAndForGood() throws {
    let bytes = png("una persona")
    try desk.apply("escalation.attach", attach("a.png", bytes))
    try desk.apply("escalation.attach", attach("b.png", bytes, to: "E-2026-00002"))
    try desk.apply("escalation.detach", #"{"escalation":"E-2026-00001","name":"a.png"}"#)
    let erase = #"{"escalation":"E-2026-00001","name":"a.png","erase":true"#
    #expect(
      try desk.refusal("escalation.detach", erase + "}")?.code.name
        == "attachment.reason_required")
    try desk.apply("escalation.detach", erase + #","reason":"Ley 1581"}"#)
    let digest = StoredContent(bytes).digest
    try desk.registry.store.read { reader throws(RegistryError) in
      #expect(try reader.content(digest) == nil)
      #expect(try StoredFiles.verify(reader) == StoredFiles.Count(kept: 0, missing: 0))
      _ = try StateCheck.verify(reader)
    }
    #expect(try shown("E-2026-00002").map { $0["content"] } == [.string("erased")])
    #expect(
      try desk.refusal("escalation.detach", erase + #","reason":"otra vez"}"#)?.code.name
        == "attachment.not_found")
  }

  @Test func neitherAttachingNorErasingIsUndone() throws {
    func undo() throws -> String? {
      let last = try desk.registry.store.read { reader throws(RegistryError) in
        try reader.entry(sequence: try reader.head().sequence)?.operation ?? ""
      }
      return try desk.refusal("journal.undo", #"{"operation":"\#(last)"}"#)?.code.name
    }
    try desk.apply("escalation.attach", attach("a.png", png()))
    #expect(try undo() == "undo.file")
    try desk.apply(
      "escalation.detach",
      #"{"escalation":"E-2026-00001","name":"a.png","erase":true,"reason":"x"}"#)
    #expect(try undo() == "undo.personal_data")
  }

  @Test func aReplayVerifiesWithoutTheFilesAndTakesTheGenuineOnes() throws {
    try desk.apply("escalation.attach", attach("a.png", png("1")))
    try desk.apply(
      "escalation.detach",
      #"{"escalation":"E-2026-00001","name":"a.png","erase":true,"reason":"x"}"#)
    // Erased, and attached again later: the copy must have it.
    try desk.apply("escalation.attach", attach("otra.png", png("1")))
    var (lines, files): ([String], [String]) = ([], [])
    try desk.registry.store.read { reader throws(RegistryError) in
      try Transfer.export(reader) { lines.append($0) }
      try Transfer.exportContents(reader) { files.append($0) }
    }
    #expect(files.count == 1)
    func replay(_ files: [String]) throws -> StoredFiles.Count {
      var (rest, restFiles) = (lines[...], files[...])
      let copy = MemoryStore()
      _ = try Transfer.replay(
        into: copy, next: { rest.popFirst() }, nextContent: { restFiles.popFirst() })
      return try copy.read { reader throws(RegistryError) in
        _ = try StateCheck.verify(reader)
        return try StoredFiles.verify(reader)
      }
    }
    #expect(try replay([]) == StoredFiles.Count(kept: 0, missing: 1))
    #expect(try replay(files) == StoredFiles.Count(kept: 1, missing: 0))
    let forged = files[0].replacing(Base64.encoded(png("1")), with: Base64.encoded(png("2")))
    let digest = StoredContent(png("1")).digest.hexadecimal
    #expect(throws: RegistryError(.journalContentDiffers, ["sha256": digest])) {
      try replay([forged])
    }
    // What no attachment stands for is left out.
    let stray = StoredContent(png("3"))
    let strayLine =
      #"{"content":"\#(Base64.encoded(stray.bytes))","sha256":"\#(stray.digest.hexadecimal)"}"#
    #expect(try replay([strayLine]) == StoredFiles.Count(kept: 0, missing: 1))
  }
}
