/// Why a case stands still (procedure, activities C and F).
package enum SuspensionReason: String, CodeEnum {
  /// The request does not say enough; somebody was asked for more.
  case moreInformation = "more_information"
  /// Nobody was there to attend to.
  case userAbsent = "user_absent"
  /// No hardware available.
  case noHardware = "no_hardware"
  /// A workaround holds until the definitive solution.
  case awaitingDefinitiveSolution = "awaiting_definitive_solution"
  /// A case at the provider's level is open for it (activity F).
  case escalatedToProvider = "escalated_to_provider"
  /// Explained in the note.
  case other
}
