extension EquipmentObservation {
  /// The observation as JSON; lists that are empty are left out.
  package var json: JSON {
    .members([
      "acquisition": acquisition?.json,
      "chassis_serial": chassisSerial.map { .string($0) },
      "children": list(children.map(\.json)),
      "counters": counters.isEmpty ? nil : countersJSON,
      "description": description.map { .string($0) },
      "dropped": list(dropped.map(\.json)),
      "hostname": hostname.map { .string($0) },
      "kind": kind.map { .string($0.rawValue) },
      "line": .integer(Int64(line)),
      "location": location.map { .string($0) },
      "macs": list(macs.map { .string($0) }),
      "manufacturer": manufacturer.map { .string($0) },
      "model": model.map { .string($0) },
      "part_number": partNumber.map { .string($0) },
      "parts": list(parts.map(\.json)),
      "path": .string(path),
      "serial": serial.map { .string($0) },
      "site": site.map { .string($0) },
      "slot": slot.map { .string($0) },
      "status": list(status.map { .string($0) }),
      "supplies": list(supplies.map(\.json)),
      "tag": tag.map { .string($0) },
      "user": user.map { .string($0) },
      "uuid": uuid.map { .string($0) },
      "warranty": warranty?.json,
    ])
  }

  private var countersJSON: JSON {
    let codes = counters.keys.sorted(by: ByteOrder.precedes)
    return .object(codes.map { JSONMember($0, .integer(counters[$0] ?? 0)) })
  }

  private func list(_ items: [JSON]) -> JSON? { items.isEmpty ? nil : .array(items) }
}

extension SupplyObservation {
  var json: JSON {
    .members([
      "capacity": capacity.map { .integer($0) },
      "capacity_unit": capacityUnit.map { .string($0) },
      "colour": colour.map { .string($0.rawValue) },
      "level": level?.json,
      "manufacturer": manufacturer.map { .string($0) },
      "model": model.map { .string($0) },
      "original": isOriginal.map { .bool($0) },
      "pages_left": pagesLeft.map { .integer($0) },
      "part_number": partNumber.map { .string($0) },
      "raw": raw.isEmpty ? nil : .string(raw),
      "serial": serial.map { .string($0) },
      "slot": slot.map { .string($0) },
      "type": .string(type.rawValue),
      "warranty_ends": warrantyEnds.map { .string($0.description) },
    ])
  }
}

extension ObservedSupplyLevel {
  /// `{"percent":71}`, `{"state":"ok"}` or `{"quantity":0,"unit":"g"}`.
  package var json: JSON {
    switch self {
    case .percent(let value): .members(["percent": .integer(Int64(value))])
    case .state(let state): .members(["state": .string(state.rawValue)])
    case .quantity(let value, let unit):
      .members(["quantity": .integer(Int64(value)), "unit": .string(unit)])
    }
  }
}

extension PartObservation {
  var json: JSON {
    .members([
      "manufacturer": manufacturer.map { .string($0) },
      "model": model.map { .string($0) },
      "part_class": .string(partClass.rawValue),
      "part_number": partNumber.map { .string($0) },
      "path": .string(path),
      "serial": serial.map { .string($0) },
      "slot": slot.map { .string($0) },
    ])
  }
}

extension AcquisitionObservation {
  var json: JSON {
    .members([
      "invoice": invoice.map { .string($0) },
      "issued": issued.map { .string($0.description) },
      "order": order.map { .string($0) },
      "provider_name": providerName.map { .string($0) },
      "provider_tax_number": providerTaxNumber.map { number in
        .members([
          "check_digit": number.checkDigit.map { .integer(Int64($0)) },
          "number": .string(number.number),
        ])
      },
      "unit_value": unitValue?.json,
    ])
  }
}

extension WarrantyObservation {
  var json: JSON {
    .members([
      "ends": ends.map { .string($0.description) },
      "months": months.map { .integer(Int64($0)) },
      "starts": starts.map { .string($0.description) },
      "text": text.map { .string($0) },
    ])
  }
}

extension Dropped {
  package var json: JSON {
    .members([
      "field": .string(field), "path": .string(path), "reason": .string(reason.rawValue),
      "value": .string(value),
    ])
  }
}
