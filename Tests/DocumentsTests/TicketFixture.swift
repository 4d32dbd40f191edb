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
          "part_number": .null, "quantity": .integer(1), "symptom": .string("Rayas"),
          "diagnosis": .string("Con monitor externo no falla"), "supply": .null,
        ])
      ]),
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
}
