import RegistryModel

/// What cases are counted by.
package enum CaseDimension: String, CodeEnum {
  case state, site, level, kind, priority, group, specialist, provider
  /// `YYYY-MM` of the moment counted.
  case month
}

extension CaseDimension: FieldValue {}

extension CaseDimension {
  /// The case's value; nil when it has none.
  func value(of found: SupportCase, _ moment: CaseMoment, _ registry: any RegistryReader)
    throws(RegistryError) -> String?
  {
    switch self {
    case .state: found.state.rawValue
    case .site: try registry.code(found.site).stringValue
    case .level: String(found.level)
    case .kind: found.caseKind.rawValue
    case .priority: found.priority.rawValue
    case .group: try registry.code(found.group).stringValue
    case .specialist: try registry.code(found.specialist).stringValue
    case .provider: try registry.code(found.provider).stringValue
    case .month: found.instant(of: moment).map { String($0.day.description.prefix(7)) }
    }
  }

  /// Codes in the order of their enumeration, anything else by its bytes; what has none, last.
  package func precedes(_ left: String?, _ right: String?) -> Bool {
    guard let left else { return false }
    guard let right else { return true }
    switch self {
    case .state: return CaseDimension.place(left, CaseState.self, right)
    case .kind: return CaseDimension.place(left, CaseKind.self, right)
    case .priority: return CaseDimension.place(left, Priority.self, right)
    case .site, .level, .group, .specialist, .provider, .month:
      return ByteOrder.precedes(left, right)
    }
  }

  private static func place<C: CodeEnum>(_ left: String, _ type: C.Type, _ right: String) -> Bool {
    for code in C.allCases where code.rawValue == left || code.rawValue == right {
      return code.rawValue == left && left != right
    }
    return false
  }
}
