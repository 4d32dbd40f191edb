/// White space as documents pad values with it.
extension StringProtocol {
  /// Without blanks, tabs, line ends and no-break spaces at either end.
  func trimmingBlanks() -> String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.isBlank { scalars = scalars.dropFirst() }
    while let last = scalars.last, last.isBlank { scalars = scalars.dropLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Every run of white space inside made one blank.
  func collapsingBlanks() -> String {
    var result = String.UnicodeScalarView()
    var pending = false
    for scalar in unicodeScalars {
      guard !scalar.isBlank else {
        pending = !result.isEmpty
        continue
      }
      if pending { result.append(" ") }
      pending = false
      result.append(scalar)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0xA0, 0xFEFF: true
    default: false
    }
  }
}
