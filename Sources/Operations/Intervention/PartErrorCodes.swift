package import RegistryModel

extension ErrorCode {
  /// Params: `tag`.
  package static let interventionWholeUnit = ErrorCode("intervention.whole_unit", .refused)
  /// Params: `part_class`.
  package static let interventionPartOneOnly = ErrorCode("intervention.part_one_only", .refused)
  /// Params: `part_class`.
  package static let interventionSerialOfSeveral = ErrorCode(
    "intervention.serial_of_several", .refused)
  /// Params: `serial`.
  package static let interventionPartRepeated = ErrorCode("intervention.part_repeated", .refused)
  /// Params: `tag`, `part_class`, `serials`.
  package static let interventionPartUnclear = ErrorCode("intervention.part_unclear", .refused)
  /// Params: `serial`, `part_class`, `other`.
  package static let interventionPartElsewhere = ErrorCode("intervention.part_elsewhere", .refused)
  /// Params: `tag`, `part_class`, `serial`, `known`.
  package static let interventionPartMismatch = ErrorCode("intervention.part_mismatch", .refused)
  /// Params: `tag`, `serial`, `date`.
  package static let interventionPartAlreadyOut = ErrorCode(
    "intervention.part_already_out", .refused)
  /// Params: `tag`, `part_class`, `date`.
  package static let interventionPartNotYetIn = ErrorCode("intervention.part_not_yet_in", .refused)
  /// Params: `tag`, `serial`.
  package static let interventionPartAlreadyIn = ErrorCode("intervention.part_already_in", .refused)
  /// Params: `tag`, `part_class`.
  package static let interventionDonorLacks = ErrorCode("intervention.donor_lacks", .refused)
  /// Params: `tag`.
  package static let interventionDonorIsReceiver = ErrorCode(
    "intervention.donor_is_receiver", .refused)
  /// Params: `tag`.
  package static let interventionDonorWarranty = ErrorCode("intervention.donor_warranty", .refused)
  /// Params: `part_class`.
  package static let interventionWarrantyEndUnclear = ErrorCode(
    "intervention.warranty_end_unclear", .refused)
  /// Params: `part_class`, `ends_on`, `date`.
  package static let interventionWarrantyOver = ErrorCode("intervention.warranty_over", .refused)
}
