package import RegistryModel

/// Records what a machine's counters and supplies said (lectura).
///
/// A counter that stands lower than at the last reading is recorded, said in the answer as
/// `counter_fell`, and opens a finding: a board was swapped, or somebody typed it wrong.
package struct ReadingRecord: Operation {
  package static let name = "reading.record"
  package static let creates: [EntityKind] = [.reading, .inventoryFinding]

  let asset: ID<Asset>
  /// Now when nothing is said.
  let at: Instant?
  let counters: CounterReadings?
  let levels: [SupplyReading]
  let source: Line?

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    at = try fields.optional("at")
    counters = try fields.object("counters") { inner throws(RegistryError) in
      var values: [MachineCounter: Int] = [:]
      for counter in MachineCounter.allCases {
        values[counter] = try inner.integer(counter.rawValue, in: 0...10_000_000_000)
      }
      return CounterReadings(values)
    }
    levels = try fields.objects("levels", maximum: 50) { inner throws(RegistryError) in
      let supply = try inner.required("supply", PartClass.self)
      let colour = try inner.optional("colour", SupplyColour.self)
      // RFC 3805: −1, −2 and −3 are states, not numbers.
      let level = try inner.requiredInteger("level", in: -3...1_000_000_000)
      let capacity = try inner.integer("capacity", in: 1...1_000_000_000)
      let isOriginal = try inner.optional("original", Bool.self)
      return SupplyReading(
        supply: supply, colour: colour, level: SupplyLevel(number: level) ?? .unknown,
        capacity: capacity, isOriginal: isOriginal)
    }
    source = try fields.optional("source")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let asset = try AssetRules.present(asset, in: registry)
    guard !(counters?.isEmpty ?? true) || !levels.isEmpty else {
      throw RegistryError(.readingEmpty, ["tag": asset.tag.text])
    }
    if !(counters?.isEmpty ?? true) { try CounterRules.requireCounter(asset, registry) }
    guard let at else { return }
    guard at <= stamp.at else {
      throw RegistryError(.readingInFuture, ["at": at.description, "now": stamp.at.description])
    }
    if let same = try registry.first(Reading.byAsset, asset.id, at) {
      throw RegistryError(
        .readingAlreadyRecorded, ["tag": asset.tag.text, "at": same.at.description])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let asset = try registry.existing(asset)
    let counters = counters ?? CounterReadings()
    let moment = try moment(registry, stamp)
    let falls = try CounterFall.all(counters, of: asset.id, at: moment, in: registry)
    effects.insert(
      Reading(
        id: effects.newID(), asset: asset.id, at: moment, counters: counters,
        levels: SupplyReadings(levels), source: source?.text))
    effects.touch(asset.id)
    effects.answer("tag", .string(asset.tag.text))
    effects.answer("at", .string(moment.description))
    effects.answer("findings", .array(falls.map(\.json)))
    // Counters fall together when a board is swapped: it is one finding.
    if let fall = falls.first {
      let origin = FindingOrigin(asset: asset, at: moment, by: stamp.actor)
      _ = try effects.report(Dispute(fall), origin, registry, stamp)
    }
  }
}

extension ReadingRecord {
  /// When the machine was read: nobody says, now. Two files come within one millisecond, and after a
  /// clock ran ahead all lines have one moment until it is caught up with: each reading has one of its
  /// own all the same, in the order they came.
  private func moment(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError)
    -> Instant
  {
    if let at { return at }
    let latest = try registry.range(
      Reading.byAsset, [asset], from: stamp.at, descending: true, limit: 1
    ).first
    return latest.map { Instant(milliseconds: $0.at.milliseconds + 1) } ?? stamp.at
  }
}

extension MachineCounter: FieldValue {}
extension SupplyColour: FieldValue {}

extension ErrorCode {
  /// Neither counters nor levels. Params: `tag`.
  package static let readingEmpty = ErrorCode("reading.empty", .input)
  /// Params: `at`, `now`.
  package static let readingInFuture = ErrorCode("reading.in_future", .refused)
  /// Params: `tag`, `at`.
  package static let readingAlreadyRecorded = ErrorCode("reading.already_recorded", .refused)
}
