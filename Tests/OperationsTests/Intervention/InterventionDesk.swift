import Engine
import RegistryModel
import Store

/// What tests of work on equipment ask of the desk.
extension CaseDesk {
  /// Records work; `more` are further members.
  @discardableResult
  func work(_ code: String, _ asset: String, _ action: String, _ more: String = "") throws
    -> JSON
  {
    try apply("case.intervene", CaseDesk.intervention(code, asset, action, more))
  }

  func workRefusal(_ code: String, _ asset: String, _ action: String, _ more: String = "") throws
    -> RegistryError?
  {
    try refusal("case.intervene", CaseDesk.intervention(code, asset, action, more))
  }

  func parts(_ asset: String, all: Bool = false) throws -> [JSON] {
    try ask("asset.parts", #"{"asset":"\#(asset)","all":\#(all)}"#)["parts"]?.arrayValue ?? []
  }

  func findings(_ members: String) throws -> [JSON] {
    try ask("finding.list", "{\(members)}")["findings"]?.arrayValue ?? []
  }

  func registerPrinter(_ tag: String) throws {
    try apply(
      "asset.register",
      #"{"tag":"\#(tag)","model":"LaserJet M404","serial":"VNB3K\#(tag)","at":"PASTO"}"#)
  }

  /// `covered part_warranty FX-0002`: the verdict, and what it rests on.
  func verdict(_ asset: String, _ more: String) throws -> String {
    let rest = more.isEmpty ? "" : ",\(more)"
    let answer = try ask("coverage.check", #"{"asset":"\#(asset)"\#(rest)}"#)
    return [answer["verdict"], answer["entitlement"], answer["code"]]
      .map { $0?.stringValue ?? "-" }.joined(separator: " ")
  }

  private static func intervention(
    _ code: String, _ asset: String, _ action: String, _ more: String
  ) -> String {
    let rest = more.isEmpty ? "" : ",\(more)"
    return #"{"case":"\#(code)","asset":"\#(asset)","action":"\#(action)"\#(rest)}"#
  }
}

extension Registry {
  func digest() throws -> String {
    try store.read { reader throws(RegistryError) in try StateDigest.hexadecimal(of: reader) }
  }
}
