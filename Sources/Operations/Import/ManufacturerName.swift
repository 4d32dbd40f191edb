import RegistryModel

/// Manufacturers' names made comparable: machines, invoices and people write them differently.
package enum ManufacturerName {
  /// The folded name without legal forms, aliases made one.
  package static func key(_ name: String) -> String {
    // A file of a hundred thousand machines names the same few.
    (try? known.value(of: name) { name throws(RegistryError) in worked(out: name) })
      ?? worked(out: name)
  }

  private static let known = Memo<String>()

  private static func worked(out name: String) -> String {
    let key = withoutLegalForms(name)
    return aliases[key] ?? key
  }

  /// The folded name without «Inc.», «S.A.S.» and the like.
  static func withoutLegalForms(_ name: String) -> String {
    var words: [String] = []
    var wasSingle = false
    for word in FoldedText.words(name) {
      // Single letters beside one another are one word: «S.A.S.», «L G».
      if wasSingle, word.utf8.count == 1, let last = words.popLast() {
        words.append(last + word)
      } else {
        words.append(word)
      }
      wasSingle = word.utf8.count == 1
    }
    return words.filter { !legalForms.contains($0) }.joined(separator: " ")
  }

  private static let legalForms: Set<String> = [
    "inc", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "gmbh", "ag", "sa",
    "sas", "ltda", "srl", "plc", "bv", "international", "computer", "computers", "technologies",
    "electronics", "group",
  ]

  private static let aliases: [String: String] = [
    "hewlett packard": "hp", "hewlettpackard": "hp",
    // One house until 2015, one series of serials still: a ProLiant's firmware says HP, its iLO HPE.
    "hewlett packard enterprise": "hp", "hpe": "hp",
    "international business machines": "ibm", "asustek": "asus", "seiko epson": "epson",
    "konica minolta": "konica minolta", "kyocera mita": "kyocera", "samsung": "samsung",
  ]
}
