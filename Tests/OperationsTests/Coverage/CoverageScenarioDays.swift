extension CoverageScenario {
  /// Which day leaves a doubt, and which contract is to blame when none applies.
  static let ofDays: [CoverageScenario] = [
    // Renewed by itself, and later expressly from 1 August: that leaves no doubt about July.
    .init("1016", nil, nil, "2026-06-30", "covered", "applies", "REDES", "escalate"),
    .init("1016", nil, nil, "2026-07-15", "not_covered", "expired", "REDES", "repair_in_house"),
    .init("1016", nil, nil, "2026-07-31", "not_covered", "expired", "REDES", "repair_in_house"),
    .init("1016", nil, nil, "2026-08-01", "covered", "applies", "REDES", "escalate"),
    // August to December is five months: five more end on 31 May.
    .init("1016", nil, nil, "2027-05-31", "doubtful", "doubtful", "REDES", "complete_facts"),
    .init("1016", nil, nil, "2027-06-01", "not_covered", "expired", "REDES", "repair_in_house"),
    // January to June, 181 days: six more months are July to December, 184 days.
    .init("1017", nil, nil, "2026-07-01", "doubtful", "doubtful", "REDES", "complete_facts"),
    .init("1017", nil, nil, "2026-12-31", "doubtful", "doubtful", "REDES", "complete_facts"),
    .init("1017", nil, nil, "2027-01-01", "not_covered", "expired", "REDES", "repair_in_house"),
    // Ten days from 20 June: ten more end on 9 July.
    .init("1018", nil, nil, "2026-07-09", "doubtful", "doubtful", "REDES", "complete_facts"),
    .init("1018", nil, nil, "2026-07-10", "not_covered", "expired", "REDES", "repair_in_house"),
    // The contract that has the roller is to blame, not the one that has the fuser alone.
    .init("1019", "roller", nil, "2025-12-31", "not_covered", "not_started", "SOLUC", "buy_part"),
    .init("1019", "roller", nil, "2026-01-01", "covered", "applies", "SOLUC", "escalate"),
    .init("1019", "roller", nil, "2026-07-01", "not_covered", "expired", "SOLUC", "buy_part"),
    .init("1019", "fuser", nil, "2026-07-01", "covered", "applies", "REDES", "escalate"),
    // Neither has print heads: the one that holds that day is nearest.
    .init(
      "1019", "print_head", nil, "2026-07-01", "not_covered", "part_excluded", "REDES", "buy_part"),
    // Two that had everything, until March and from October: 92 days from either on 1 July.
    .init("1020", nil, nil, "2026-06-30", "not_covered", "expired", "SOLUC", "repair_in_house"),
    .init("1020", nil, nil, "2026-07-02", "not_covered", "not_started", "REDES", "repair_in_house"),
  ]
}
