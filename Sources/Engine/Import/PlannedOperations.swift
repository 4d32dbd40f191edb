import RegistryModel
import Store

/// Applies an import's operations, each under the id that follows from the plan and its place in it.
final class PlannedOperations {
  let plan: String
  /// How many there have been.
  private(set) var count = 0
  private let applier: Applier
  /// Whether nothing of this plan is in the journal.
  private let isNew: Bool

  init(of plan: String, on applier: Applier) throws(RegistryError) {
    self.plan = plan
    self.applier = applier
    isNew = try applier.reader.entry(operation: ImportPlanHead.operation(plan, 1)) == nil
  }

  /// As the operations so far have made it.
  var registry: any StoreReader { applier.reader }

  /// Applies a record's operations: all of them or none.
  @discardableResult
  func perform(_ requests: [Request]) throws(RegistryError) -> [Receipt] {
    guard requests.count > 1 else {
      guard let only = requests.first else { return [] }
      return [try apply(only)]
    }
    let before = count
    do {
      return try applier.attempt { () throws(RegistryError) in
        var receipts: [Receipt] = []
        for request in requests { receipts.append(try apply(request)) }
        return receipts
      }
    } catch {
      count = before
      throw error
    }
  }

  private func apply(_ request: Request) throws(RegistryError) -> Receipt {
    var numbered = request
    numbered.id = ImportPlanHead.operation(plan, count + 1)
    let receipt = try applier.apply(numbered, isNew: isNew)
    count += 1
    return receipt
  }
}
