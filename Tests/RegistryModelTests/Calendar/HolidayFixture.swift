/// Holidays worked out apart from the code: Easter Sundays from almanacs (22 Apr 1984, 23 Apr 2000,
/// 24 Apr 2011, 20 Apr 2025, 5 Apr 2026, 25 Apr 2038, 28 Mar 2100), the rest counted from a wall
/// calendar by Ley 51 de 1983 and Ley 2578 de 2026.
enum HolidayFixture {
  static let years = [1984, 2000, 2011, 2025, 2026, 2038, 2100]

  static let text = """
    1984-01-01 new_year
    1984-01-09 epiphany
    1984-03-19 saint_joseph
    1984-04-19 holy_thursday
    1984-04-20 good_friday
    1984-05-01 labour_day
    1984-06-04 ascension
    1984-06-25 corpus_christi
    1984-07-02 sacred_heart
    1984-07-02 saints_peter_and_paul
    1984-07-20 independence
    1984-08-07 battle_of_boyaca
    1984-08-20 assumption
    1984-10-15 ethnic_and_cultural_diversity
    1984-11-05 all_saints
    1984-11-12 independence_of_cartagena
    1984-12-08 immaculate_conception
    1984-12-25 christmas
    2000-01-01 new_year
    2000-01-10 epiphany
    2000-03-20 saint_joseph
    2000-04-20 holy_thursday
    2000-04-21 good_friday
    2000-05-01 labour_day
    2000-06-05 ascension
    2000-06-26 corpus_christi
    2000-07-03 sacred_heart
    2000-07-03 saints_peter_and_paul
    2000-07-20 independence
    2000-08-07 battle_of_boyaca
    2000-08-21 assumption
    2000-10-16 ethnic_and_cultural_diversity
    2000-11-06 all_saints
    2000-11-13 independence_of_cartagena
    2000-12-08 immaculate_conception
    2000-12-25 christmas
    2011-01-01 new_year
    2011-01-10 epiphany
    2011-03-21 saint_joseph
    2011-04-21 holy_thursday
    2011-04-22 good_friday
    2011-05-01 labour_day
    2011-06-06 ascension
    2011-06-27 corpus_christi
    2011-07-04 sacred_heart
    2011-07-04 saints_peter_and_paul
    2011-07-20 independence
    2011-08-07 battle_of_boyaca
    2011-08-15 assumption
    2011-10-17 ethnic_and_cultural_diversity
    2011-11-07 all_saints
    2011-11-14 independence_of_cartagena
    2011-12-08 immaculate_conception
    2011-12-25 christmas
    2025-01-01 new_year
    2025-01-06 epiphany
    2025-03-24 saint_joseph
    2025-04-17 holy_thursday
    2025-04-18 good_friday
    2025-05-01 labour_day
    2025-06-02 ascension
    2025-06-23 corpus_christi
    2025-06-30 sacred_heart
    2025-06-30 saints_peter_and_paul
    2025-07-20 independence
    2025-08-07 battle_of_boyaca
    2025-08-18 assumption
    2025-10-13 ethnic_and_cultural_diversity
    2025-11-03 all_saints
    2025-11-17 independence_of_cartagena
    2025-12-08 immaculate_conception
    2025-12-25 christmas
    2026-01-01 new_year
    2026-01-12 epiphany
    2026-03-23 saint_joseph
    2026-04-02 holy_thursday
    2026-04-03 good_friday
    2026-05-01 labour_day
    2026-05-18 ascension
    2026-06-08 corpus_christi
    2026-06-15 sacred_heart
    2026-06-29 saints_peter_and_paul
    2026-07-13 chiquinquira
    2026-07-20 independence
    2026-08-07 battle_of_boyaca
    2026-08-17 assumption
    2026-10-12 ethnic_and_cultural_diversity
    2026-11-02 all_saints
    2026-11-16 independence_of_cartagena
    2026-12-08 immaculate_conception
    2026-12-25 christmas
    2038-01-01 new_year
    2038-01-11 epiphany
    2038-03-22 saint_joseph
    2038-04-22 holy_thursday
    2038-04-23 good_friday
    2038-05-01 labour_day
    2038-06-07 ascension
    2038-06-28 corpus_christi
    2038-07-05 sacred_heart
    2038-07-05 saints_peter_and_paul
    2038-07-12 chiquinquira
    2038-07-20 independence
    2038-08-07 battle_of_boyaca
    2038-08-16 assumption
    2038-10-18 ethnic_and_cultural_diversity
    2038-11-01 all_saints
    2038-11-15 independence_of_cartagena
    2038-12-08 immaculate_conception
    2038-12-25 christmas
    2100-01-01 new_year
    2100-01-11 epiphany
    2100-03-22 saint_joseph
    2100-03-25 holy_thursday
    2100-03-26 good_friday
    2100-05-01 labour_day
    2100-05-10 ascension
    2100-05-31 corpus_christi
    2100-06-07 sacred_heart
    2100-07-05 saints_peter_and_paul
    2100-07-12 chiquinquira
    2100-07-20 independence
    2100-08-07 battle_of_boyaca
    2100-08-16 assumption
    2100-10-18 ethnic_and_cultural_diversity
    2100-11-01 all_saints
    2100-11-15 independence_of_cartagena
    2100-12-08 immaculate_conception
    2100-12-25 christmas
    """

  /// The lines of one year.
  static func lines(of year: Int) -> [String] {
    text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("\(year)-") }
  }
}
