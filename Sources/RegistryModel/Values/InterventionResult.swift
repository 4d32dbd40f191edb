/// What came of an intervention.
package enum InterventionResult: String, CodeEnum {
  case solved
  case partlySolved = "partly_solved"
  case notSolved = "not_solved"
  case noFaultFound = "no_fault_found"
  case needsPart = "needs_part"
  case needsProvider = "needs_provider"
}
