extension String {
  /// The text as one line of at most 500 characters, as `Line` wants it: what a document writes
  /// may have anything in it. Nil when nothing is left to read.
  var asLine: String? {
    var scalars = String.UnicodeScalarView()
    var isBlank = true
    for scalar in unicodeScalars.prefix(500) {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F: scalars.append(" ")
      default:
        scalars.append(scalar)
        if !scalar.properties.isWhitespace { isBlank = false }
      }
    }
    return isBlank ? nil : String(scalars)
  }
}
