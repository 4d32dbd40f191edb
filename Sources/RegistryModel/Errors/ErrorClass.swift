/// The family of an error, which decides the program's exit code (after BSD's `sysexits.h`).
package enum ErrorClass: String, CaseIterable, Sendable {
  case usage, input, notFound = "not_found", refused, conflict, busy, unavailable, journal
  case permission, bug

  /// The exit code documented for this family.
  package var exitCode: Int32 {
    switch self {
    case .usage: 64
    case .input: 65
    case .notFound: 66
    case .refused: 1
    case .conflict: 3
    case .busy: 75
    case .unavailable: 74
    case .journal: 76
    case .permission: 77
    case .bug: 70
    }
  }
}
