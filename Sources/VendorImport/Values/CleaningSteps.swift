extension Cleaning {
  /// The text after this step.
  func apply(_ text: String) -> String {
    switch self {
    case .stripSlashes: Cleaning.strippingSlashes(text)
    case .firstOfList: Cleaning.firstOfList(text)
    case .stripTimestamp: Cleaning.strippingTimestamp(text)
    case .stripZeros: Cleaning.strippingZeros(text)
    case .upperCase: text.uppercased()
    }
  }

  private static func strippingSlashes(_ text: String) -> String {
    if text.hasPrefix("/") {
      return text.split(separator: "/").first.map { $0.trimmingBlanks() } ?? ""
    }
    return text.hasSuffix("/") ? String(text.dropLast()).trimmingBlanks() : text
  }

  private static func strippingZeros(_ text: String) -> String {
    let rest = text.drop { $0 == "0" }
    return rest.isEmpty ? text : String(rest)
  }

  private static func firstOfList(_ text: String) -> String {
    text.split(separator: "/").first.map { $0.trimmingBlanks() } ?? ""
  }

  /// Takes off `-YYYY-MM-DD-HH-MM-SS`.
  private static func strippingTimestamp(_ text: String) -> String {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    guard pieces.count > 6 else { return text }
    let stamp = pieces.suffix(6)
    let widths = [4, 2, 2, 2, 2, 2]
    let isStamp = zip(stamp, widths).allSatisfy { piece, width in
      piece.utf8.count == width && piece.utf8.allSatisfy { (48...57).contains($0) }
    }
    return isStamp ? pieces.dropLast(6).joined(separator: "-") : text
  }
}
