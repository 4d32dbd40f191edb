/// The page counters documents tell of, by the names profiles give them.
package enum ObservedCounter: String, CaseIterable, Sendable {
  case total, black, colour, large, duplex, prints, copies, scans, faxes
  // As agents name them.
  case scanned
  case printedTotal = "printed_total"
  case printedBlack = "printed_black"
  case printedColour = "printed_colour"
  case copiedTotal = "copied_total"
  case copiedBlack = "copied_black"
  case copiedColour = "copied_colour"
  case faxedTotal = "faxed_total"

  /// What readings keep it as; nil when they have no such counter.
  package var kept: MachineCounter? {
    switch self {
    case .total: .total
    case .black: .black
    case .colour: .colour
    case .large: .large
    case .duplex: .duplex
    case .prints, .printedTotal: .prints
    case .copies, .copiedTotal: .copies
    case .scans, .scanned: .scans
    case .faxes, .faxedTotal: .faxes
    case .printedBlack, .printedColour, .copiedBlack, .copiedColour: nil
    }
  }
}
