import CLibXML2
import RegistryModel
import Synchronization

/// An XSD ready to hold documents against, made from files in memory: nothing else can be included
/// by it, wherever its `schemaLocation`s point.
final class DocumentSchema {
  let pointer: xmlSchemaPtr

  /// - Parameters:
  ///   - file: the schema's own path among `files`.
  ///   - files: every file it may include, by its path below one folder.
  /// - Throws: `import.schema_missing`, `import.schema_unusable`.
  init(_ file: String, in files: [String: [UInt8]]) throws(RegistryError) {
    LibXML.prepared
    guard files[file] != nil else {
      throw RegistryError(.importSchemaMissing, ["file": file])
    }
    let sink = XMLErrorSink()
    let parsed = SchemaLoader.serving(files) { () -> xmlSchemaPtr? in
      guard let context = xmlSchemaNewParserCtxt(SchemaLoader.prefix + file) else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      xmlSchemaSetParserStructuredErrors(
        context,
        { context, error in
          guard let context, let error else { return }
          Unmanaged<XMLErrorSink>.fromOpaque(context).takeUnretainedValue().report(error)
        }, Unmanaged.passUnretained(sink).toOpaque())
      return xmlSchemaParse(context)
    }
    guard let parsed else {
      throw RegistryError(
        .importSchemaUnusable, ["file": file, "reason": sink.firstMessage ?? ""],
        at: SourceLocation(file: file, line: sink.firstLine))
    }
    pointer = parsed
  }

  deinit { xmlSchemaFree(pointer) }
}

/// Gives libxml2 the files of one schema while it is read, and nothing at any other time.
enum SchemaLoader {
  /// What stands before a file's path, so that nothing else is ever meant.
  static let prefix = "schema://files/"

  private static let files = Mutex<[String: [UInt8]]>([:])
  private static let turn = Mutex<Void>(())

  /// Runs `body` with these files to be had.
  static func serving<Result>(_ served: [String: [UInt8]], _ body: () -> Result) -> Result {
    turn.withLock { _ in
      files.withLock { $0 = served }
      defer { files.withLock { $0 = [:] } }
      return body()
    }
  }

  /// The file of that address; nil when it is none of those served.
  static func input(_ address: String, _ context: xmlParserCtxtPtr?) -> xmlParserInputPtr? {
    guard address.hasPrefix(prefix) else { return nil }
    let path = String(address.dropFirst(prefix.utf8.count))
    guard let bytes = files.withLock({ $0[path] }) else { return nil }
    let buffer = bytes.withUnsafeBytes { bytes in
      xmlParserInputBufferCreateMem(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count),
        XML_CHAR_ENCODING_NONE)
    }
    guard let buffer,
      let input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE)
    else { return nil }
    // Its own address, from which what it includes is reckoned; freed with the input.
    input.pointee.filename = xmlStrdup(address).map {
      UnsafePointer(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
    }
    return input
  }
}
