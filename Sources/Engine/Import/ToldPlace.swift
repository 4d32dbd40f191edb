import Operations
import RegistryModel

/// Where a document says a machine is, and what the registry knows of it.
struct ToldPlace {
  /// A text of the document's, and the rule of the profile that read it.
  struct Text {
    let text: String
    let rule: String?
  }

  /// A text that nothing is believed of.
  struct Left {
    /// Under what the text is kept.
    let field: ImportedField
    let text: Text
    /// Whether the registry knows the place, and it is not where the rest says.
    let isContradiction: Bool
  }

  /// The place, as far as the registry knows it; nil when it knows nothing by that name.
  let place: Place?
  /// What named it.
  let known: Text?
  let left: [Left]

  /// - Parameter assumed: where a location is looked for when the document names no site.
  init(_ seen: EquipmentObservation, in assumed: Place?, _ registry: any RegistryReader)
    throws(RegistryError)
  {
    let location = seen.location.map { Text(text: $0, rule: seen.rules["location"]) }
    let site = seen.site.map { Text(text: $0, rule: seen.rules["site"]) }
    var base = assumed
    if let site {
      guard let named = try? Place.named(site.text, in: registry) else {
        // A location of a site nobody knows means nothing.
        (place, known) = (nil, nil)
        left =
          [Left(field: .place, text: site, isContradiction: false)]
          + (location.map { [Left(field: .location, text: $0, isContradiction: false)] } ?? [])
        return
      }
      base = named
    }
    let sitePlace = site == nil ? nil : base
    guard let location else {
      (place, known, left) = (sitePlace, site, [])
      return
    }
    switch try ToldPlace.find(location.text, in: base, registry) {
    case .found(let found): (place, known, left) = (found, location, [])
    case .nowhere(let isContradiction):
      (place, known) = (sitePlace, site)
      left = [Left(field: .location, text: location, isContradiction: isContradiction)]
    }
  }

  private enum Finding {
    case found(Place)
    case nowhere(isContradiction: Bool)
  }

  /// The place a text names: by its path, or by path, code or name inside the place that is known. Of
  /// what contradicts that one nothing is believed.
  private static func find(
    _ text: String, in base: Place?, _ registry: any RegistryReader
  ) throws(RegistryError) -> Finding {
    let named = try? Place.named(text, in: registry)
    guard let base else { return named.map { .found($0) } ?? .nowhere(isContradiction: false) }
    if let named, try named.isInside(base, registry) { return .found(named) }
    let top = try base.path(in: registry) + "/"
    if let place = try? Place.named(top + text, in: registry) { return .found(place) }
    let (code, name) = (IdentifierText.key(text), FoldedText.fold(text))
    let own = try base.location.map { id throws(RegistryError) in try registry.existing(id) }
    if let own, own.code == code || FoldedText.fold(own.name) == name { return .found(base) }
    let alike = try registry.all(Location.bySite, base.site).filter {
      $0.path.hasPrefix(top) && ($0.code == code || FoldedText.fold($0.name) == name)
    }
    guard alike.count == 1, let only = alike.first else {
      return .nowhere(isContradiction: named != nil)
    }
    return .found(Place(site: base.site, location: only.id))
  }
}

extension Place {
  /// Whether it is the other place or inside it.
  fileprivate func isInside(_ other: Place, _ registry: any RegistryReader) throws(RegistryError)
    -> Bool
  {
    guard site == other.site else { return false }
    guard other.location != nil, self != other else { return true }
    return try path(in: registry).hasPrefix(try other.path(in: registry) + "/")
  }
}

extension ImportRequests {
  /// Where the document says it is. One that names no site is about the place that was asked for, or,
  /// of a machine that is elsewhere, about the site it is at.
  func toldPlace(of asset: Asset?) throws(RegistryError) -> ToldPlace {
    var assumed = order.place.flatMap { try? Place.named($0, in: registry) }
    if let place = asset?.place {
      var isThere = false
      if let assumed { isThere = try place.isInside(assumed, registry) }
      if !isThere { assumed = Place(site: place.site) }
    }
    return try ToldPlace(seen, in: assumed, registry)
  }

  /// Keeps what the document says of places and nobody believes, and shows it the first time.
  ///
  /// - Parameter place: where it is, as the registry has it.
  func show(_ told: ToldPlace, besides place: String?, _ record: inout ImportRecordPlan) {
    for left in told.left {
      let value = SightedValue(
        field: left.field, value: left.text.text.asLine ?? "—", standing: .kept,
        rule: left.text.rule?.asLine)
      record.values.append(value)
      guard known?.values[left.field]?.value != value.value else { continue }
      record.differences.append(
        ImportRecordPlan.Difference(
          field: left.field.rawValue, old: place, new: value.value, isTaken: false))
      let note = left.isContradiction ? "place_contradicted" : "place_unknown"
      if !record.notes.contains(note) { record.notes.append(note) }
    }
    // A location that was unknown once is what the place says now.
    guard told.left.isEmpty, let location = seen.location?.asLine,
      known?.values[.location]?.standing == .kept
    else { return }
    record.values.append(sighted(.location, location, .same))
  }
}
