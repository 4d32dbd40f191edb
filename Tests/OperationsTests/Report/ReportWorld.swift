import RegistryModel
import Testing

/// A desk with cases of March and April 2026 to report on.
///
/// Printer 20077 failed three times (fuser, fuser, roller), laptop 10452 twice, laptop 10453 once
/// in a case nobody could attend to. A request and a child case beside them.
struct ReportWorld {
  let desk: CaseDesk
  /// Codes by a name of our own.
  private(set) var codes: [String: String] = [:]

  init() throws {
    desk = try CaseDesk()
    try failure("march", at: "2026-03-23 08:00", "20077", part: "fuser", minutes: 30)
    try failure("fuser", at: "2026-04-02 08:00", "20077", part: "fuser", minutes: 45)
    try open(
      "child", at: "2026-04-02 09:00",
      #""kind":"incident","assets":["20077"],"parent":"\#(code("fuser"))""#)
    try failure("laptop", at: "2026-04-03 08:00", "10452", part: nil, minutes: 60)
    try failure("void", at: "2026-04-10 08:00", "10453", part: "fuser", minutes: 10)
    try apply("case.mark_unmanaged", #"{"case":"\#(code("void"))","note":"Sin datos"}"#)
    try open("request", at: "2026-04-12 08:00", #""kind":"request","assets":["20077"]"#)
    try failure("roller", at: "2026-04-20 08:00", "20077", part: "roller", minutes: 15)
    try failure("laptop2", at: "2026-04-30 08:00", "10452", part: nil, minutes: 20)
  }

  func code(_ name: String) -> String { codes[name] ?? "?" }

  func ask(_ name: String, _ data: String) throws -> JSON { try desk.ask(name, data) }

  /// Rows of the answer about April, as the texts and numbers of some members.
  func rows(_ name: String, _ data: String, _ member: String, _ names: String...) throws
    -> [String]
  {
    let answer = try ask(name, #"{"from":"2026-04-01","to":"2026-04-30"\#(data)}"#)
    return (answer[member]?.arrayValue ?? []).map { row in
      names.map { name in
        row[name]?.stringValue ?? row[name]?.integerValue.map(String.init) ?? "-"
      }.joined(separator: " ")
    }
  }

  @discardableResult
  func apply(_ name: String, _ data: String) throws -> JSON { try desk.apply(name, data) }

  /// Opens a case when it is that time, so that its clocks are true.
  private mutating func open(_ name: String, at time: String, _ members: String) throws {
    desk.clock.set(time)
    let result = try apply("case.open", #"{"summary":"\#(name)",\#(members)}"#)
    codes[name] = result["code"]?.stringValue
  }

  private mutating func failure(
    _ name: String, at time: String, _ tag: String, part: String?, minutes: Int
  ) throws {
    try open(name, at: time, #""kind":"incident","assets":["\#(tag)"]"#)
    let work =
      part.map { #""action":"part_replaced","parts_out":[{"part_class":"\#($0)"}]"# }
      ?? #""action":"repaired""#
    try apply(
      "case.intervene",
      #"{"case":"\#(code(name))","asset":"\#(tag)","minutes":\#(minutes),\#(work)}"#)
  }
}
