/// How an asset was bought: the evidence a warranty hangs on.
package struct Acquisition: JSONColumn {
  package var invoice: String?
  package var order: String?
  package var date: CivilDate?
  package var value: Money?
  package var provider: ID<Provider>?

  package init(
    invoice: String? = nil, order: String? = nil, date: CivilDate? = nil, value: Money? = nil,
    provider: ID<Provider>? = nil
  ) {
    self.invoice = invoice
    self.order = order
    self.date = date
    self.value = value
    self.provider = provider
  }

  package init?(json: JSON) {
    guard json.objectValue != nil else { return nil }
    self.init(
      invoice: json["invoice"]?.stringValue, order: json["order"]?.stringValue,
      date: json["date"]?.stringValue.flatMap { CivilDate($0) },
      value: json["value"].flatMap { Money(json: $0) },
      provider: json["provider"]?.integerValue.map { ID($0) })
  }

  package var json: JSON {
    .members([
      "date": date.map { .string($0.description) },
      "invoice": invoice.map { .string($0) },
      "order": order.map { .string($0) },
      "provider": provider.map { .integer($0.rawValue) },
      "value": value?.json,
    ])
  }
}

extension Money: JSONColumn {
  /// From `{"currency":"COP","minor_units":12500050}`.
  package init?(json: JSON) {
    guard let units = json["minor_units"]?.integerValue,
      let currency = json["currency"]?.stringValue
    else { return nil }
    self.init(minorUnits: units, currency: currency)
  }

  package var json: JSON {
    .members(["currency": .string(currency), "minor_units": .integer(minorUnits)])
  }
}

/// How an asset left service (baja) and where it went.
package struct Retirement: JSONColumn {
  package var date: CivilDate
  package var cause: RetirementCause
  /// The technical opinion (concepto técnico) it stands on.
  package var opinion: String
  /// Who or what approved it: a resolution or an acta.
  package var approval: String
  package var disposedOn: CivilDate?
  package var destination: DisposalDestination?
  /// The receiver's paper: certificate, deed of donation, bill of sale.
  package var certificate: String?

  package init(
    date: CivilDate, cause: RetirementCause, opinion: String, approval: String,
    disposedOn: CivilDate? = nil, destination: DisposalDestination? = nil,
    certificate: String? = nil
  ) {
    self.date = date
    self.cause = cause
    self.opinion = opinion
    self.approval = approval
    self.disposedOn = disposedOn
    self.destination = destination
    self.certificate = certificate
  }

  package init?(json: JSON) {
    guard let date = json["date"]?.stringValue.flatMap({ CivilDate($0) }),
      let cause = json["cause"]?.stringValue.flatMap({ RetirementCause(rawValue: $0) }),
      let opinion = json["opinion"]?.stringValue, let approval = json["approval"]?.stringValue
    else { return nil }
    self.init(
      date: date, cause: cause, opinion: opinion, approval: approval,
      disposedOn: json["disposed_on"]?.stringValue.flatMap { CivilDate($0) },
      destination: json["destination"]?.stringValue.flatMap { DisposalDestination(rawValue: $0) },
      certificate: json["certificate"]?.stringValue)
  }

  package var json: JSON {
    .members([
      "approval": .string(approval),
      "cause": .string(cause.rawValue),
      "certificate": certificate.map { .string($0) },
      "date": .string(date.description),
      "destination": destination.map { .string($0.rawValue) },
      "disposed_on": disposedOn.map { .string($0.description) },
      "opinion": .string(opinion),
    ])
  }
}
