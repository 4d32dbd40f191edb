package import RegistryModel

/// How one piece of equipment stands towards each obligation that reaches it: what is due next, what
/// is overdue, when it was last visited.
package struct PreventiveOfAsset: Query {
  package static let name = "preventive.of_asset"

  /// How far ahead the next window is looked for.
  private static let horizon = 366

  let asset: ID<Asset>
  let on: CivilDate?

  package init(_ fields: inout Fields) throws(RegistryError) {
    asset = try fields.reference("asset")
    on = try fields.optional("on")
  }

  /// Obligations of contracts that are over are left out, unless a visit under them would still
  /// count.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    let asset = try registry.existing(asset)
    let day = on ?? context.today
    let selection = PreventiveSelection(contract: nil, provider: nil, asset: asset.id)
    var rows: [JSON] = []
    for obligation in try selection.obligations(registry) {
      let survey = try PreventiveSurvey(
        obligation, on: day, through: day.adding(days: Self.horizon), in: registry)
      guard let last = survey.windows.windows.indices.last,
        survey.windows.closing(of: last) >= day, let standing = try survey.standing(of: asset)
      else { continue }
      rows.append(try row(survey, standing, day))
    }
    return .members([
      "asset": .string(asset.tag.text), "on": .string(day.description),
      "obligations": .array(rows),
    ])
  }

  private func row(_ survey: PreventiveSurvey, _ standing: PreventiveStanding, _ day: CivilDate)
    throws(RegistryError) -> JSON
  {
    let indices = survey.windows.windows.indices
    let states = indices.map { standing.state($0, on: day) }
    let next = indices.first { states[$0]?.isOutstanding ?? false }
    let span = next.map { survey.windows.windows[$0].span }
    let past = span.map { day.days(since: $0.last) }
    return .members([
      "obligation": .string(survey.obligation.code), "contract": .string(survey.contract.code),
      "provider": try survey.registry.code(survey.contract.provider),
      "per": .string(survey.obligation.unit.rawValue),
      "state": next.flatMap { states[$0] }.json, "opens_on": (span?.first).json,
      "due_on": (span?.last).json,
      "days_left": past.flatMap { $0 <= 0 ? 1 - $0 : nil }.json,
      "days_overdue": past.flatMap { $0 > 0 ? $0 : nil }.json,
      "last_done": (standing.lastDone?.on).json,
      "missed": .integer(Int64(states.filter { $0 == .missed }.count)),
    ])
  }
}

extension PreventiveState {
  /// Whether a visit is still to be made.
  var isOutstanding: Bool {
    switch self {
    case .upcoming, .due, .overdue: true
    case .done, .late, .missed, .excused: false
    }
  }
}
