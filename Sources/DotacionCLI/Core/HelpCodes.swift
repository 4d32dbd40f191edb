import ArgumentParser

extension Help {
  /// The sentence of an option and the codes it takes.
  static func codes<C: CaseIterable & RawRepresentable>(
    _ name: String, _ type: C.Type, where isTaken: (C) -> Bool = { _ in true }
  ) -> ArgumentHelp where C.RawValue == String {
    let sentence = text("help.option.\(name)") ?? name
    let codes = C.allCases.filter(isTaken).map(\.rawValue).joined(separator: ", ")
    return ArgumentHelp(stringLiteral: "\(sentence): \(codes).")
  }
}
