/// Where a case stands (estados del caso; procedure, «Estados»).
package enum CaseState: String, CodeEnum {
  /// Registrado: created and coded.
  case registered
  /// En proceso: the specialist is working on it.
  case inProgress = "in_progress"
  /// Escalado Especialista: with another level or a responsible specialist.
  case escalatedSpecialist = "escalated_specialist"
  /// Escalado a soporte en sitio: with the hardware and software group.
  case escalatedOnsite = "escalated_onsite"
  /// Suspendido: paused; a note with the reason is compulsory.
  case suspended
  /// Solucionado: resolved by the responsible specialist.
  case solved
  /// Cerrado: accepted in the survey, or three business days without an answer. Final.
  case closed
  /// Reabierto: not accepted; goes on with the same specialist and its earlier time.
  case reopened
  /// Activo proveedor: with a provider's specialist.
  case providerActive = "provider_active"
  /// No gestionado: information never came or out of scope. Final, left out of every report.
  case unmanaged
}
