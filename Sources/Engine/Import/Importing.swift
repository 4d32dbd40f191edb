package import RegistryModel
import StoreMemory

extension Registry {
  /// What importing these records would do; nothing is kept.
  package func planImport(
    _ seen: [EquipmentObservation], from source: ImportSource, origin: Origin
  ) throws(RegistryError) -> ImportPlan {
    try store.read { reader throws(RegistryError) in
      let overlay = Overlay(over: reader)
      var planner = try ImportPlanner(source, on: overlay) { trial throws(RegistryError) in
        try Applier(
          trial, settings: self.store.settings, environment: self.environment, origin: origin)
      }
      return try planner.plan(seen)
    }
  }

  /// Carries out a plan, all of it or nothing.
  ///
  /// - Throws: `import.registry_moved` when somebody changed the registry since the plan was made.
  package func apply(_ plan: ImportPlan, origin: Origin) throws(RegistryError) -> [Receipt] {
    guard !plan.requests.isEmpty else { return [] }
    return try write(origin) { applier throws(RegistryError) in
      let head = try applier.reader.head().sequence
      guard head == plan.base else {
        throw RegistryError(
          .importRegistryMoved, ["planned": String(plan.base), "current": String(head)],
          hints: [Hint("plan_again")])
      }
      var receipts: [Receipt] = []
      for request in plan.requests { receipts.append(try applier.apply(request)) }
      return receipts
    }
  }
}
