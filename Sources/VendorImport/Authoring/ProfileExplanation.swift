package import RegistryModel

/// A profile as data, for saying in words what it takes and from where.
extension ImportProfile {
  package var explanation: JSON {
    .members([
      "bundle": bundle.map { bundle in
        .members([
          "join": .string(bundle.join.rawValue),
          "parts": bundle.parts.isEmpty ? nil : .array(bundle.parts.map { .string($0) }),
        ])
      },
      "documents": .array(documents.map(\.explanation)),
      "header": header.isEmpty ? nil : .array(header.map(\.explanation)),
      "ignore": ignores.isEmpty
        ? nil : .array(ignores.map { PathReason.json($0.path, $0.reason) }),
      "profile": .string(name),
      "records": .array(records.map(\.explanation)),
      "schema": schema.map {
        .members(["file": .string($0.file), "severity": .string($0.severity.rawValue)])
      },
      "wrapper": wrapper.map {
        .members(["path": .string($0.path.text), "root": .string($0.root)])
      },
    ])
  }
}

extension DocumentRule {
  fileprivate var explanation: JSON {
    .members([
      "markers": markers.isEmpty ? nil : .array(markers.map { .string($0.text) }),
      "namespace": .string(namespace), "root": .string(root),
    ])
  }
}

extension EquipmentRule {
  fileprivate var explanation: JSON {
    .members([
      "children": list(children.map(\.explanation)),
      "counters": list(counters.map(\.explanation)),
      "each": .array(each.map { .string($0.text) }),
      "fields": list(fields.map(\.explanation)),
      "one": isOne ? .bool(true) : nil,
      "parts": list(
        parts.map { part in
          .members([
            "class": part.partClass.map { .string($0.rawValue) },
            "each": .array(part.each.map { .string($0.text) }),
            "fields": list(part.fields.map(\.explanation)),
          ])
        }),
      "skip": list(skips.map { PathReason.json($0.path, $0.reason) }),
      "supplies": list(supplies.map(\.explanation)),
      "units": units.map { units in
        .array(units.sources.map { $0.serial.explanation(named: $0.each.text) })
      },
    ])
  }

  private func list(_ items: [JSON]) -> JSON? { items.isEmpty ? nil : .array(items) }
}

extension CounterRule {
  /// `kept` is false of a counter that no reading keeps.
  fileprivate var explanation: JSON {
    let isKept = ObservedCounter(rawValue: code)?.kept != nil
    return rule.explanation(named: code, kept: isKept ? nil : .bool(false))
  }
}

extension SupplyRule {
  fileprivate var explanation: JSON {
    .members([
      "each": .array(each.map { .string($0.text) }),
      "fields": fields.isEmpty
        ? nil
        : .array(
          fields.map { rule in
            rule.explanation(
              named: rule.field.name, kept: rule.field.isKeptOfSupply ? nil : .bool(false))
          }),
      "names": names.isEmpty
        ? nil : .array(names.keys.sorted(by: ByteOrder.precedes).map { .string($0) }),
    ])
  }
}

extension FieldRule {
  fileprivate var explanation: JSON {
    explanation(named: field.name, kept: field.isKept ? nil : .bool(false))
  }

  /// `conversions`: what is done to the text, in order, each by its key in profiles.
  fileprivate func explanation(named name: String, kept: JSON? = nil) -> JSON {
    let conversions = reading.conversions(of: field) + (join.map { [("join", $0)] } ?? [])
    return .members([
      "constant": constant.map { .string($0) },
      "conversions": conversions.isEmpty
        ? nil
        : .array(
          conversions.map { .members(["key": .string($0.0), "value": .string($0.1)]) }),
      "field": .string(name),
      "kept": kept,
      "paths": paths.isEmpty ? nil : .array(paths.map { .string($0.text) }),
    ])
  }
}

extension ValueReading {
  /// The list a field is held against anyway goes without saying.
  fileprivate func conversions(of field: ObservedField) -> [(String, String)] {
    var result: [(String, String)] = []
    func add(_ key: String, _ values: [String]) {
      if !values.isEmpty { result.append((key, values.joined(separator: ", "))) }
    }
    add("clean", cleaning.map(\.rawValue))
    add("strip_prefix", prefixes)
    add("strip_suffix", suffixes)
    add("after", after.map { [$0] } ?? [])
    add("before", before.map { [$0] } ?? [])
    add("absent", absent.sorted(by: ByteOrder.precedes))
    add("junk", junk == JunkList(for: field) ? [] : [junk.rawValue])
    add(
      "map",
      Set(translations.values).sorted(by: ByteOrder.precedes))
    add("date", dateFormats.map(\.rawValue))
    add("number", decimal == .comma ? [decimal.rawValue] : [])
    add("unit", units.keys.sorted(by: ByteOrder.precedes))
    return result
  }
}

/// A path with its reason.
private enum PathReason {
  static func json(_ path: XMLPath, _ reason: String) -> JSON {
    .members(["path": .string(path.text), "reason": .string(reason)])
  }
}
