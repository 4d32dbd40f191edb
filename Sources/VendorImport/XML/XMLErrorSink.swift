import CLibXML2

/// Keeps the first fault the parser reported, which is the one that says why.
final class XMLErrorSink {
  struct Fault {
    let code: UInt32
    let message: String
    let line: Int
    let column: Int
  }

  private(set) var fault: Fault?
  private(set) var encodingFault: Fault?

  /// Warnings and broken namespaces are none of our business: documents in use have them.
  func report(
    code: Int32, level: xmlErrorLevel, message: UnsafePointer<CChar>?, line: Int32, column: Int32
  ) {
    guard level == XML_ERR_FATAL || isEncoding(UInt32(code)) else { return }
    let text = message.map { String(cString: $0) } ?? ""
    let fault = Fault(
      code: UInt32(code), message: String(text.prefix { $0 != "\n" }), line: Int(line),
      column: Int(column))
    if isEncoding(fault.code), encodingFault == nil { encodingFault = fault }
    if level == XML_ERR_FATAL, self.fault == nil { self.fault = fault }
  }

  private func isEncoding(_ code: UInt32) -> Bool {
    code == XML_ERR_UNSUPPORTED_ENCODING.rawValue || code == XML_ERR_UNKNOWN_ENCODING.rawValue
  }
}
