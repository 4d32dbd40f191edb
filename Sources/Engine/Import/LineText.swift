extension String {
  /// The text as one line of at most 500 characters, as `Line` wants it: what a document writes
  /// may have anything in it. Nil when nothing is left to read.
  var asLine: String? {
    if isPlainLine { return self }
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

  /// Whether it is one already, as nearly all are: ASCII without controls, and not only blanks.
  private var isPlainLine: Bool {
    let bytes = utf8
    guard bytes.count <= 500 else { return false }
    return bytes.allSatisfy { (0x20...0x7E).contains($0) } && bytes.contains { $0 != 0x20 }
  }
}
