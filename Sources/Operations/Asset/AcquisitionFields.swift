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

/// What a revision does with how an asset was bought.
struct AcquisitionPatch {
  let invoice: Patch<Line>
  let order: Patch<Line>
  let date: Patch<CivilDate>
  let value: Patch<Money>
  let provider: Patch<ID<Provider>>

  func applied(to old: Acquisition?) -> Acquisition {
    let old = old ?? Acquisition()
    return Acquisition(
      invoice: invoice.applied(to: old.invoice, \.text),
      order: order.applied(to: old.order, \.text), date: date.applied(to: old.date),
      value: value.applied(to: old.value), provider: provider.applied(to: old.provider))
  }
}

extension Fields {
  /// Changes to how an asset was bought, member by member.
  mutating func acquisitionPatch(_ name: String) throws(RegistryError) -> AcquisitionPatch? {
    try object(name) { inner throws(RegistryError) in
      AcquisitionPatch(
        invoice: try inner.patch("invoice"), order: try inner.patch("order"),
        date: try inner.patch("date"), value: try inner.patch("value"),
        provider: try inner.patchReference("provider"))
    }
  }
}
