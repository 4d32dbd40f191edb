/// The feast that the movable holidays are counted from.
package enum Easter {
  /// Easter Sunday of a Gregorian year, 1583 to 9999; nil outside.
  ///
  /// The anonymous Gregorian computus (*Nature*, 20 April 1876), as given by J. Meeus,
  /// *Astronomical Algorithms*, chapter 8.
  package static func sunday(in year: Int) -> CivilDate? {
    guard (1583...9999).contains(year) else { return nil }
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let correction = (golden + 11 * epact + 22 * toSunday) / 451
    let sum = epact + toSunday - 7 * correction + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
