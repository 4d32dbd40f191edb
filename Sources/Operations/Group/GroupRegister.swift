package import RegistryModel

/// Adds a support group (grupo) with its level of attention.
package struct GroupRegister: Operation {
  package static let name = "group.register"
  package static let creates: [EntityKind] = [.group]

  let code: Code
  let groupName: Line
  let level: Int
  let function: GroupFunction
  let provider: ID<Provider>?

  package init(_ fields: inout Fields) throws(RegistryError) {
    code = try fields.required("code")
    groupName = try fields.required("name")
    level = try fields.requiredInteger("level", in: 1...3)
    function = try fields.required("function")
    provider = try fields.optionalReference("provider")
  }

  package func check(_ registry: any RegistryReader, _ stamp: Stamp) throws(RegistryError) {
    guard try registry.first(SupportGroup.byCode, code.text) == nil else {
      throw RegistryError(.groupCodeTaken, ["code": code.text])
    }
    guard function.levels.contains(level) else {
      let levels = function.levels.sorted().map(String.init).joined(separator: ", ")
      throw RegistryError(
        .groupLevelMismatch,
        ["function": function.rawValue, "level": String(level), "levels": levels])
    }
    guard (function == .provider) == (provider != nil) else {
      throw RegistryError(.groupProviderMismatch, ["function": function.rawValue])
    }
  }

  package func effects(
    _ registry: any RegistryReader, _ stamp: Stamp, _ effects: inout Effects
  ) throws(RegistryError) {
    effects.insert(
      SupportGroup(
        id: effects.newID(), code: code.text, name: groupName.text, level: level,
        function: function, provider: provider))
    effects.answer("code", .string(code.text))
  }
}

extension GroupFunction {
  /// The levels of attention groups of this function work at (procedure, «Niveles de atención»).
  package var levels: Set<Int> {
    switch self {
    case .serviceDesk: [1]
    case .hardwareSoftware, .infrastructure, .itServices: [2]
    case .informationSystems: [2, 3]
    case .informationSecurity, .provider: [3]
    }
  }
}

extension ErrorCode {
  /// Params: `code`.
  package static let groupCodeTaken = ErrorCode("support_group.code_taken", .refused)
  /// Params: `function`, `level`, `levels`.
  package static let groupLevelMismatch = ErrorCode("support_group.level_mismatch", .refused)
  /// A provider's group names its provider; no other does. Params: `function`.
  package static let groupProviderMismatch = ErrorCode(
    "support_group.provider_mismatch", .refused)
}
