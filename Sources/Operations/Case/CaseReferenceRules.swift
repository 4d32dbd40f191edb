package import RegistryModel

extension CaseRules {
  /// One case here for each case there: two that carry the same code would both be told of it, or
  /// neither. Two tools may have given the same code to different cases.
  ///
  /// - Parameters:
  ///   - source: the tool that mirrors the case which is to carry the code.
  ///   - own: that case, when there is one already.
  /// - Throws: `case.reference_taken`, naming the case that has it.
  static func requireFree(
    reference: String?, of source: String? = nil, for own: ID<SupportCase>? = nil,
    _ registry: any RegistryReader
  ) throws(RegistryError) {
    guard let reference else { return }
    let holder = try registry.all(SupportCase.byExternalReference, reference).first { other in
      let isOfAnotherTool = source != nil && other.source != nil && source != other.source
      return other.id != own && !isOfAnotherTool
    }
    guard let holder else { return }
    throw RegistryError(
      .caseReferenceTaken,
      [
        "external_ref": reference, "code": holder.code, "state": holder.state.rawValue,
        "summary": holder.summary,
      ],
      at: SourceLocation(pointer: "/data/external_ref"),
      hints: [Hint("case.use_that_one", ["code": holder.code])])
  }
}

extension ErrorCode {
  /// Params: `external_ref`, `code`, `state`, `summary`.
  package static let caseReferenceTaken = ErrorCode("case.reference_taken", .refused)
}
