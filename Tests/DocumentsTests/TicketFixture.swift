import Documents
import RegistryModel

/// A ticket as `escalation.show` answers it, with every trap a document may fall into.
enum TicketFixture {
  static func ticket(
    summary: String = "Pantalla dañada — señal intermitente", state: String = "pending"
  ) -> JSON {
    .members([
      "code": .string("E-2026-00001"), "state": .string(state), "kind": .string("part"),
      "priority": .string("high"), "summary": .string(summary),
      "case": .string("C-2026-00002"), "parent_case": .string("C-2026-00001"),
      "external_ref": .null, "provider": .string("LENOVO"),
      "provider_name": .string("Lenovo de Colombia, S.A.S. «soporte»"),
      "provider_mail": .string("soporte@lenovo.example"), "ticket_number": .string("LN-778"),
      "contract_number": .null, "requested_on": .string("2026-03-05"), "promised_on": .null,
      "created_at": .string("2026-03-02T14:00:00.000Z"), "resolved_at": .null,
      "contact_name": .string("Ana Gómez"), "contact_mail": .string("ana@example.org"),
      "contact_telephone": .null, "site_name": .string("Pasto Centro"),
      "time_zone": .string("America/Bogota"),
      "lines": .array([
        .members([
          "line": .integer(1), "asset": .string("10452"), "serial": .string("PF2ABC34"),
          "manufacturer": .string("Lenovo"), "model": .string("ThinkPad L14"),
          "equipment_kind": .string("laptop"), "part_class": .string("display"),
          "part_number": .null, "part_serial": .string("DSP-90817"), "quantity": .integer(1),
          "symptom": .string("Rayas"),
          "diagnosis": .string("Con monitor externo no falla"), "supply": .null,
        ])
      ]),
      "language": .string("es"), "revision": .integer(3),
      "messages": .array([
        .members([
          "at": .string("2026-03-02T14:00:00.000Z"), "direction": .string("internal"),
          "to": .string("draft"), "note": .string("Ojo: no decir el precio"),
        ]),
        .members([
          "at": .string("2026-03-02T15:00:00.000Z"), "direction": .string("to_provider"),
          "to": .string("sent"), "note": .string("Adjunto fotos"),
        ]),
        .members([
          "at": .string("2026-03-02T17:00:00.000Z"), "direction": .string("from_provider"),
          "to": .string("pending"), "note": .string("Falta una foto"),
        ]),
      ]),
    ])
  }

  /// Two pictures, one of which the registry came without, and a text.
  static let attachments: [TicketAttachment] = {
    let names: [(String, MediaType, [UInt8]?)] = [
      ("Daño – «pantalla».png", .png, [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 255]),
      ("perdida.jpg", .jpeg, nil), ("registro.txt", .text, Array("Error 50.2\r\n".utf8)),
    ]
    let items = names.enumerated().map { index, file -> JSON in
      .members([
        "name": .string(file.0), "media_type": .string(file.1.rawValue),
        "size": .integer(Int64(file.2?.count ?? 7)), "sha256": .string(digest(index)),
        "caption": index == 0 ? .string("<b>Rayas</b> & más") : .null,
        "content": .string(file.2 == nil ? "missing" : "stored"),
      ])
    }
    var contents: [String: [UInt8]] = [:]
    for (index, file) in names.enumerated() { contents[digest(index)] = file.2 }
    return TicketAttachment.all(of: .members(["attachments": .array(items)]), contents: contents)
  }()

  private static func digest(_ index: Int) -> String {
    String(repeating: String(index), count: 64)
  }
}
