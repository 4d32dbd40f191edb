package import RegistryModel

/// What the desk's targets are and were, the most specific first, of each the latest first.
package struct TargetList: Query {
  package static let name = "target.list"

  /// The day on which they are looked at: today when nothing is said.
  let on: CivilDate?
  /// Also those that no longer hold, or not yet.
  let includesAll: Bool

  package init(_ fields: inout Fields) throws(RegistryError) {
    on = try fields.optional("on")
    includesAll = try fields.optional("all") ?? false
  }

  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let day = on ?? context.today
    let targets = try ServiceTargets(registry)
    let inForce = Set(targets.inForce(on: day).map(\.id))
    let rows = targets.all.filter { includesAll || inForce.contains($0.id) }.map { target in
      JSON.object(
        TargetView.members(target) + [
          JSONMember("in_force", .bool(inForce.contains(target.id))),
          JSONMember("note", target.note.json),
        ])
    }
    return .members(["on": .string(day.description), "targets": .array(rows)])
  }
}

/// Targets as JSON.
enum TargetView {
  static func members(_ target: ServiceTarget) -> [JSONMember] {
    [
      JSONMember("case_kind", target.caseKind.json), JSONMember("priority", target.priority.json),
      JSONMember("level", target.level.json),
      JSONMember("since", .string(target.since.description)),
      JSONMember("response", target.response.json),
      JSONMember("resolution", target.resolution.json),
    ]
  }
}
