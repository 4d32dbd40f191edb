import CLibXML2

/// What has to be said to libxml2 once per process.
enum LibXML {
  /// Prepares the library; afterwards it can open no file and no address by itself, whatever a
  /// document names (DTDs, external entities, schema hints, catalogues). A schema's own files come
  /// from memory.
  static let prepared: Void = {
    xmlInitParser()
    dotacion_silence_libxml2()
    xmlSetExternalEntityLoader { address, _, context in
      address.flatMap { SchemaLoader.input(String(cString: $0), context) }
    }
  }()

  /// No network, exact line numbers beyond 65,535, and nothing that loads, expands or unbounds.
  static let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue)

  /// For text that was already decoded: what the declaration says of its encoding is stale.
  static let decodedOptions = options | Int32(XML_PARSE_IGNORE_ENC.rawValue)
}
