/// A contract's alert that somebody has seen: it stays quiet until a day.
package struct AlertAcknowledgement: Entity {
  package let id: ID<AlertAcknowledgement>
  package var revision: Int64
  package var contract: ID<Contract>
  package var alert: CoverageAlert
  /// The last quiet day.
  package var until: CivilDate
  /// Why nothing need be done before.
  package var reason: String
  /// The contract's last day when it was seen: with another one it is another alert.
  package var endsOn: CivilDate

  package init(
    id: ID<AlertAcknowledgement>, revision: Int64 = 1, contract: ID<Contract>,
    alert: CoverageAlert, until: CivilDate, reason: String, endsOn: CivilDate
  ) {
    self.id = id
    self.revision = revision
    self.contract = contract
    self.alert = alert
    self.until = until
    self.reason = reason
    self.endsOn = endsOn
  }
}

extension AlertAcknowledgement {
  package static let kind = EntityKind.alertAcknowledgement

  /// The one of a contract and an alert.
  package static let byContract = Index<AlertAcknowledgement>(
    "alert_acknowledgement_contract", ["contract", "alert"], unique: true)

  package static let table = Table(
    "alert_acknowledgement",
    columns: [
      Column("contract", ID<Contract>.self),
      Column("alert", CoverageAlert.self),
      Column("until", CivilDate.self),
      Column("reason", String.self),
      Column("ends_on", CivilDate.self),
    ],
    indexes: [byContract.definition], isReference: true)

  package init(row: inout RowReader) throws(RegistryError) {
    id = row.id()
    revision = row.revision
    contract = try row.read()
    alert = try row.read()
    until = try row.read()
    reason = try row.read()
    endsOn = try row.read()
  }

  package func write(to row: inout RowWriter) {
    row.write(contract)
    row.write(alert)
    row.write(until)
    row.write(reason)
    row.write(endsOn)
  }
}
