/// A condition of service that the registry can look at.
package enum TermCondition: String, CodeEnum {
  /// The provider serves by serial.
  case serialKnown = "serial_known"
  /// The provider asks for the invoice.
  case invoiceKnown = "invoice_known"
  /// Nothing but original supplies was used.
  case originalSupplies = "original_supplies"
  /// Structured cabling passed its certification once it was installed.
  case certified
}
