import Operations
import RegistryModel

/// Where a document says a machine is, and what the registry knows of it.
struct ToldPlace {
  /// A text of the document's, and the rule of the profile that read it.
  struct Text {
    let text: String
    let rule: String?
  }

  /// The place, as far as the registry knows it; nil when it knows nothing by that name.
  let place: Place?
  /// What named it.
  let known: Text?
  /// What names nothing the registry knows: the location of a site that is known, or all there is.
  let unknown: Text?

  /// - Parameter assumed: where a location is looked for when the document names no site.
  init(_ seen: EquipmentObservation, in assumed: ID<Site>?, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let location = seen.location.map { Text(text: $0, rule: seen.rules["location"]) }
    let site = seen.site.map { Text(text: $0, rule: seen.rules["site"]) }
      .map { ($0, try? Place.named($0.text, in: registry)) }
    let base = site.map { $0.1?.site } ?? assumed
    if let location {
      if let place = try ToldPlace.find(location.text, in: base, registry) {
        (self.place, known, unknown) = (place, location, nil)
        return
      }
    }
    guard let (text, place) = site else {
      (self.place, known, unknown) = (nil, nil, location)
      return
    }
    self.place = place
    known = place == nil ? nil : text
    unknown = place == nil ? location ?? text : location
  }

  /// The place a text names: by its path, or by code or name inside the site that is known. Of what
  /// contradicts that site nothing is believed.
  private static func find(
    _ text: String, in site: ID<Site>?, _ registry: any RegistryReader
  ) throws(RegistryError) -> Place? {
    if let place = try? Place.named(text, in: registry), site == nil || place.site == site {
      return place
    }
    guard let site else { return nil }
    let inside = try registry.existing(site).code + "/" + text
    if let place = try? Place.named(inside, in: registry) { return place }
    let (code, name) = (IdentifierText.key(text), FoldedText.fold(text))
    let alike = try registry.all(Location.bySite, site)
      .filter { $0.code == code || FoldedText.fold($0.name) == name }
    guard alike.count == 1, let only = alike.first else { return nil }
    return Place(site: site, location: only.id)
  }
}

extension ImportRequests {
  /// Where the document says it is. A document that names no site is about the one that was asked
  /// for, unless the registry has the machine elsewhere.
  func toldPlace(of asset: Asset?) throws(RegistryError) -> ToldPlace {
    var site = order.place.flatMap { try? Place.named($0, in: registry).site }
    if let asset, asset.site != site { site = nil }
    return try ToldPlace(seen, in: site, registry)
  }

  /// Shows what the document says of a place and the registry does not know, the first time.
  func show(_ unknown: ToldPlace.Text, _ field: ImportedField, _ record: inout ImportRecordPlan) {
    let value = SightedValue(
      field: field, value: unknown.text.asLine ?? "—", standing: .kept, rule: unknown.rule?.asLine)
    record.values.append(value)
    guard known?.values[field]?.value != value.value else { return }
    record.differences.append(
      ImportRecordPlan.Difference(
        field: ImportedField.location.rawValue, old: nil, new: value.value, isTaken: false))
    record.notes.append("place_unknown")
  }
}
