import RegistryModel

/// Reads a length of time in months: `36`, `36 meses`, `3 años`, `Garantía de 1 año`.
enum MonthsReading {
  /// Nil when there is no number, or a unit that is no month and no year. 1 to 600.
  static func months(_ text: String) -> Int? {
    let words = FoldedText.words(text)
    for (index, word) in words.enumerated() {
      guard let number = Int(word) else { continue }
      let unit = index + 1 < words.count ? words[index + 1] : "meses"
      guard let factor = factors[unit] else { return nil }
      let (months, overflow) = number.multipliedReportingOverflow(by: factor)
      return !overflow && (1...600).contains(months) ? months : nil
    }
    return nil
  }

  /// Months in each unit, the codes of UN/ECE Recommendation 20 among them.
  private static let factors = [
    "mes": 1, "meses": 1, "month": 1, "months": 1, "mon": 1, "ano": 12, "anos": 12, "year": 12,
    "years": 12, "ann": 12,
  ]
}
