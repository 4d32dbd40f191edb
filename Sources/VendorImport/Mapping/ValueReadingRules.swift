import RegistryModel

/// Why a text is no value.
struct ValueRefusal: Error {
  let reason: Dropped.Reason
}

extension ValueReading {
  /// A trimmed text after the rule's cleaning; nil when it says that there is no value.
  func cleaned(_ trimmed: String) -> String? {
    var text = cleaning.reduce(trimmed.collapsingBlanks()) { $1.apply($0) }
    for prefix in prefixes where text.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count).trimmingBlanks()
      break
    }
    for suffix in suffixes where text.hasSuffix(suffix) {
      text = text.dropLast(suffix.count).trimmingBlanks()
      break
    }
    if let after {
      guard let range = text.firstRange(of: after) else { return nil }
      text = text[range.upperBound...].trimmingBlanks()
    }
    if let before, let range = text.firstRange(of: before) {
      text = text[..<range.lowerBound].trimmingBlanks()
    }
    guard !text.isEmpty, absent.isEmpty || !absent.contains(text.lowercased()) else { return nil }
    return text
  }

  /// The value of a cleaned text, or why there is none.
  func value(
    _ text: String, as field: ObservedField
  ) -> Result<FieldValues.Value, ValueRefusal> {
    if let reason = junkReason(text) { return refused(reason) }
    switch field.reading {
    case .kind: return translated(text) { EquipmentKind(rawValue: $0).map { .kind($0) } }
    case .supplyType: return translated(text) { PartClass(rawValue: $0).map { .supplyType($0) } }
    case .colour: return translated(text) { ObservedColour(rawValue: $0).map { .colour($0) } }
    case .supplyState:
      return translated(text) { code in
        ObservedSupplyLevel.State(rawValue: code).map { .level(.state($0), raw: text) }
      }
    case .flag: return translated(text) { BooleanReading.flag($0).map { .flag($0) } }
    case .macs: return mac(text)
    case .uuid:
      return UUIDReading.canonical(text).map { .success(.text($0)) } ?? refused(.unreadableUUID)
    case .date: return date(text)
    case .amount:
      return DecimalNumber(text, mark: decimal, units: units).map { .success(.amount($0)) }
        ?? refused(.unreadableNumber)
    case .months:
      return MonthsReading.months(text).map { .success(.months($0)) }
        ?? refused(.unreadableDuration)
    case .level:
      return translated(text, else: .unreadableLevel) { code in
        ObservedSupplyLevel(code).map { .level($0, raw: text) }
      }
    case .words: return translated(text) { .texts([$0]) }
    case .text: return translated(text) { .text($0) }
    }
  }

  /// A constant is written in the words of the registry, so nothing translates it.
  func constantValue(
    _ text: String, as field: ObservedField
  ) -> Result<FieldValues.Value, ValueRefusal> {
    var plain = self
    plain.translations = [:]
    return plain.value(text, as: field)
  }

  private func date(_ text: String) -> Result<FieldValues.Value, ValueRefusal> {
    switch DateReading.read(text, formats: dateFormats) {
    case .date(let date): .success(.date(date))
    case .ambiguous: refused(.ambiguousDate)
    case .week: refused(.weekOnly)
    case .unreadable: refused(.unreadableDate)
    }
  }

  /// The value of the translation, or of the text itself where there is none to be had.
  private func translated(
    _ text: String, else reason: Dropped.Reason = .unmappedValue,
    _ make: (String) -> FieldValues.Value?
  ) -> Result<FieldValues.Value, ValueRefusal> {
    guard !translations.isEmpty else {
      return make(text).map { .success($0) } ?? refused(reason)
    }
    let code = translations[text] ?? translations[FoldedText.fold(text)] ?? translations["*"]
    return code.flatMap(make).map { .success($0) } ?? refused(.unmappedValue)
  }

  private func mac(_ text: String) -> Result<FieldValues.Value, ValueRefusal> {
    guard let key = IdentifierText.macKey(text) else { return refused(.unreadableMAC) }
    return .success(.texts([IdentifierText.macText(key)]))
  }

  private func junkReason(_ text: String) -> Dropped.Reason? {
    switch junk {
    case .none: nil
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
