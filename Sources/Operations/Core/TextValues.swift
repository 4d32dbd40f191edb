package import RegistryModel

/// A municipality's code in DANE's DIVIPOLA: five digits.
package struct MunicipalityCode: FieldValue, Hashable {
  package let text: String

  package static let schema = JSON.members([
    "type": .string("string"), "pattern": .string("^[0-9]{5}$"),
  ])
  package static let sample = MunicipalityCode(unchecked: "00000")

  private init(unchecked: String) { text = unchecked }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    guard given.utf8.count == 5, given.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw RegistryError(.inputInvalidMunicipality, ["value": given])
    }
    text = given
  }

  package var field: JSON { .string(text) }
}

/// A NIT without dots, with or without its check digit after a hyphen; kept without it.
package struct TaxNumber: FieldValue, Hashable {
  package let text: String

  package static let schema = JSON.members([
    "type": .string("string"), "pattern": .string("^[0-9]{6,15}(-[0-9])?$"),
  ])
  package static let sample = TaxNumber(unchecked: "000000")

  private init(unchecked: String) { text = unchecked }

  package init(field: JSON) throws(RegistryError) {
    let given = try field.requireString()
    let parts = given.split(separator: "-", omittingEmptySubsequences: false)
    guard let number = parts.first, (6...15).contains(number.utf8.count), parts.count <= 2,
      number.utf8.allSatisfy({ (48...57).contains($0) })
    else { throw RegistryError(.inputInvalidTaxNumber, ["value": given]) }
    if parts.count == 2, String(parts[1]) != String(TaxNumber.checkDigit(of: number)) {
      throw RegistryError(
        .inputTaxCheckDigit,
        ["value": given, "expected": String(TaxNumber.checkDigit(of: number))])
    }
    text = String(number)
  }

  package var field: JSON { .string(text) }

  /// DIAN's check digit: digits from the right weighted by primes, modulo 11 (Orden Administrativa
  /// 4 de 1989).
  package static func checkDigit(of number: Substring) -> Int {
    let weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]
    let sum = zip(number.utf8.reversed(), weights).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
    let rest = sum % 11
    return rest > 1 ? 11 - rest : rest
  }
}

/// Hours of service as people write them, `lun-vie 08:00-17:00`, kept in their shortest form,
/// `mon-fri 08:00-17:00`.
package struct HoursText: FieldValue, Hashable {
  package let text: String

  package static let schema = TextRule.schema(maximum: 500, lines: false)
  package static let sample = HoursText(unchecked: "24x7")

  private init(unchecked: String) { text = unchecked }

  /// - Throws: `calendar.hours_invalid`.
  package init(field: JSON) throws(RegistryError) {
    let given = try TextRule.checked(try field.requireString(), maximum: 500, lines: false)
    text = try ServiceHours(given).description
  }

  package var field: JSON { .string(text) }
}

extension ErrorCode {
  package static let inputInvalidMunicipality = ErrorCode("input.invalid_municipality", .input)
  package static let inputInvalidTaxNumber = ErrorCode("input.invalid_tax_number", .input)
  package static let inputTaxCheckDigit = ErrorCode("input.tax_check_digit", .input)
}
