import RegistryModel

/// Where a document sits, for saying where in the input something is wrong.
struct XMLOrigin {
  /// The file's name, if it has one.
  var file: String?
  /// Lines before the document's own first line: not 0 inside a wrapper.
  var lineOffset = 0
  /// Path of the element that wraps the document, or empty.
  var pathPrefix = ""

  func location(line: Int?, column: Int? = nil, path: String? = nil) -> SourceLocation {
    SourceLocation(
      file: file, line: line.map { $0 + lineOffset }, column: column,
      pointer: path.map { pathPrefix + $0 })
  }
}
