import RegistryModel

/// The serial equipment had on a day.
struct SerialOfDay: Hashable, Sendable {
  /// As printed; nil when none was recorded.
  let text: String?
  /// Whether it identifies the equipment.
  let isKnown: Bool
}

extension Asset {
  /// The serial on the day of a question: on the day of a swap, the new one already. Serials it had
  /// before are only looked up for a day that is past, or that may be.
  func serial(on question: CoverageQuestion, in registry: any RegistryReader)
    throws(RegistryError) -> SerialOfDay
  {
    let current = SerialOfDay(text: serial, isKnown: serialKey != nil)
    if let today = question.today, today <= question.on { return current }
    let former = try registry.all(AssetIdentifier.byAsset, id).filter { identifier in
      identifier.identifierKind == .formerSerial
        && identifier.until.map { question.on < $0 } ?? false
    }
    // The one that was given up next after that day.
    guard let held = former.min(by: { ($0.until ?? question.on) < ($1.until ?? question.on) })
    else { return current }
    return SerialOfDay(text: held.value, isKnown: true)
  }
}
