package import RegistryModel

/// All the words of one language.
///
/// Keys: `error.<code>` and `hint.<code>` for sentences; `<enumeration>.<code>` for the codes of
/// closed enumerations, e.g. `case_state.suspended`; `label.<name>` for the name of a value.
package struct Lexicon: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// Every list of words there is.
  package static let words: [Word] = [
    CoreWords.all, RegistryWords.all, InterventionWords.all, InterventionHelp.all,
    FindingWords.all, HistoryWords.all,
    CoverageWords.all, VerdictWords.all, CoverageHelp.all, CalendarWords.all,
    CaseWords.all, CaseTerms.all, CaseLabels.all, CaseHelp.all, TargetWords.all, MirrorWords.all,
    EscalationWords.all, EscalationHelp.all, EscalationClockWords.all, ProviderProfileWords.all,
    PartWords.all, AttachmentWords.all, MailWords.all, TicketWords.all, DocumentWords.all,
    WarningWords.all,
    CablingWords.all, PreventiveWords.all, ReportWords.all,
    AuditWords.all, AuditHelp.all, ImportWords.all, RegistryNextSteps.all, ServiceNextSteps.all,
    ImportProfileWords.all, ImportAuthoringWords.all, ObservedFieldWords.all,
    ExchangeWords.all, SystemWords.all,
  ].flatMap { $0 }

  private static let byKey = WordIndex(words)

  /// The text under a key with its parameters filled in; nil when nobody wrote it.
  package func text(_ key: String, _ params: [String: String] = [:]) -> String? {
    guard let word = Lexicon.byKey[key] else { return nil }
    return Template.filled(word.text(in: language), params, term: term)
  }

  /// The word for an enumeration's code; the code itself when nobody wrote one.
  package func term(_ enumeration: String, _ code: String) -> String {
    text("\(enumeration).\(code)") ?? code
  }

  /// The name of a value; its key when nobody wrote one.
  package func label(_ name: String) -> String { text("label.\(name)") ?? name }

  /// The sentence for an error.
  package func message(_ error: RegistryError) -> String {
    if let sentence = text("error.\(error.code.name)", error.params) { return sentence }
    let params = error.params.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return ([error.code.name] + params).joined(separator: " ")
  }

  /// What to do next: what the error says, else what there is to say of its code.
  package func hints(of error: RegistryError) -> [Hint] {
    guard error.hints.isEmpty, text("hint.\(error.code.name)") != nil else { return error.hints }
    return [Hint(error.code.name, error.params)]
  }

  /// The sentence for a hint.
  package func message(_ hint: Hint) -> String {
    text("hint.\(hint.code)", hint.params) ?? hint.code
  }
}

/// Filling `{name}` in a sentence; `{name:enumeration}` is a list of codes of the enumeration, whose
/// words stand for them.
enum Template {
  static func filled(
    _ template: String, _ params: [String: String], term: (String, String) -> String
  ) -> String {
    guard !params.isEmpty, template.utf8.contains(UInt8(ascii: "{")) else { return template }
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += value(of: name, params, term) ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func value(
    of name: String, _ params: [String: String], _ term: (String, String) -> String
  ) -> String? {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return params[name] }
    guard let codes = params[parts[0]] else { return nil }
    return codes.split(separator: ",").map { code in
      let trimmed = code.drop { $0 == " " }
      return term(parts[1], String(trimmed))
    }.joined(separator: ", ")
  }
}
