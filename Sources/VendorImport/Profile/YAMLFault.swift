import RegistryModel
import Yams

/// Why a text is no YAML: where, in the parser's words, and what it most often comes from.
struct YAMLFault {
  /// Counted from 1.
  struct Place {
    var line: Int
    var column: Int
  }

  let place: Place?
  let reason: String
  let hints: [Hint]

  init(_ error: YamlError, _ yaml: [UInt8]) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      reason = problem
      if let opening = Unclosed(problem, context, mark, yaml) ?? Unclosed(onALineOf: yaml, mark) {
        // Where it was opened, not where the parser lost patience.
        place = opening.place
        hints = [Hint("yaml_unclosed", ["character": String(opening.character)])]
      } else {
        place = Place(mark)
        hints = YAMLHints.hints(yaml, mark, problem)
      }
    case .duplicatedKeysInMapping(let keys, let context):
      place = Place(context.mark)
      reason = "duplicate key"
      hints = [Hint("yaml_repeated", ["keys": keys.sorted().joined(separator: ", ")])]
    case .reader(let problem, _, _, _):
      (place, reason, hints) = (nil, problem, [])
    default:  // Faults without a place, of an enumeration that is not ours.
      (place, reason, hints) = (nil, "\(error)", [])
    }
  }
}

extension YAMLFault.Place {
  fileprivate init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}

/// What most often makes a profile no YAML, by what stands where the parser stopped.
private enum YAMLHints {
  /// What a plain value cannot begin with.
  private static let needsQuotes: Set<Unicode.Scalar> = ["@", "`", "%", "*", "&", "!", "{", "["]
  /// The parser's words for a line that begins neither below nor beside another.
  private static let indentation = [
    "did not find expected key", "did not find expected '-' indicator",
    "mapping values are not allowed in this context", "could not find expected ':'",
  ]

  static func hints(_ yaml: [UInt8], _ mark: Mark, _ problem: String) -> [Hint] {
    let line = line(mark.line, yaml)
    if line.prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") { return [Hint("yaml_tab")] }
    let rest = line.dropFirst(max(0, mark.column - 1)).drop { $0 == " " }
    // An alias is only known for none once its name did not come.
    let stop = [rest.first, line.prefix(max(0, mark.column - 1)).last].compactMap { $0 }
    if let first = stop.first(where: { needsQuotes.contains($0) }) {
      return [Hint("yaml_quotes", ["character": String(first)])]
    }
    guard indentation.contains(where: { problem.contains($0) }) else { return [] }
    let isCrowded = [mark.line, mark.line - 1].contains { lacksBlank(self.line($0, yaml)) }
    return [Hint(isCrowded ? "yaml_blank" : "yaml_indentation")]
  }

  /// `model:Modell`, which is a text and no key.
  private static func lacksBlank(_ line: [Unicode.Scalar]) -> Bool {
    let text = line.drop { $0 == " " || $0 == "-" }
    let key = text.prefix { ("a"..."z").contains($0) || $0 == "_" }
    let rest = text.dropFirst(key.count)
    return !key.isEmpty && rest.first == ":" && rest.dropFirst().first.map { $0 != " " } ?? false
  }

  private static func line(_ number: Int, _ yaml: [UInt8]) -> [Unicode.Scalar] {
    let lines = yaml.split(
      separator: UInt8(ascii: "\n"), maxSplits: max(0, number), omittingEmptySubsequences: false)
    guard number > 0, number <= lines.count else { return [] }
    return Array(String(decoding: lines[number - 1], as: UTF8.self).unicodeScalars)
  }
}

/// A bracket or a quotation mark without its end.
private struct Unclosed {
  let place: YAMLFault.Place
  let character: Unicode.Scalar

  /// Nil when the parser stopped for something else.
  init?(_ problem: String, _ context: YamlError.Context?, _ stop: Mark, _ yaml: [UInt8]) {
    let inBracket = ["expected ',' or", "expected node content"].contains { problem.contains($0) }
    let inQuotes = context?.text.contains("quoted scalar") == true
    guard inBracket || inQuotes else { return nil }
    let open = Unclosed.open(in: yaml, before: (stop.line, stop.column))
    guard let last = open.last(where: { "'\"".unicodeScalars.contains($0.1) == inQuotes }) else {
      return nil
    }
    (place, character) = last
  }

  /// A quotation mark that its own line does not close, where the next one, lines below, closes it and
  /// the parser stopped right there: YAML lets texts go on. Nil when there is none.
  init?(onALineOf yaml: [UInt8], _ stop: Mark) {
    let lines = yaml.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var index = 0
    while index < min(stop.line, lines.count) {
      defer { index += 1 }
      let open = Unclosed.open(in: Array(lines[index]), before: (2, 0)).last
      guard let open, "'\"".unicodeScalars.contains(open.1) else { continue }
      let mark = UInt8(ascii: open.1)
      let end = lines[(index + 1)...].firstIndex { $0.contains(mark) } ?? lines.count
      guard end + 1 < stop.line - 1 else {
        place = YAMLFault.Place(line: index + 1, column: open.0.column)
        character = open.1
        return
      }
      // That text went on and ended well.
      index = end
    }
    return nil
  }

  /// What is open where the parser stopped, outermost first.
  private static func open(in yaml: [UInt8], before stop: (line: Int, column: Int)) -> [(
    YAMLFault.Place, Unicode.Scalar
  )] {
    var open: [(YAMLFault.Place, Unicode.Scalar)] = []
    var place = YAMLFault.Place(line: 1, column: 1)
    var previous: Unicode.Scalar = "\n"
    var isComment = false
    for scalar in String(decoding: yaml, as: UTF8.self).unicodeScalars {
      guard (place.line, place.column) < (stop.line, stop.column) else { break }
      let quote = open.last.flatMap { "'\"".unicodeScalars.contains($0.1) ? $0.1 : nil }
      switch scalar {
      case _ where isComment: break
      case _ where quote != nil: if scalar == quote { open.removeLast() }
      case "#": isComment = " \n".unicodeScalars.contains(previous)
      case "[", "{": open.append((place, scalar))
      case "]", "}": _ = open.popLast()
      // Within a word it is an apostrophe.
      case "'", "\"": if " \n[{,".unicodeScalars.contains(previous) { open.append((place, scalar)) }
      default: break  // Text, of which there is no end.
      }
      previous = scalar
      if scalar == "\n" {
        (place, isComment) = (YAMLFault.Place(line: place.line + 1, column: 1), false)
      } else {
        place.column += 1
      }
    }
    return open
  }
}
