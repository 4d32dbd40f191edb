import Localization

/// What the argument parser says of its own accord, which is English, in the user's language.
///
/// The English of each `parser.*` word is the very sentence the parser writes, `{name}` standing for
/// what it fills in: a line that follows it comes back as the other language has it.
struct ParserSpeech {
  private let lexicon: Lexicon

  init(_ language: Language) { lexicon = Lexicon(language) }

  func translated(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private func line(_ line: String) -> String {
    let indent = String(line.prefix { $0 == " " })
    let (opening, rest) = opened(String(line.dropFirst(indent.count)))
    if opening == "Help:  " { return indent + heading(opening) + helped(rest) }
    return indent + heading(opening) + fragments(sentence(rest) ?? rest)
  }

  // MARK: Openings

  /// What the parser writes before a sentence, and the sentence.
  private func opened(_ line: String) -> (String, String) {
    for opening in ParserWords.openings where line.hasPrefix(opening.english) {
      return (opening.english, String(line.dropFirst(opening.english.count)))
    }
    return ("", line)
  }

  private func heading(_ opening: String) -> String {
    ParserWords.openings.first { $0.english == opening }?.text(in: lexicon.language) ?? opening
  }

  // MARK: Sentences

  private func sentence(_ line: String) -> String? {
    for word in ParserWords.sentences {
      guard let params = Pattern(word.english).params(in: line) else { continue }
      return lexicon.text(word.key, params)
    }
    return nil
  }

  /// Pieces of the help's layout and of lists of values.
  private func fragments(_ line: String) -> String {
    guard lexicon.language != .english else { return line }
    return ParserWords.fragments.reduce(line) {
      $0.replacing($1.english, with: $1.text(in: lexicon.language))
    }
  }

  /// The help of one argument. The parser's own tables were made in the language of the process,
  /// which is not always that of the run.
  private func helped(_ line: String) -> String {
    for word in Lexicon.words where word.key.hasPrefix("help.option.") {
      for language in Language.allCases where line.hasSuffix(word.text(in: language)) {
        let start = line.dropLast(word.text(in: language).count)
        return start + word.text(in: lexicon.language)
      }
    }
    return line
  }
}

/// A sentence with `{name}` in it, read backwards: what stands where the names are.
struct Pattern {
  private let literals: [Substring]
  private let names: [Substring]

  init(_ template: String) {
    var literals: [Substring] = []
    var names: [Substring] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      literals.append(rest[..<open])
      names.append(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    self.literals = literals + [rest]
    self.names = names
  }

  /// Nil when the text is not of this form.
  func params(in text: String) -> [String: String]? {
    guard let first = literals.first, let last = literals.last, text.hasPrefix(first) else {
      return nil
    }
    guard !names.isEmpty else { return text == first ? [:] : nil }
    var rest = text.dropFirst(first.count)
    var params: [String: String] = [:]
    for (index, name) in names.enumerated() {
      let literal = literals[index + 1]
      if index == names.count - 1 {
        guard rest.hasSuffix(last) else { return nil }
        params[String(name)] = String(rest.dropLast(last.count))
      } else {
        guard let found = rest.firstRange(of: literal) else { return nil }
        params[String(name)] = String(rest[..<found.lowerBound])
        rest = rest[found.upperBound...]
      }
    }
    return params
  }
}
