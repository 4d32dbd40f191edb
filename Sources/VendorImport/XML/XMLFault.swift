import CLibXML2
import RegistryModel

/// Translates the parser's faults into our codes.
enum XMLFault {
  static func error(
    _ fault: XMLErrorSink.Fault, limits: XMLLimits, at location: SourceLocation
  ) -> RegistryError {
    // The parser has guards of its own, coarser than ours, and no code for them.
    if fault.message.contains("Excessive depth") {
      return RegistryError(.xmlTooDeep, ["limit": String(limits.depth)], at: location)
    }
    if fault.code == XML_ERR_ENTITY_LOOP.rawValue {
      return RegistryError(.xmlEntityReference, at: location)
    }
    if fault.message.contains("too long") || fault.message.contains("Huge input lookup") {
      return RegistryError(.xmlTextTooLong, ["limit": String(limits.textBytes)], at: location)
    }
    return RegistryError(.xmlMalformed, ["reason": fault.message], at: location)
  }
}
