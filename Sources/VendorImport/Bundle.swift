import RegistryModel

/// What ties a document of a bundle to the others: its folder and the rest of its name.
struct BundleName {
  let key: String
  /// The document's place among the bundle's; nil when its name has none of the words.
  let part: Int?

  init(_ file: String, _ rule: BundleRule) {
    let pieces = file.split(separator: "/", omittingEmptySubsequences: false)
    let name = String(pieces.last ?? "")
    let folder = pieces.dropLast().joined(separator: "/")
    let words = rule.parts.enumerated().sorted { $0.element.utf8.count > $1.element.utf8.count }
    guard rule.join == .fileName,
      let found = words.lazy.compactMap({ index, word in
        BundleName.rest(of: name, without: word).map { (index, $0) }
      }).first
    else {
      key = file
      part = nil
      return
    }
    key = folder + "/" + found.1
    part = found.0
  }

  /// The name without the word, its case aside, and without what set it off.
  private static func rest(of name: String, without word: String) -> String? {
    let lower = name.lowercased()
    guard !word.isEmpty, let range = lower.firstRange(of: word.lowercased()) else { return nil }
    let around = lower[..<range.lowerBound] + "\u{0}" + lower[range.upperBound...]
    return around.split { "-_. \u{0}".contains($0) }.joined(separator: "-")
  }
}

/// Documents that only together tell of one device.
struct Bundle {
  let name: BundleName
  let rule: BundleRule
  let document: ImportDocument
  private(set) var files: [String] = []
  private(set) var ignored = IgnoredElements()
  private(set) var refused: [RefusedRecord] = []
  private var parts: [(part: Int?, observation: EquipmentObservation)] = []
  private var seen: Set<Int> = []

  init(name: BundleName, rule: BundleRule, document: ImportDocument) {
    self.name = name
    self.rule = rule
    self.document = document
  }

  mutating func add(
    _ records: [ImportRecord], _ ignored: IgnoredElements, part: Int?, file: String?
  ) {
    if let part { seen.insert(part) }
    if let file { files.append(file) }
    self.ignored.add(ignored.elements)
    for record in records {
      switch record {
      case .observation(let observation): parts.append((part, observation))
      case .refused(let refusal): refused.append(refusal)
      }
    }
  }

  /// All its documents as one.
  var whole: ImportDocument {
    var whole = document
    whole.files = files
    whole.ignored = ignored.elements
    whole.refused = refused
    switch merged() {
    case .observation(let observation): whole.observations = [observation]
    case .refused(let refusal): whole.refused.append(refusal)
    }
    whole.observationCount = whole.observations.count
    whole.refusedCount = whole.refused.count
    return whole
  }

  /// The device, or why there is none: documents that tell of different ones, or none that tells
  /// which it is.
  private func merged() -> ImportRecord {
    // The rule's order, and within it the order of reading.
    let ordered = parts.enumerated().sorted {
      ($0.element.part ?? .max, $0.offset) < ($1.element.part ?? .max, $1.offset)
    }.map(\.element.observation)
    // What was no serial of a cartridge says nothing of the printer's.
    let hasUselessIdentity = ordered.contains { part in
      part.supplies.isEmpty && part.dropped.contains { Bundle.identities.contains($0.field) }
    }
    guard var whole = ordered.first else {
      return refusal(
        .importBundleIncomplete, ["missing": missing],
        at: EquipmentObservation(path: "/", line: 1))
    }
    for part in ordered.dropFirst() {
      if let field = whole.disagreement(with: part) {
        return refusal(.importBundleDisagrees, ["field": field], at: part)
      }
      whole.complete(with: part)
    }
    guard !whole.hasIdentity else { return .observation(whole) }
    // What should tell it is there and tells nothing, or it is not there.
    guard hasUselessIdentity else {
      return refusal(.importBundleIncomplete, ["missing": missing], at: whole)
    }
    return refusal(.importNoIdentity, [:], at: whole)
  }

  private static let identities: Set<String> = ["serial", "uuid", "tag", "hostname", "macs"]

  private var missing: String {
    rule.parts.enumerated().filter { !seen.contains($0.offset) }.map(\.element)
      .joined(separator: ", ")
  }

  /// The refusal with what was not taken of the record: often the reason.
  private func refusal(
    _ code: ErrorCode, _ params: [String: String], at record: EquipmentObservation
  ) -> ImportRecord {
    let place = SourceLocation(file: files.first, line: record.line, pointer: record.path)
    return .refused(
      RefusedRecord(
        path: record.path, line: record.line, error: RegistryError(code, params, at: place),
        seen: record))
  }
}

extension EquipmentObservation {
  /// The identity of which both say something, and not the same.
  fileprivate func disagreement(with other: EquipmentObservation) -> String? {
    func differs(_ one: String?, _ two: String?) -> Bool {
      guard let one, let two else { return false }
      return IdentifierText.key(one) != IdentifierText.key(two)
    }
    if differs(serial, other.serial) { return "serial" }
    if differs(uuid, other.uuid) { return "uuid" }
    return differs(tag, other.tag) ? "tag" : nil
  }

  /// Takes over what is not known yet, and of what is measured what stands last.
  fileprivate mutating func complete(with other: EquipmentObservation) {
    kind = kind ?? other.kind
    tag = tag ?? other.tag
    manufacturer = manufacturer ?? other.manufacturer
    model = model ?? other.model
    partNumber = partNumber ?? other.partNumber
    description = description ?? other.description
    serial = serial ?? other.serial
    uuid = uuid ?? other.uuid
    hostname = hostname ?? other.hostname
    macs += other.macs.filter { !macs.contains($0) }
    site = site ?? other.site
    location = location ?? other.location
    user = user ?? other.user
    slot = slot ?? other.slot
    chassisSerial = chassisSerial ?? other.chassisSerial
    status += other.status.filter { !status.contains($0) }
    counters.merge(other.counters) { $1 }
    for supply in other.supplies { complete(with: supply) }
    parts += other.parts
    children += other.children
    acquisition = acquisition ?? other.acquisition
    warranty = warranty ?? other.warranty
    dropped += other.dropped
    rules.merge(other.rules) { own, _ in own }
  }

  private mutating func complete(with supply: SupplyObservation) {
    guard let index = supplies.firstIndex(where: { $0.isSame(as: supply) }) else {
      supplies.append(supply)
      return
    }
    supplies[index].complete(with: supply)
  }
}

extension SupplyObservation {
  /// By where they sit, when both say so; else by what they are.
  fileprivate func isSame(as other: SupplyObservation) -> Bool {
    if let slot, let otherSlot = other.slot { return slot == otherSlot }
    return type == other.type && colour == other.colour
  }

  fileprivate mutating func complete(with other: SupplyObservation) {
    colour = colour ?? other.colour
    if let measured = other.level {
      level = measured
      raw = other.raw
    }
    manufacturer = manufacturer ?? other.manufacturer
    model = model ?? other.model
    partNumber = partNumber ?? other.partNumber
    serial = serial ?? other.serial
    slot = slot ?? other.slot
    capacity = capacity ?? other.capacity
    capacityUnit = capacityUnit ?? other.capacityUnit
    pagesLeft = other.pagesLeft ?? pagesLeft
    isOriginal = isOriginal ?? other.isOriginal
    warrantyEnds = warrantyEnds ?? other.warrantyEnds
  }
}
