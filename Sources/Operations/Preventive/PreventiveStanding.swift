import RegistryModel

/// How one window of an obligation stands on a day.
package enum PreventiveState: String, CodeEnum {
  /// The window has not opened yet.
  case upcoming
  /// The window is open.
  case due
  /// The window is over; a visit would still count, as late.
  case overdue
  /// Visited within the window, or before it for it.
  case done
  /// Visited after the window.
  case late
  /// Nobody came, and a visit would no longer count.
  case missed
  /// It could not be made, and somebody said why.
  case excused
}

/// How one piece of equipment, or one site, stands towards an obligation: its windows with what was
/// recorded for each, told anew each time.
///
/// Only visits with result `done` count. One that names its window counts for that window. Any other
/// goes, oldest debt first, to a window that is over and still within the tolerance, else to the
/// window of its own day; what finds that one visited already is additional.
struct PreventiveStanding {
  private struct Mark {
    var isOwed: Bool
    var visit: PreventiveEntry?
    var isExcused = false
  }

  let windows: PreventiveWindows
  private var marks: [Mark]
  /// Visits beyond those owed.
  private(set) var additional: [PreventiveEntry] = []
  /// The latest visit with result `done`, whatever it counts for.
  private(set) var lastDone: PreventiveEntry?

  /// - Parameters:
  ///   - owing: days on which a visit can be owed to it.
  ///   - entries: what was recorded for it, oldest first.
  ///   - day: visits after it are left out.
  init(
    _ windows: PreventiveWindows, owing: DaySet, _ entries: [PreventiveEntry], on day: CivilDate
  ) {
    self.windows = windows
    marks = windows.windows.map { Mark(isOwed: $0.isOwed(to: owing)) }
    for entry in entries where entry.result == nil {
      if let index = windows.index(of: entry.on) { marks[index].isExcused = true }
    }
    for entry in entries where entry.result == .done && entry.on <= day {
      lastDone = entry
      count(entry)
    }
  }

  private mutating func count(_ visit: PreventiveEntry) {
    guard let target = target(of: visit) else {
      additional.append(visit)
      return
    }
    marks[target].visit = visit
  }

  /// The window a visit would count for, after all that were made by its day; nil when it would be
  /// additional.
  func target(of visit: PreventiveEntry) -> Int? {
    let target: Int? =
      if let named = visit.window {
        windows.index(of: named)
      } else {
        debt(on: visit.on) ?? windows.index(of: visit.on)
      }
    guard let target, marks[target].visit == nil else { return nil }
    return target
  }

  /// The oldest window that is over, unvisited, and would still take a visit that day.
  private func debt(on day: CivilDate) -> Int? {
    var oldest: Int?
    var index = windows.lastOpened(by: day) ?? -1
    while index >= 0, windows.closing(of: index) >= day {
      let mark = marks[index]
      if windows.windows[index].span.last < day, mark.isOwed, mark.visit == nil, !mark.isExcused {
        oldest = index
      }
      index -= 1
    }
    return oldest
  }

  /// How a window stands on a day; nil for one in which nothing was owed and nothing done.
  func state(_ index: Int, on day: CivilDate) -> PreventiveState? {
    let mark = marks[index]
    let span = windows.windows[index].span
    if let visit = mark.visit { return visit.on <= span.last ? .done : .late }
    guard mark.isOwed else { return nil }
    if mark.isExcused { return .excused }
    if day < span.first { return .upcoming }
    if day <= span.last { return .due }
    return day <= windows.closing(of: index) ? .overdue : .missed
  }

  /// The visit that counts for a window.
  func visit(_ index: Int) -> PreventiveEntry? { marks[index].visit }
}
