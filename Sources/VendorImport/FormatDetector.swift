import RegistryModel

/// Finds out what a document is from its first bytes.
struct FormatDetector {
  enum Format {
    case profile(ImportProfile)
    case wrapped(WrapperRule)
  }

  struct Finding {
    let format: Format
    let root: String
    let namespace: String
    let encoding: String
  }

  /// How far the markers are looked for.
  private static let reach: Int64 = 1 << 20

  /// - Throws: `import.format_unknown`, and `xml.*` when the document breaks before it is known.
  static func detect(
    _ reader: XMLStreamReader, catalogue: ProfileCatalogue
  ) throws(RegistryError) -> Finding {
    var more = try reader.advance()
    while more, !reader.isElement { more = try reader.advance() }
    let root = reader.name.map { String(cString: $0) } ?? ""
    let namespace = reader.namespace
    let encoding = reader.encoding ?? "UTF-8"
    let format = try format(reader, root: root, namespace: namespace, catalogue: catalogue)
    guard let format else {
      throw RegistryError(
        .importFormatUnknown, ["root": root, "namespace": namespace],
        at: reader.origin.location(line: 1, path: "/" + root),
        hints: [
          Hint(
            "known_profiles",
            ["profiles": catalogue.profiles.map(\.name).joined(separator: ", ")])
        ])
    }
    return Finding(format: format, root: root, namespace: namespace, encoding: encoding)
  }

  private static func format(
    _ reader: XMLStreamReader, root: String, namespace: String, catalogue: ProfileCatalogue
  ) throws(RegistryError) -> Format? {
    let candidates = catalogue.detect(root: root, namespace: namespace)
    guard !candidates.isEmpty else {
      return catalogue.wrapper(root: root, namespace: namespace).map { .wrapped($0) }
    }
    let marked = candidates.filter { !$0.markers.isEmpty }
    guard !marked.isEmpty else { return candidates.first.map { .profile($0) } }
    let chosen = try firstMarked(marked, reader)
    return (chosen ?? candidates.first { $0.markers.isEmpty }).map { .profile($0) }
  }

  /// The profile whose marker the document meets first.
  private static func firstMarked(
    _ profiles: [ImportProfile], _ reader: XMLStreamReader
  ) throws(RegistryError) -> ImportProfile? {
    var names: [String] = []
    while try reader.advance(), reader.bytesRead <= reach {
      guard reader.isElement, reader.depth > 0 else { continue }
      names.removeLast(max(0, names.count - reader.depth + 1))
      names.append(reader.name.map { String(cString: $0) } ?? "")
      for profile in profiles
      where profile.markers.contains(where: { $0.steps.map { $0.name ?? "" } == names }) {
        return profile
      }
    }
    return nil
  }
}

/// An input whose first bytes can be read twice: once to see what it is, once to read it.
final class RewindableInput: XMLInput {
  private var input: any XMLInput
  private var prefix: [UInt8] = []
  private var offset = 0
  private var isRecording = true

  init(_ input: any XMLInput) { self.input = input }

  /// Starts again from the first byte, this time for good.
  func rewind() {
    offset = 0
    isRecording = false
  }

  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(RegistryError) -> Int {
    if offset < prefix.count {
      let count = min(buffer.count, prefix.count - offset)
      for index in 0..<count { buffer[index] = prefix[offset + index] }
      offset += count
      if !isRecording, offset == prefix.count { forget() }
      return count
    }
    let count = try input.read(into: buffer)
    if isRecording {
      prefix.append(contentsOf: buffer.prefix(count))
      offset = prefix.count
    }
    return count
  }

  private func forget() {
    prefix = []
    offset = 0
  }
}
