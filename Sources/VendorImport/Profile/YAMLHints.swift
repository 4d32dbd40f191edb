import RegistryModel
import Yams

/// What most often makes a profile no YAML, by what stands where the parser stopped.
enum YAMLHints {
  /// What a plain value cannot begin with.
  private static let needsQuotes: Set<Unicode.Scalar> = ["@", "`", "%", "*", "&", "!", "{", "["]

  static func hints(_ yaml: [UInt8], _ mark: Mark) -> [Hint] {
    let lines = yaml.split(
      separator: UInt8(ascii: "\n"), maxSplits: mark.line, omittingEmptySubsequences: false)
    guard mark.line > 0, mark.line <= lines.count else { return [] }
    let line = Array(String(decoding: lines[mark.line - 1], as: UTF8.self).unicodeScalars)
    if line.prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") { return [Hint("yaml_tab")] }
    let rest = line.dropFirst(max(0, mark.column - 1)).drop { $0 == " " }
    // An alias is only known for none once its name did not come.
    let stop = [rest.first, line.prefix(max(0, mark.column - 1)).last].compactMap { $0 }
    guard let first = stop.first(where: { needsQuotes.contains($0) }) else { return [] }
    return [Hint("yaml_quotes", ["character": String(first)])]
  }
}
