import CLibXML2

/// Keeps the first fault the parser reported, which is the one that says why, and every place where
/// the document is not as its schema has it.
final class XMLErrorSink {
  struct Fault {
    let code: UInt32
    let message: String
    let line: Int
    let column: Int
  }

  private(set) var fault: Fault?
  private(set) var encodingFault: Fault?
  private(set) var problems = SchemaProblems()
  private(set) var firstMessage: String?
  private(set) var firstLine: Int?

  /// Warnings and broken namespaces are none of our business: documents in use have them.
  func report(_ error: UnsafePointer<xmlError>) {
    let code = UInt32(error.pointee.code)
    let text = error.pointee.message.map { String(cString: $0) } ?? ""
    let message = String(text.prefix { $0 != "\n" })
    if firstMessage == nil {
      firstMessage = message
      firstLine = Int(error.pointee.line)
    }
    if error.pointee.domain == Int32(XML_FROM_SCHEMASV.rawValue) {
      problems.add(code: Int(code), message: message, line: Int(error.pointee.line))
      return
    }
    guard error.pointee.level == XML_ERR_FATAL || isEncoding(code) else { return }
    let fault = Fault(
      code: code, message: message, line: Int(error.pointee.line),
      column: Int(error.pointee.int2))
    if isEncoding(fault.code), encodingFault == nil { encodingFault = fault }
    if error.pointee.level == XML_ERR_FATAL, self.fault == nil { self.fault = fault }
  }

  private func isEncoding(_ code: UInt32) -> Bool {
    code == XML_ERR_UNSUPPORTED_ENCODING.rawValue || code == XML_ERR_UNKNOWN_ENCODING.rawValue
  }
}
