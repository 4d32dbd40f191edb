import RegistryModel

/// The columns of each list, so that its header is the same whatever the list holds, and there when it
/// holds nothing. What a report's columns depend on stands in its answer (`by`).
enum CSVColumns {
  static func of(_ question: String?, _ answer: JSON) -> [String] {
    guard let question else { return [] }
    if question == "report.cases" { return ofCases(answer) }
    let grouping = answer["by"]?.stringValue.map { "\(question) by \($0)" }
    let columns = grouping.flatMap { all[$0] } ?? all[question]
    return columns?.split(separator: " ").map(String.init) ?? []
  }

  /// What cases are counted by, how many, and how long they took where that was asked.
  private static func ofCases(_ answer: JSON) -> [String] {
    let times = ["solved", "median_business_seconds", "p90_business_seconds"]
    return (answer["by"]?.arrayValue ?? []).compactMap(\.stringValue) + ["cases"]
      + (answer["solved"] == nil ? [] : times)
  }

  private static let compliance =
    "obliged done late missed excused pending in_time_per_mille per_mille"

  private static let all: [String: String] = [
    "asset.cases":
      "case state done_at role action parts_out parts_in result minutes cost reading by "
      + "note summary",
    "asset.find":
      "match matched_text tag kind manufacturer model serial hostname status site "
      + "site_name location custodian custodian_name user user_name",
    "asset.history":
      "day at kind asset code from to summary note by by_name case source undo id details",
    "asset.list":
      "tag kind manufacturer model serial hostname status site site_name location "
      + "custodian custodian_name user user_name parent slot",
    "asset.parts":
      "class part_number serial from warranty_provider warranty_starts_on "
      + "warranty_ends_on warranty_document warranty_days_left installed_at installed_case "
      + "removed_at removed_case",
    "audit.list":
      "code state site site_name location kind custodian blind sample seed opened_at opened_by "
      + "count_ended_at closed_at closed_by",
    "cabling.behind": "port outlet equipment kind model hostname place user user_name switch",
    "cabling.list":
      "tag kind place ports used from to category length_m certification certified_on",
    "cabling.panel":
      "port link to place plugged_into equipment users switch category length_m "
      + "certification certified_on",
    "cabling.trace":
      "path position type tag port kind model hostname status place cabinet user "
      + "user_name category length_m label certification certified_on",
    "calendar.closures": "date weekday closed_for holiday site",
    "case.clocks":
      "code state kind priority level site opened_at attended_at solved_at desk_seconds "
      + "desk_business_seconds provider_seconds provider_business_seconds response_target "
      + "response_used_seconds response_outcome response_breached resolution_target "
      + "resolution_used_seconds resolution_outcome resolution_breached",
    "case.due":
      "due_at left_seconds breached clock target code state priority kind level site "
      + "group specialist provider summary",
    "case.list":
      "code state priority kind summary site specialist provider parent external_ref "
      + "opened_at solved_at ended_at",
    "case.mirror": "line external_ref member code message pointer",
    "case.show": "at kind from to reason group specialist actor note source superseded seen",
    "contract.cost by asset": "asset model site asset_days minor_units",
    "contract.cost by site": "site assets asset_days minor_units",
    "contract.list":
      "code provider provider_name kind state starts_on ends_on lapses_on days_left "
      + "renewal notice_by notice_on object",
    "contract.quotas":
      "service unit period per_asset scope amount used left starts_on ends_on renews_on "
      + "runs_out_on assets_used assets_spent",
    "coverage.alerts":
      "alert code kind provider on days_left site model asset assets service unit period "
      + "amount left other_code other_provider from through quiet_until",
    "coverage.expiring":
      "ends_on days_left kind code provider site model asset assets renewal notice_by",
    "coverage.review":
      "line asset part cause on then now then_reason now_reason conclusion differences",
    "coverage.uncovered":
      "asset model serial site status reason entitlement code ends_on days_since_lapse",
    "escalation.due":
      "code state provider ticket_number case site assets parts due_kind due_at overdue "
      + "left_seconds promised_on promise_slips next_step call call_telephone call_mail",
    "escalation.list":
      "code state provider ticket_number kind priority case parent_case site assets parts "
      + "created_at sent_at requested_on promised_on overdue",
    "escalation.preflight": "field line problem maximum length command",
    "finding.list":
      "code asset site fact recorded found state witnesses confirmations sightings case "
      + "found_at found_by note resolved_at resolved_by reason",
    "group.list": "code name level function provider revision",
    "import.conflicts":
      "code reason state source file line path seen candidates opened_at decision asset "
      + "resolved_at resolved_by note",
    "import.vanished":
      "tag model serial hostname place status last_seen_at days_unseen seen_elsewhere",
    "journal.log": "seq at op by case source result note id",
    "location.list": "path kind code name",
    "mail.list":
      "code state escalation recipient subject message_id queued_at attempts attempted_at "
      + "due not_before failure ended_at",
    "model.find": "manufacturer name part_number kind warranty_months parts revision",
    "model.list": "manufacturer name part_number kind warranty_months parts revision",
    "part.list":
      "code state escalation line provider site asset part_class quantity return_number "
      + "announced_on waybill received_on received_by serial defective_serial condition "
      + "installed_on unused_on return_due_on returned_on return_waybill confirmed_on "
      + "unused_reason waived_reason due_back overdue days_left penalty",
    "person.list": "code name login mail telephone site provider erased_on",
    "preventive.compliance by both": "month site \(compliance)",
    "preventive.compliance by month": "month \(compliance)",
    "preventive.compliance by site": "site \(compliance)",
    "preventive.due":
      "asset model site obligation contract provider state opens_on due_on days_left "
      + "days_overdue visited_on visited_by document",
    "preventive.list":
      "obligation contract provider visits period per tolerance_days starts_on ends_on "
      + "kinds models sites assets tasks revision",
    "preventive.of_asset":
      "obligation contract provider per state opens_on due_on days_left days_overdue "
      + "last_done missed",
    "preventive.visits":
      "on asset site obligation contract result window provider person case document "
      + "tasks reading note",
    "provider.list": "code name tax_number mail telephone portal",
    "provider.scorecard":
      "month tickets open response_judged response_kept response_kept_per_mille "
      + "response_median_seconds response_worst_seconds resolution_judged resolution_kept "
      + "resolution_kept_per_mille resolution_median_seconds resolution_worst_seconds "
      + "rejected promise_slips repeated held_business_seconds parts_late_back",
    "report.chronic by asset":
      "asset model site cases model_per_mille minutes cost coverage last_case",
    "report.chronic by model": "model cases assets units per_mille minutes cost",
    "report.chronic by part": "part cases assets units per_mille minutes cost",
    "report.chronic by site": "site cases assets units per_mille minutes cost",
    "report.cost":
      "asset model site acquired_on acquisition cases interventions minutes "
      + "intervention_cost contract_share unmanaged",
    "report.repeated": "asset model site part case opened_on times earlier",
    "site.list": "code name municipality address hours closed_on",
    "source.list":
      "code name on_none on_many vanished_after_days last_import_at last_file",
    "target.list": "case_kind priority level since response resolution in_force note",
  ]
}
