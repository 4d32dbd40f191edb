package import RegistryModel

/// How many to count of a site, or of so many, to find a registry that is bad.
package struct AuditSampleSize: Query {
  package static let name = "audit.sample_size"

  let site: ID<Site>?
  let population: Int?
  let defects: Int
  let confidence: Int

  package init(_ fields: inout Fields) throws(RegistryError) {
    site = try fields.optionalReference("site")
    population = try fields.integer("population", in: 1...AuditSampling.maximumPopulation)
    defects = try fields.requiredInteger("defects", in: 1...AuditSampling.maximumPopulation)
    confidence = try fields.integer("confidence", in: 1...99) ?? 95
  }

  /// - Throws: `audit.sample_of_what` unless exactly one of site and population is given, and
  ///   `input.out_of_range` when there are more defects than there is to count.
  package func answer(_ registry: any RegistryReader, _ context: QueryContext)
    throws(RegistryError) -> JSON
  {
    guard (site == nil) != (population == nil) else { throw RegistryError(.auditSampleOfWhat) }
    let counted = try site.map { site throws(RegistryError) in
      try AuditScope(site: site).expected(registry).count
    }
    let total = counted ?? population ?? 0
    guard
      let size = AuditSampling.sampleSize(
        population: total, defects: defects, confidence: confidence * 100)
    else {
      throw RegistryError(
        .inputOutOfRange,
        ["value": String(defects), "minimum": "1", "maximum": String(total)],
        at: SourceLocation(pointer: "/data/defects"))
    }
    return .members([
      "population": AuditText.number(total), "defects": AuditText.number(defects),
      "confidence": AuditText.number(confidence), "sample": AuditText.number(size),
    ])
  }
}

extension ErrorCode {
  package static let auditSampleOfWhat = ErrorCode("audit.sample_of_what", .input)
}
