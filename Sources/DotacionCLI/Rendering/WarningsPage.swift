import Localization
import RegistryModel

/// What an answer warns of without refusing anything: `{"code":…}` and what its sentence needs.
enum WarningsPage {
  static func write(_ warnings: JSON?, _ page: inout Page) {
    for warning in warnings?.arrayValue ?? [] {
      var params: [String: String] = [:]
      for member in warning.objectValue ?? [] { params[member.name] = PageTime.local(member.value) }
      let code = params["code"] ?? ""
      page.line("! " + (page.lexicon.text("answer_warning.\(code)", params) ?? code), .warning)
    }
  }
}
