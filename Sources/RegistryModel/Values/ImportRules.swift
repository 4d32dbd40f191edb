/// What a source may do, field by field, where it is not the usual; kept in one column.
package struct ImportAuthorities: JSONColumn {
  package let values: [ImportedField: ImportAuthority]

  package init(_ values: [ImportedField: ImportAuthority] = [:]) { self.values = values }

  package init?(json: JSON) {
    guard let members = json.objectValue else { return nil }
    var values: [ImportedField: ImportAuthority] = [:]
    for member in members {
      guard let field = ImportedField(rawValue: member.name),
        let authority = member.value.stringValue.flatMap({ ImportAuthority(rawValue: $0) })
      else { return nil }
      values[field] = authority
    }
    self.init(values)
  }

  package var json: JSON {
    .object(
      ImportedField.allCases.compactMap { field in
        values[field].map { JSONMember(field.rawValue, .string($0.rawValue)) }
      })
  }

  package subscript(_ field: ImportedField) -> ImportAuthority {
    values[field] ?? field.usualAuthority
  }
}

/// What equipment is recognised by, for one kind or for all others.
package struct MatchOrder: Hashable, Sendable {
  /// Nil for every kind that has no order of its own.
  package let equipmentKind: EquipmentKind?
  /// The surest first.
  package let keys: [MatchKey]

  package init(equipmentKind: EquipmentKind?, keys: [MatchKey]) {
    self.equipmentKind = equipmentKind
    self.keys = keys
  }
}

/// A source's own orders of keys, kept in one column.
package struct MatchOrders: JSONColumn {
  package let orders: [MatchOrder]

  package init(_ orders: [MatchOrder] = []) { self.orders = orders }

  package init?(json: JSON) {
    guard let items = json.arrayValue else { return nil }
    var orders: [MatchOrder] = []
    for item in items {
      let keys = (item["keys"]?.arrayValue ?? []).compactMap {
        $0.stringValue.flatMap { MatchKey(rawValue: $0) }
      }
      guard !keys.isEmpty else { return nil }
      orders.append(
        MatchOrder(
          equipmentKind: item["kind"]?.stringValue.flatMap { EquipmentKind(rawValue: $0) },
          keys: keys))
    }
    self.init(orders)
  }

  package var json: JSON {
    .array(
      orders.map { order in
        .members([
          "keys": .array(order.keys.map { .string($0.rawValue) }),
          "kind": order.equipmentKind.map { .string($0.rawValue) },
        ])
      })
  }

  /// The keys for equipment of a kind, where the document says one.
  package func keys(for kind: EquipmentKind?) -> [MatchKey] {
    if let own = orders.first(where: { $0.equipmentKind != nil && $0.equipmentKind == kind }) {
      return own.keys
    }
    if let general = orders.first(where: { $0.equipmentKind == nil }) { return general.keys }
    return MatchOrders.usual(kind)
  }

  /// Monitors have no firmware to ask: their serial or their placa.
  private static func usual(_ kind: EquipmentKind?) -> [MatchKey] {
    switch kind {
    case .monitor: [.serial, .tag]
    case .printer, .multifunction, .networkSwitch, .accessPoint, .telephone, .desktop, .laptop,
      .allInOne, .tablet, .workstation, .scanner, .server, .storage, .ups,
      .projector, .peripheral, .rack, .cablingCabinet, .patchPanel, .outlet, .cablingLink, .other,
      nil:
      [.serial, .tag, .uuid, .mac, .slot]
    }
  }
}
