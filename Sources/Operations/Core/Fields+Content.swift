package import RegistryModel

/// A file as the journal knows it: which bytes, how many, and what they were found to be.
package struct FileContent: Hashable, Sendable {
  package let digest: ContentDigest
  /// In bytes.
  package let size: Int
  /// Nil when the bytes are of no type this program takes.
  package let mediaType: MediaType?
  /// Whether a system would run it. The journal does not say so: nothing of the kind was taken.
  package let isProgram: Bool

  package init(
    digest: ContentDigest, size: Int, mediaType: MediaType?, isProgram: Bool = false
  ) {
    self.digest = digest
    self.size = size
    self.mediaType = mediaType
    self.isProgram = isProgram
  }

  var field: JSON {
    .members([
      "media_type": mediaType.map { .string($0.rawValue) },
      "sha256": .string(digest.hexadecimal), "size": .integer(Int64(size)),
    ])
  }

  /// Read back from the journal.
  fileprivate init(journal value: JSON) throws(RegistryError) {
    guard let digest = value["sha256"]?.stringValue.flatMap({ ContentDigest($0) }),
      let size = value["size"]?.integerValue.flatMap({ Int(exactly: $0) })
    else { throw .wrongType("object", value) }
    self.init(
      digest: digest, size: size,
      mediaType: value["media_type"]?.stringValue.flatMap { MediaType(rawValue: $0) })
  }
}

// Files.
extension Fields {
  /// A file that must be there. A request has it in base64; the bytes are handed over to be kept
  /// apart, and the journal gets their digest, size and type.
  ///
  /// - Parameters:
  ///   - maximum: the most bytes it may have.
  ///   - tooLarge: the error for more; params `size`, `maximum`.
  /// - Throws: `input.not_base64`, `input.file_empty`.
  package mutating func content(_ name: String, maximum: Int, tooLarge: ErrorCode)
    throws(RegistryError) -> FileContent
  {
    form?.add(name, Fields.base64(maximum), isRequired: true)
    guard !isRecording else {
      return FileContent(digest: ContentDigest(trusted: ""), size: 0, mediaType: nil)
    }
    let value = try requiredMember(name)
    do {
      let content =
        switch source {
        case .journal, .recording: try FileContent(journal: value)
        case .request(let request):
          try Fields.file(try value.requireString(), maximum, tooLarge, request.sealer)
        }
      keep(name, content.field)
      return content
    } catch {
      throw error.located(location(name))
    }
  }

  private static func file(
    _ text: String, _ maximum: Int, _ tooLarge: ErrorCode, _ sealer: any Sealer
  ) throws(RegistryError) -> FileContent {
    // What is too long is not even decoded.
    let size = text.utf8.count / 4 * 3
    guard size <= maximum + 2 else { throw .tooLarge(tooLarge, size, maximum) }
    guard let bytes = Base64.decoded(text) else { throw RegistryError(.inputNotBase64) }
    guard !bytes.isEmpty else { throw RegistryError(.inputFileEmpty) }
    guard bytes.count <= maximum else { throw .tooLarge(tooLarge, bytes.count, maximum) }
    return FileContent(
      digest: sealer.keep(bytes), size: bytes.count, mediaType: MediaType(of: bytes),
      isProgram: MediaType.isProgram(bytes))
  }

  private static func base64(_ maximum: Int) -> JSON {
    .members([
      "type": .string("string"), "contentEncoding": .string("base64"),
      "minLength": .integer(4), "maxLength": .integer(Int64((maximum + 2) / 3 * 4)),
      "pattern": .string("^[A-Za-z0-9+/]+={0,2}$"),
    ])
  }
}

extension RegistryError {
  /// A file of more bytes than allowed.
  package static func tooLarge(_ code: ErrorCode, _ size: Int, _ maximum: Int) -> RegistryError {
    RegistryError(
      code, ["size": ByteCount.text(size), "maximum": ByteCount.text(maximum)])
  }
}

extension ErrorCode {
  package static let inputNotBase64 = ErrorCode("input.not_base64", .input)
  package static let inputFileEmpty = ErrorCode("input.file_empty", .input)
}
