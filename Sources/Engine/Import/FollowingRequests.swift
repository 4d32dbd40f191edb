import Operations
import RegistryModel

/// What hangs on a machine: warranty, reading, user, and where it was bought.
extension ImportRequests {
  /// Warranty, reading and user.
  func follow(
    _ tag: String, _ asset: Asset?, _ provider: String?, _ record: inout ImportRecordPlan
  ) throws(RegistryError) {
    if let warranty = try warranty(tag, asset, provider, &record) {
      record.requests.append(warranty)
    }
    let counters = try counters(of: asset, &record)
    if !wasRead {
      if let reading = reading(tag, counters, &record) { record.requests.append(reading) }
      if seen.hasOtherCounters { record.notes.append("counter_not_kept") }
    }
    guard let login = seen.user else { return }
    guard let person = try? Person.resolve(login, in: registry) else {
      record.notes.append("user_unknown")
      return
    }
    guard person.id != asset?.user else {
      return record.values.append(sighted(.user, person.code, .same))
    }
    guard !isOld(.user, person.code) else { return record.notes.append("user_differs") }
    let authority = source.authorities[.user]
    guard asset?.user == nil || (authority == .overwrite && !isRepeated) else {
      record.notes.append("user_differs")
      return record.values.append(sighted(.user, person.code, .kept))
    }
    record.values.append(sighted(.user, person.code, .taken))
    record.requests.append(
      Request(
        "asset.assign",
        data: .members(["asset": .string(tag), "user": .string(person.code)])))
  }

  private func warranty(
    _ tag: String, _ asset: Asset?, _ provider: String?, _ record: inout ImportRecordPlan
  ) throws(RegistryError) -> Request? {
    guard let warranty = seen.warranty else { return nil }
    let starts = warranty.starts ?? seen.acquisition?.issued
    let isEnded = warranty.ends != nil || warranty.months != nil
    guard let provider, let starts, isEnded else {
      record.notes.append("warranty_incomplete")
      if provider == nil {
        let told = seen.acquisition?.providerName ?? seen.acquisition?.providerTaxNumber?.number
        record.notes.append(
          told == nil ? "warranty_without_provider" : "warranty_provider_unknown")
      }
      if starts == nil { record.notes.append("warranty_without_start") }
      if !isEnded { record.notes.append("warranty_without_end") }
      return nil
    }
    if let asset {
      let ends = warranty.ends ?? warranty.months.map { DaySpan(from: starts, months: $0).last }
      let seller = try? Provider.resolve(provider, in: registry).id
      let own = try registry.all(Warranty.byAsset, asset.id).filter {
        $0.startsOn == starts && $0.provider == seller && $0.voidCause != .recordedInError
      }
      guard own.isEmpty else {
        if !own.contains(where: { $0.endsOn == ends }) { record.notes.append("warranty_differs") }
        return nil
      }
    }
    let isDated = warranty.ends != nil
    return Request(
      "warranty.register",
      data: .members([
        "asset": .string(tag), "ends_on": warranty.ends.map { .string($0.description) },
        "invoice": text(seen.acquisition?.invoice),
        "months": isDated ? nil : warranty.months.map { .integer(Int64($0)) },
        "provider": .string(provider), "starts_on": .string(starts.description),
      ]))
  }

  /// The counters the document gives, where equipment of the kind has any.
  private func counters(of asset: Asset?, _ record: inout ImportRecordPlan) throws(RegistryError)
    -> JSON?
  {
    guard let counters = machine.counters else { return nil }
    guard try kind(of: asset).countsPages else {
      record.notes.append("kind_without_counter")
      return nil
    }
    return counters
  }

  /// What the machine was read to say, but for what an earlier record of the document has said.
  private func reading(_ tag: String, _ told: JSON?, _ record: inout ImportRecordPlan) -> Request? {
    let counters = first?.contains(.counters) == true ? nil : told
    let levels = first?.contains(.levels) == true ? [] : machine.levels
    if (counters == nil && told != nil) || levels.count < machine.levels.count {
      record.leftToTheFirst()
    }
    guard counters != nil || !levels.isEmpty else { return nil }
    return Request(
      "reading.record",
      data: .members([
        "asset": .string(tag), "counters": counters,
        "levels": levels.isEmpty ? nil : .array(levels), "source": .string(source.code),
      ]))
  }

  /// What the registry says it is, else the document.
  private func kind(of asset: Asset?) throws(RegistryError) -> EquipmentKind {
    if let asset { return try registry.existing(asset.model).equipmentKind }
    let model = try seen.manufacturer.flatMap { manufacturer throws(RegistryError) -> Model? in
      try seen.model.flatMap { name throws(RegistryError) in
        try Model.spelled(manufacturer, name, in: registry)
      }
    }
    return model?.equipmentKind ?? seen.kind ?? .other
  }

  /// The seller by its NIT, under which a new one is registered; without one, by its code or name if
  /// the registry knows it.
  func providerCode(_ record: inout ImportRecordPlan) throws(RegistryError) -> String? {
    guard let bought = seen.acquisition else { return nil }
    guard let number = bought.providerTaxNumber?.number else {
      return bought.providerName.flatMap { try? Provider.resolve($0, in: registry).code }
    }
    if let known = try registry.first(Provider.byTaxNumber, number) { return known.code }
    guard let name = bought.providerName, (6...15).contains(number.utf8.count) else { return nil }
    let code = "NIT-\(number)"
    record.requests.append(
      Request(
        "provider.register",
        data: .members([
          "code": .string(code), "name": .string(name), "tax_number": .string(number),
        ])))
    return code
  }

  func acquisition(_ provider: String?) -> JSON? {
    guard let bought = seen.acquisition else { return nil }
    return .members([
      "date": bought.issued.map { .string($0.description) }, "invoice": text(bought.invoice),
      "order": text(bought.order), "provider": text(provider), "value": bought.unitValue?.json,
    ])
  }
}
