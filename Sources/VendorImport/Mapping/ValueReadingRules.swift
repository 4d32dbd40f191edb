import RegistryModel

/// Why a text is no value.
struct ValueRefusal: Error {
  let reason: Dropped.Reason
}

extension ValueReading {
  /// A trimmed text after the rule's cleaning.
  func cleaned(_ trimmed: String) -> String {
    cleaning.reduce(trimmed) { $1.apply($0) }
  }

  /// The value of a cleaned text, or why there is none.
  func value(
    _ text: String, as field: ObservedField
  ) -> Result<FieldValues.Value, ValueRefusal> {
    if let reason = junkReason(text) { return refused(reason) }
    switch field.reading {
    case .kind: return kind(text)
    case .macs: return mac(text)
    case .uuid:
      return UUIDReading.canonical(text).map { .success(.text($0)) } ?? refused(.unreadableUUID)
    case .date:
      switch DateReading.read(text, formats: dateFormats) {
      case .date(let date): return .success(.date(date))
      case .ambiguous: return refused(.ambiguousDate)
      case .unreadable: return refused(.unreadableDate)
      }
    case .amount:
      return DecimalNumber(text, mark: decimal, units: units).map { .success(.amount($0)) }
        ?? refused(.unreadableNumber)
    case .months:
      return MonthsReading.months(text).map { .success(.months($0)) }
        ?? refused(.unreadableDuration)
    case .text:
      guard !translations.isEmpty else { return .success(.text(text)) }
      return translation(text).map { .success(.text($0)) } ?? refused(.unmappedValue)
    }
  }

  /// A constant is written in the words of the registry, so nothing translates it.
  func constantValue(
    _ text: String, as field: ObservedField
  ) -> Result<FieldValues.Value, ValueRefusal> {
    guard field.reading != .kind else {
      return EquipmentKind(rawValue: text).map { .success(.kind($0)) } ?? refused(.unmappedValue)
    }
    return value(text, as: field)
  }

  private func kind(_ text: String) -> Result<FieldValues.Value, ValueRefusal> {
    translation(text).flatMap { EquipmentKind(rawValue: $0) }
      .map { .success(.kind($0)) } ?? refused(.unmappedValue)
  }

  private func translation(_ text: String) -> String? {
    translations[text] ?? translations[FoldedText.fold(text)]
  }

  private func mac(_ text: String) -> Result<FieldValues.Value, ValueRefusal> {
    guard let key = IdentifierText.macKey(text) else { return refused(.unreadableMAC) }
    return .success(.texts([IdentifierText.macText(key)]))
  }

  private func junkReason(_ text: String) -> Dropped.Reason? {
    switch junk {
    case nil: nil
    case .serial: JunkIdentifier.isJunk(serial: text) ? .junkSerial : nil
    case .uuid: JunkIdentifier.isJunk(uuid: text) ? .junkUUID : nil
    case .mac:
      IdentifierText.macKey(text) != nil && JunkIdentifier.isJunk(mac: text) ? .junkMAC : nil
    case .model: JunkIdentifier.isJunk(model: text) ? .junkModel : nil
    case .manufacturer:
      JunkIdentifier.isJunk(manufacturer: text) ? .junkManufacturer : nil
    case .tag: JunkIdentifier.isJunk(tag: text) ? .junkTag : nil
    case .hostname: JunkIdentifier.isJunk(hostname: text) ? .junkHostname : nil
    }
  }

  private func refused(_ reason: Dropped.Reason) -> Result<FieldValues.Value, ValueRefusal> {
    .failure(ValueRefusal(reason: reason))
  }
}
