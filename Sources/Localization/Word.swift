/// One sentence or term in every language, under the key the code knows it by.
///
/// `{name}` stands for a parameter.
package struct Word: Sendable {
  package let key: String
  package let spanish: String
  package let english: String

  package init(_ key: String, _ spanish: String, _ english: String) {
    self.key = key
    self.spanish = spanish
    self.english = english
  }

  package func text(in language: Language) -> String {
    switch language {
    case .spanish: spanish
    case .english: english
    }
  }
}
