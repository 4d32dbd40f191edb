package import RegistryModel

/// Says that a warranty no longer holds, or never did.
package struct WarrantyVoid: Operation {
  package static let name = "warranty.void"

  let warranty: ID<Warranty>
  let cause: WarrantyVoidCause
  let on: CivilDate?
  let reason: Line

  package init(_ fields: inout Fields) throws(RegistryError) {
    warranty = try fields.reference("warranty")
    cause = try fields.required("cause")
    on = try fields.optional("on")
    reason = try fields.required("reason")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    let old = try registry.existing(warranty)
    try old.requireValid()
    guard cause != .carriedOver else {
      throw RegistryError(
        .warrantyCarryInstead, ["warranty": old.code], hints: [Hint("warranty.carry_over")])
    }
    let day = on ?? stamp.today
    // What was recorded in error never held: its day is only when that was found out.
    guard cause == .recordedInError || (old.startsOn <= day && day <= old.endsOn) else {
      throw RegistryError(
        .warrantyNotInForce,
        [
          "warranty": old.code, "date": day.description, "starts_on": old.startsOn.description,
          "ends_on": old.endsOn.description,
        ])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    let old = try registry.existing(warranty)
    effects.update(old) { new in
      new.voidedOn = on ?? stamp.today
      new.voidCause = cause
      new.voidNote = reason.text
    }
    effects.touch(old.asset)
    effects.answer("code", .string(old.code))
  }
}

extension ErrorCode {
  /// Only carrying a warranty over to other equipment ends it so. Params: `warranty`.
  package static let warrantyCarryInstead = ErrorCode("warranty.carry_instead", .refused)
  /// The day is not one on which the warranty holds. Params: `warranty`, `date`, `starts_on`,
  /// `ends_on`.
  package static let warrantyNotInForce = ErrorCode("warranty.not_in_force", .refused)
}
