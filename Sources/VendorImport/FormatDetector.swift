import RegistryModel

/// Finds out what a document is from its first bytes.
struct FormatDetector {
  enum Format {
    case profile(ImportProfile)
    case wrapped(WrapperRule)
    /// A document of our own, which no profile reads.
    case exchange
  }

  struct Finding {
    let format: Format
    let root: String
    let namespace: String
    let encoding: String
    /// The marker that decided, and its line; nil when the root did.
    let marker: (text: String, line: Int)?
  }

  /// A profile that may be meant, by one of its kinds of document.
  private struct Candidate {
    let profile: ImportProfile
    let document: DocumentRule
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
    let line = reader.element?.line ?? 1
    func finding(_ format: Format, _ marker: (text: String, line: Int)? = nil) -> Finding {
      Finding(
        format: format, root: root, namespace: namespace, encoding: encoding, marker: marker)
    }
    let candidates = catalogue.profiles.flatMap { profile in
      profile.documents.filter { $0.matches(root: root, namespace: namespace) }
        .map { Candidate(profile: profile, document: $0) }
    }
    if candidates.isEmpty, namespace == ExchangeElement.namespace { return finding(.exchange) }
    if candidates.isEmpty, let rule = catalogue.wrapper(root: root, namespace: namespace) {
      return finding(.wrapped(rule))
    }
    let marked = candidates.filter { !$0.document.markers.isEmpty }
    if let met = try firstMarked(marked, reader) {
      return finding(.profile(met.candidate.profile), (met.marker, met.line))
    }
    if let plain = candidates.first(where: { $0.document.markers.isEmpty }) {
      return finding(.profile(plain.profile))
    }
    throw RegistryError(
      .importFormatUnknown, ["root": root, "namespace": namespace],
      at: reader.origin.location(line: line, path: "/" + root),
      hints: hints(candidates, root: root, catalogue))
  }

  /// What was nearest, or which profiles there are.
  private static func hints(
    _ candidates: [Candidate], root: String, _ catalogue: ProfileCatalogue
  ) -> [Hint] {
    let near = candidates.map { candidate in
      Hint(
        "profile_marker_missing",
        [
          "markers": candidate.document.markers.prefix(8).map(\.text).joined(separator: ", "),
          "profile": candidate.profile.name,
        ])
    }
    guard near.isEmpty else { return near }
    let other = catalogue.profiles.flatMap { profile in
      profile.documents.filter { $0.root == root }.map { document in
        Hint(
          "profile_namespace_differs",
          ["namespace": document.namespace, "profile": profile.name])
      }
    }
    guard other.isEmpty else { return other }
    return [
      Hint(
        "known_profiles", ["profiles": catalogue.profiles.map(\.name).joined(separator: ", ")])
    ]
  }

  /// The candidate whose marker the document meets first; of several at one element, the first in
  /// the catalogue's order.
  private static func firstMarked(
    _ candidates: [Candidate], _ reader: XMLStreamReader
  ) throws(RegistryError) -> (candidate: Candidate, marker: String, line: Int)? {
    guard !candidates.isEmpty else { return nil }
    let markers = candidates.enumerated().flatMap { index, candidate in
      candidate.document.markers.map { (candidate: index, path: $0) }
    }
    let paths = markers.map { StreamPath($0.path, reader) }
    var matcher = StreamMatcher(paths)
    var more = true
    while more, reader.bytesRead <= reach {
      guard let element = reader.element else {
        more = try reader.advance()
        continue
      }
      let step = matcher.enter(element, depth: reader.depth)
      var isWhole = false
      for path in step.found {
        if paths[path].needsContent, !isWhole {
          _ = try reader.expand()
          isWhole = true
        }
        guard paths[path].rest.exists(from: element) else { continue }
        let marker = markers[path]
        return (candidates[marker.candidate], marker.path.text, element.line)
      }
      more = try reader.advance()
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
      prefix.withUnsafeBufferPointer { bytes in
        _ = buffer.update(fromContentsOf: bytes[offset..<offset + count])
      }
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
