import Documents
import Foundation
import Localization
import RegistryModel
import Testing

/// The ticket as a mail.
@Suite struct TicketMailTests {
  private let mail = TicketMail(
    from: "mesa@entidad.example", fromName: "Mesa de Servicios", messageID: "E-2026-00001.812",
    date: Instant(milliseconds: 1_772_460_000_000))

  private func words(_ key: String) -> String { Lexicon(.spanish).text(key) ?? key }

  private func headers(_ eml: String) -> [String] {
    String(eml.components(separatedBy: "\r\n\r\n")[0]).components(separatedBy: "\r\n")
  }

  @Test func headersAreASCIIWithinTheirLengthAndLinesEndInCRLF() throws {
    let eml = try mail.eml(
      TicketFixture.ticket(), attachments: TicketFixture.attachments, words: words)
    #expect(eml.utf8.allSatisfy { $0 < 0x80 })
    #expect(eml.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    #expect(!eml.replacingOccurrences(of: "\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
    let headers = headers(eml)
    #expect(headers.contains("Date: Mon, 2 Mar 2026 09:00:00 -0500"))
    #expect(headers.contains("Message-ID: <E-2026-00001.812@entidad.example>"))
    #expect(headers.contains("MIME-Version: 1.0"))
  }

  /// What was erased, or never came along, is said to be, and nothing stands in for it.
  @Test(arguments: [("erased", "contenido borrado"), ("missing", "falta el contenido")])
  func aFileWithoutItsBytesIsNamedForWhatItIs(_ content: String, _ said: String) throws {
    let file = JSON.members([
      "name": .string("rayas.png"), "media_type": .string("image/png"), "size": .integer(812),
      "sha256": .string(String(repeating: "a", count: 64)), "content": .string(content),
    ])
    let gone = TicketAttachment.all(of: .members(["attachments": .array([file])]), contents: [:])
    let page = TicketPage.text(
      TicketFixture.ticket(), attachments: gone, isMail: true, words: words)
    #expect(page.contains("rayas.png (imagen PNG, 812 B, \(said))"))
    let eml = try mail.eml(TicketFixture.ticket(), attachments: gone, words: words)
    #expect(!eml.contains("Content-Type: image/png"))
  }

  @Test func aSummaryCannotAddAHeader() throws {
    let eml = try mail.eml(
      TicketFixture.ticket(summary: "Falla\r\nBcc: otro@example.org\r\n\r\ncuerpo"), words: words)
    #expect(!headers(eml).contains { $0.hasPrefix("Bcc:") })
    #expect(
      headers(eml).contains("Subject: [LN-778] E-2026-00001: Falla Bcc: otro@example.org cuerpo"))
  }

  /// `gpj.exe` turned around reads as a picture's name, and a joiner makes two numbers look like one.
  @Test func marksThatDeceiveAreShownWhereverPeopleRead() throws {
    let ticket = TicketFixture.ticket(summary: "foto\u{202E}gpj.exe PF2\u{200B}ABC")
    #expect(mail.subject(ticket).unicodeScalars.contains("\u{202E}"))
    let eml = try mail.eml(ticket, words: words)
    #expect(
      headers(eml).contains(
        "Subject: [LN-778] E-2026-00001: foto\\u{202e}gpj.exe PF2\\u{200b}ABC"))
    let pages = [
      TicketPage.text(ticket, words: words),
      TicketHTML(
        entity: nil, verdicts: [], language: "es", words: { Lexicon(.spanish).text($0) ?? $0 }
      ).text(ticket),
    ]
    for page in pages {
      #expect(page.contains("foto\\u{202e}gpj.exe"))
      #expect(!page.unicodeScalars.contains("\u{202E}"))
    }
    #expect(TroubleTicket.json(ticket, attachments: []).canonicalText.contains("\u{202E}"))
  }

  @Test(arguments: ["", "nadie", "a@b\r\nBcc: c@d", "a b@c", "a@b, c@d", "ñ@b.example"])
  func anUnusableAddressIsRefused(_ address: String) {
    let bad = TicketMail(
      from: address, messageID: "1", date: Instant(milliseconds: 0))
    #expect(throws: RegistryError.self) {
      try bad.eml(TicketFixture.ticket(), words: words)
    }
  }

  @Test func aLaterMailFollowsThoseThatWereSent() throws {
    func mails(_ items: [(String, String)]) -> JSON {
      .array(
        items.map { .members(["message_id": .string($0.0), "state": .string($0.1)]) })
    }
    func follow(_ items: [(String, String)]) throws -> [String] {
      let ticket = TicketFixture.ticket().objectValue ?? []
      let eml = try mail.eml(.object(ticket + [JSONMember("mails", mails(items))]), words: words)
      return headers(eml).filter { $0.hasPrefix("In-Reply-To") || $0.hasPrefix("References") }
    }
    #expect(try follow([]) == [])
    #expect(
      try follow([("1@e.example", "sent"), ("2@e.example", "failed"), ("x\r\nBcc: y", "sent")])
        == ["In-Reply-To: <1@e.example>", "References: <1@e.example>"])
  }

  /// Where the provider's profile words them.
  @Test func theSubjectAndTheOpeningMayBeTheProvidersOwn() throws {
    let ticket = TicketFixture.ticket().objectValue ?? []
    func eml(_ subject: String) throws -> String {
      try mail.eml(
        .object(
          ticket + [
            JSONMember("subject", .string(subject)), JSONMember("opening", .string("Buen dia")),
          ]), words: words)
    }
    #expect(try headers(eml("Garantia")).contains("Subject: [LN-778] Garantia"))
    #expect(try headers(eml("Caso LN-778")).contains("Subject: Caso LN-778"))
    #expect(try eml("x").contains("\r\n\r\nBuen dia\r\n\r\nSolicitud de servicio"))
  }

  @Test func linesAServerWouldTouchAreEncoded() throws {
    let eml = try mail.eml(
      TicketFixture.ticket(summary: ".\nFrom ayer\nfin "), words: words)
    #expect(eml.contains("\r\n=2E\r\n=46rom ayer\r\nfin\r\n"))
  }

  /// An independent reader sees what was meant; skipped where there is no Python.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
  func pythonReadsItBack() throws {
    let eml = try mail.eml(
      TicketFixture.ticket(), attachments: TicketFixture.attachments, words: words)
    let script = """
      import sys, json, email, email.policy
      m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
      parts = list(m.iter_parts())
      print(json.dumps({"subject": m["subject"], "to": m["to"].addresses[0].display_name,
        "address": m["to"].addresses[0].addr_spec, "date": m["date"].datetime.isoformat(),
        "defects": len(m.defects), "types": [p.get_content_type() for p in parts],
        "files": [p.get_filename() for p in parts[1:]], "text": parts[0].get_content(),
        "bytes": [p.get_payload(decode=True).hex() for p in parts[1:3]],
        "name": json.loads(parts[3].get_content())["name"]}))
      """
    let read = try JSONSerialization.jsonObject(with: try python(script, eml)) as? [String: Any]
    let found = try #require(read)
    #expect(
      found["subject"] as? String
        == "[LN-778] E-2026-00001: Pantalla dañada — señal intermitente")
    #expect(found["to"] as? String == "Lenovo de Colombia, S.A.S. «soporte»")
    #expect(found["address"] as? String == "soporte@lenovo.example")
    #expect(found["date"] as? String == "2026-03-02T09:00:00-05:00")
    #expect(found["defects"] as? Int == 0)
    #expect(
      found["types"] as? [String] == ["text/plain", "image/png", "text/plain", "application/json"])
    #expect(
      found["files"] as? [String]
        == ["Daño – «pantalla».png", "registro.txt", "E-2026-00001.json"])
    #expect(found["bytes"] as? [String] == ["89504e47000102ff", "4572726f722035302e320d0a"])
    #expect(found["name"] as? String == "Pantalla dañada — señal intermitente")
    let text = try #require(found["text"] as? String)
    #expect(text.contains("Solicitud de servicio E-2026-00001"))
    #expect(!text.contains("precio"))
  }

  private func python(_ script: String, _ input: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    let standardInput = Pipe()
    let standardOutput = Pipe()
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    try process.run()
    standardInput.fileHandleForWriting.write(Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let output = standardOutput.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return output
  }
}
