/// One observed holiday: the day people stay at home, not the day of the feast.
package struct Holiday: Hashable, Sendable {
  package let date: CivilDate
  package let code: HolidayCode

  package init(date: CivilDate, code: HolidayCode) {
    self.date = date
    self.code = code
  }
}

/// The holidays of Colombia, in the order in which they come in most years: eighteen by Ley 51 de
/// 1983, article 1, and a nineteenth by Ley 2578 de 2026, article 6.
package enum HolidayCode: String, CodeEnum {
  case newYear = "new_year"
  case epiphany
  case saintJoseph = "saint_joseph"
  case holyThursday = "holy_thursday"
  case goodFriday = "good_friday"
  case labourDay = "labour_day"
  case ascension
  case corpusChristi = "corpus_christi"
  case sacredHeart = "sacred_heart"
  case saintsPeterAndPaul = "saints_peter_and_paul"
  /// Our Lady of the Rosary of Chiquinquirá, 9 July.
  case chiquinquira
  case independence
  case battleOfBoyaca = "battle_of_boyaca"
  case assumption
  /// 12 October, formerly called *Día de la Raza*.
  case ethnicAndCulturalDiversity = "ethnic_and_cultural_diversity"
  case allSaints = "all_saints"
  case independenceOfCartagena = "independence_of_cartagena"
  case immaculateConception = "immaculate_conception"
  case christmas

  /// The first year in which it is observed under the laws in force.
  var firstYear: Int { self == .chiquinquira ? 2026 : 1984 }

  /// How its date is found.
  var rule: HolidayRule {
    switch self {
    case .newYear: .fixed(month: 1, day: 1)
    case .epiphany: .movedToMonday(month: 1, day: 6)
    case .saintJoseph: .movedToMonday(month: 3, day: 19)
    case .holyThursday: .afterEaster(days: -3)
    case .goodFriday: .afterEaster(days: -2)
    case .labourDay: .fixed(month: 5, day: 1)
    case .ascension: .afterEaster(days: 43)
    case .corpusChristi: .afterEaster(days: 64)
    case .sacredHeart: .afterEaster(days: 71)
    case .saintsPeterAndPaul: .movedToMonday(month: 6, day: 29)
    case .chiquinquira: .movedToMonday(month: 7, day: 9)
    case .independence: .fixed(month: 7, day: 20)
    case .battleOfBoyaca: .fixed(month: 8, day: 7)
    case .assumption: .movedToMonday(month: 8, day: 15)
    case .ethnicAndCulturalDiversity: .movedToMonday(month: 10, day: 12)
    case .allSaints: .movedToMonday(month: 11, day: 1)
    case .independenceOfCartagena: .movedToMonday(month: 11, day: 11)
    case .immaculateConception: .fixed(month: 12, day: 8)
    case .christmas: .fixed(month: 12, day: 25)
    }
  }
}

/// The three ways in which Ley 51 de 1983 (articles 1 and 2) sets the day of a holiday.
enum HolidayRule: Hashable, Sendable {
  /// On its day, whatever the weekday.
  case fixed(month: Int, day: Int)
  /// On its day when that is a Monday, otherwise on the Monday that follows.
  case movedToMonday(month: Int, day: Int)
  /// So many days after Easter Sunday, the move to Monday already counted.
  case afterEaster(days: Int)

  /// The day observed in a year; nil when the year is no Gregorian year.
  func date(in year: Int) -> CivilDate? {
    switch self {
    case .fixed(let month, let day):
      return CivilDate(year: year, month: month, day: day)
    case .movedToMonday(let month, let day):
      guard let feast = CivilDate(year: year, month: month, day: day) else { return nil }
      return feast.adding(days: (8 - feast.weekday) % 7)
    case .afterEaster(let days):
      return Easter.sunday(in: year)?.adding(days: days)
    }
  }
}
