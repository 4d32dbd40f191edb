import RegistryModel

extension Fields {
  /// How an asset was bought.
  mutating func acquisition(_ name: String) throws(RegistryError) -> Acquisition? {
    try object(name) { inner throws(RegistryError) in
      let invoice = try inner.optional("invoice", Line.self)
      let order = try inner.optional("order", Line.self)
      let date = try inner.optional("date", CivilDate.self)
      let value = try inner.optional("value", Money.self)
      let provider = try inner.optionalReference("provider", Provider.self)
      return Acquisition(
        invoice: invoice?.text, order: order?.text, date: date, value: value, provider: provider)
    }
  }
}
