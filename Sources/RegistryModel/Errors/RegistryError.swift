/// Something that was refused or went wrong, as data: the words are made at the edge.
///
/// `code` is stable for ever; `params` are what the sentence needs; `location` says where in the
/// input; `hints` are codes of what to do next; `others` is what else is wrong with the same request,
/// for requests that are told of all of it.
package struct RegistryError: Error, Hashable, Sendable {
  package var code: ErrorCode
  package var params: [String: String]
  package var location: SourceLocation?
  package var hints: [Hint]
  package var others: [RegistryError] = []

  package init(
    _ code: ErrorCode, _ params: [String: String] = [:], at location: SourceLocation? = nil,
    hints: [Hint] = []
  ) {
    self.code = code
    self.params = params
    self.location = location
    self.hints = hints
  }

  /// The member of the data it is about, `solved_at` or `assets/2`; one that is missing too. Nil when
  /// it is about none.
  package var member: String? {
    guard let pointer = location?.pointer, pointer.hasPrefix("/data") else { return nil }
    let path = String(pointer.dropFirst("/data/".count))
    guard code.name == "input.missing_member", let missing = params["member"] else {
      return path.isEmpty ? nil : path
    }
    return path.isEmpty ? missing : "\(path)/\(missing)"
  }

  /// The same error, placed: an error that already knows its place keeps it.
  package func located(_ place: SourceLocation) -> RegistryError {
    guard location == nil else { return self }
    var copy = self
    copy.location = place
    return copy
  }
}

/// Where in the input something is wrong.
package struct SourceLocation: Hashable, Sendable {
  /// A file's name, or nil for standard input and the command line.
  package var file: String?
  /// Line, from 1.
  package var line: Int?
  /// Column in bytes, from 1.
  package var column: Int?
  /// JSON pointer (RFC 6901) or XML element path.
  package var pointer: String?

  package init(
    file: String? = nil, line: Int? = nil, column: Int? = nil, pointer: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.pointer = pointer
  }
}

/// What the reader of an error could do next: a code whose sentence exists in every language.
package struct Hint: Hashable, Sendable {
  package let code: String
  package let params: [String: String]

  package init(_ code: String, _ params: [String: String] = [:]) {
    self.code = code
    self.params = params
  }

  /// "Did you mean …": the nearest things that do exist, best first.
  package static func didYouMean(_ candidates: [String]) -> [Hint] {
    candidates.isEmpty
      ? [] : [Hint("did_you_mean", ["candidates": candidates.joined(separator: ", ")])]
  }
}
