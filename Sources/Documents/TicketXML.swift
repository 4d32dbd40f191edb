package import RegistryModel

/// An escalation as XML, valid against `schemas/escalation.xsd`.
package enum TicketXML {
  /// Of the form: a change that breaks readers gets another number.
  package static let namespace = "urn:dotacion:escalation:1"

  /// - Parameters:
  ///   - ticket: what `escalation.show` answers.
  ///   - attachments: the files that go with it, with their bytes where they are to be had.
  package static func text(_ ticket: JSON, attachments: [TicketAttachment] = []) -> String {
    var xml = XMLLines()
    let head = [
      ("code", ticket["code"]), ("state", ticket["state"]), ("kind", ticket["kind"]),
      ("priority", ticket["priority"]), ("language", ticket["language"]),
      ("created", ticket["created_at"]),
    ]
    xml.open("escalation", [("xmlns", .string(namespace))] + head)
    xml.text("summary", ticket["summary"])
    xml.text("subject", ticket["subject"])
    xml.text("opening", ticket["opening"])
    xml.text("note", ticket["opening_note"])
    writeReferences(ticket, &xml)
    writeDates(ticket, &xml)
    writePlace(ticket, &xml)
    xml.group("lines") { xml in
      for line in ticket["lines"]?.arrayValue ?? [] { write(line, &xml) }
    }
    xml.group("messages") { xml in
      for message in ticket["messages"]?.arrayValue ?? [] { writeMessage(message, &xml) }
    }
    xml.group("attachments") { xml in
      for attachment in attachments { write(attachment, &xml) }
    }
    xml.close("escalation")
    return xml.document
  }

  private static func writeReferences(_ ticket: JSON, _ xml: inout XMLLines) {
    xml.group("references") { xml in
      xml.text("ticketNumber", ticket["ticket_number"])
      xml.text("contractNumber", ticket["contract_number"])
      xml.text("purchaseOrder", ticket["purchase_order"])
      xml.text("case", ticket["parent_case"])
      xml.text("externalReference", ticket["external_ref"])
    }
  }

  private static func writeDates(_ ticket: JSON, _ xml: inout XMLLines) {
    xml.group("dates") { xml in
      xml.text("requestedOn", ticket["requested_on"])
      xml.text("promisedOn", ticket["promised_on"])
      xml.text("sentAt", ticket["sent_at"])
      xml.text("acknowledgedAt", ticket["acknowledged_at"])
      xml.text("resolvedAt", ticket["resolved_at"])
      xml.text("endedAt", ticket["ended_at"])
    }
  }

  private static func writePlace(_ ticket: JSON, _ xml: inout XMLLines) {
    xml.group("provider", [("code", ticket["provider"])]) { xml in
      xml.text("name", ticket["provider_name"])
      xml.text("mail", ticket["provider_mail"])
      for channel in ticket["channels"]?.arrayValue ?? [] {
        let facts = [("kind", channel["channel"]), ("address", channel["address"])]
        xml.group("channel", facts) { _ in }
      }
    }
    xml.group("place", [("code", ticket["site"])]) { xml in
      xml.text("name", ticket["site_name"])
      xml.text("address", ticket["site_address"])
      xml.text("municipality", ticket["site_municipality"])
      xml.text("municipalityName", ticket["site_municipality_name"])
      xml.text("country", ticket["country"])
      xml.text("hours", ticket["site_hours"])
      xml.text("timeZone", ticket["time_zone"])
    }
    xml.group("contact", [("code", ticket["contact"])]) { xml in
      xml.text("name", ticket["contact_name"])
      xml.text("telephone", ticket["contact_telephone"])
      xml.text("mail", ticket["contact_mail"])
    }
    xml.group("alternativeContact", [("code", ticket["alternative_contact"])]) { xml in
      xml.text("name", ticket["alternative_contact_name"])
      xml.text("telephone", ticket["alternative_contact_telephone"])
    }
  }

  private static func write(_ line: JSON, _ xml: inout XMLLines) {
    xml.group("line", [("number", line["line"])]) { xml in
      xml.group("equipment", [("tag", line["asset"]), ("kind", line["equipment_kind"])]) { xml in
        xml.text("manufacturer", line["manufacturer"])
        xml.text("model", line["model"])
        xml.text("productNumber", line["model_part_number"])
        xml.text("serial", line["serial"])
        xml.text("hostname", line["hostname"])
        xml.group("cable", [("from", line["link_from"]), ("to", line["link_to"])]) { _ in }
        xml.text("invoice", line["invoice"])
        xml.text("warrantyEnd", line["warranty_end"])
      }
      let part = [
        ("class", line["part_class"]), ("quantity", line["quantity"]),
        ("announced", line["announced_quantity"]), ("received", line["received_quantity"]),
      ]
      xml.group("part", part) { xml in
        xml.text("number", line["part_number"])
        xml.text("serial", line["part_serial"])
        xml.text("supply", line["supply"])
      }
      xml.text("symptom", line["symptom"])
      xml.text("diagnosis", line["diagnosis"])
      xml.text("firmware", line["firmware"])
      xml.text("errorCode", line["error_code"])
      xml.text("pageCounter", line["page_counter"])
      xml.text("level", line["level"])
    }
  }

  /// What was said to the provider or by it; never what we said among ourselves.
  private static func writeMessage(_ message: JSON, _ xml: inout XMLLines) {
    guard message["direction"]?.stringValue != MessageDirection.ours.rawValue else { return }
    let facts = [
      ("at", message["at"]), ("direction", message["direction"]), ("state", message["to"]),
      ("reference", message["external_ref"]),
    ]
    xml.element("message", facts, message["note"]?.stringValue ?? "")
  }

  private static func write(_ attachment: TicketAttachment, _ xml: inout XMLLines) {
    let facts: [(String, JSON?)] = [
      ("name", .string(attachment.name)), ("mediaType", .string(attachment.mediaType.rawValue)),
      ("size", .integer(Int64(attachment.size))), ("sha256", .string(attachment.sha256)),
    ]
    xml.group("attachment", facts) { xml in
      xml.text("note", attachment.caption.map { .string($0) })
      xml.text("content", attachment.bytes.map { .string(Base64.encoded($0)) })
    }
  }
}
