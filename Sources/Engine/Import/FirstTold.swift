import RegistryModel

/// What the records of a piece of equipment in a document have told of so far: later ones fill what
/// those left out, and say no more.
struct FirstTold: OptionSet {
  let rawValue: UInt8

  static let parts = FirstTold(rawValue: 1)
  static let counters = FirstTold(rawValue: 2)
  static let levels = FirstTold(rawValue: 4)
  /// The source knew the equipment from this very file before: its readings are recorded then.
  static let wasRead = FirstTold(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ machine: SeenMachine, wasRead: Bool) {
    self = []
    if !machine.told.parts.isEmpty { insert(.parts) }
    if machine.counters != nil { insert(.counters) }
    if !machine.levels.isEmpty { insert(.levels) }
    if wasRead { insert(.wasRead) }
  }
}
