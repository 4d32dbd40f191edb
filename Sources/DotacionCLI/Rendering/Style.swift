import Glibc

/// How text for people is dressed: colour only on a terminal, and never against `NO_COLOR`.
struct Style: Sendable {
  enum Role: Sendable {
    case heading, label, good, bad, warning, faint
  }

  let hasColour: Bool
  /// Columns of the terminal; 80 when there is none.
  let width: Int
  /// A person reads it; otherwise lines are left as they are, for programs to find things in.
  let isTerminal: Bool

  static let plain = Style(hasColour: false, width: 80)
  static var output: Style {
    Style(descriptor: STDOUT_FILENO, isTerminal: RunContext.current.isOutputTerminal)
  }
  static var error: Style {
    Style(descriptor: STDERR_FILENO, isTerminal: RunContext.current.isErrorTerminal)
  }

  init(hasColour: Bool, width: Int) {
    self.hasColour = hasColour
    self.width = width
    isTerminal = false
  }

  private init(descriptor: Int32, isTerminal: Bool) {
    self.isTerminal = isTerminal
    hasColour =
      isTerminal && RunContext.current.variable("NO_COLOR") == nil
      && RunContext.current.variable("TERM") != "dumb"
    var size = winsize()
    let isKnown = isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    width = isKnown && size.ws_col >= 40 ? Int(size.ws_col) : 80
  }

  func dressed(_ text: String, _ role: Role) -> String {
    guard hasColour else { return text }
    return "\u{1B}[\(Style.code(role))m\(text)\u{1B}[0m"
  }

  private static func code(_ role: Role) -> String {
    switch role {
    case .heading: "1"
    case .label: "36"
    case .good: "32"
    case .bad: "31"
    case .warning: "33"
    case .faint: "2"
    }
  }
}
