extension AuditWords {
  static let labels: [Word] = [
    Word("label.site", "Sede", "Site"),
    Word("label.site_name", "Nombre de la sede", "Site name"),
    Word("label.municipality", "Municipio (DANE)", "Municipality (DANE)"),
    Word("label.address", "Dirección", "Address"),
    Word("label.location", "Ubicación", "Location"),
    Word("label.kind", "Clase de equipo", "Kind"),
    Word("label.custodian", "Responsable", "Custodian"),
    Word("label.blind", "A ciegas", "Blind"),
    Word("label.sample", "Muestra", "Sample"),
    Word("label.seed", "Semilla", "Seed"),
    Word("label.opened_at", "Apertura", "Opened"),
    Word("label.opened_by", "Abrió", "Opened by"),
    Word("label.count_ended_at", "Fin del conteo", "Count ended"),
    Word("label.closed_at", "Cierre", "Closed"),
    Word("label.closed_by", "Cerró", "Closed by"),
    Word("label.expected", "Esperados", "Expected"),
    Word("label.found", "Hallados", "Found"),
    Word("label.matched", "Conformes", "Matched"),
    Word("label.misplaced", "En otra ubicación", "Misplaced"),
    Word("label.missing", "Faltantes", "Missing"),
    Word("label.surplus", "Sobrantes", "Surplus"),
    Word("label.out_of_scope", "Fuera del alcance", "Out of scope"),
    Word("label.duplicate", "Placas duplicadas", "Duplicates"),
    Word("label.mismatch", "Datos diferentes", "Mismatches"),
    Word(
      "label.moved_after_freeze", "Trasladados después de la apertura", "Moved after the opening"),
    Word("label.scans", "Lecturas", "Scans"),
    Word("label.repeats", "Lecturas repetidas", "Repeated scans"),
    Word("label.undecided", "Por decidir", "Undecided"),
    Word("label.unapproved", "Por aprobar", "Unapproved"),
    Word("label.finding", "Hallazgo", "Finding"),
    Word("label.class", "Clase", "Class"),
    Word("label.tag", "Placa", "Tag"),
    Word("label.model", "Modelo", "Model"),
    Word("label.serial", "Serie", "Serial"),
    Word("label.status", "Estado", "Status"),
    Word("label.expected_place", "Se esperaba en", "Expected at"),
    Word("label.found_place", "Se encontró en", "Found at"),
    Word("label.also_found", "También en", "Also found at"),
    Word("label.observed_serial", "Serie observada", "Observed serial"),
    Word("label.observed_model", "Modelo observado", "Observed model"),
    Word("label.differences", "Diferencias", "Differences"),
    Word("label.decision", "Decisión", "Decision"),
    Word("label.reason", "Motivo", "Reason"),
    Word("label.identified", "Identificado como", "Identified as"),
    Word("label.decided_at", "Decidido", "Decided"),
    Word("label.decided_by", "Decidió", "Decided by"),
    Word("label.approved_at", "Aprobado", "Approved at"),
    Word("label.approved_by", "Aprobó", "Approved by"),
    Word("label.approved", "Aprobadas", "Approved"),
    Word("label.candidate", "Podría ser", "Could be"),
    Word("label.candidate_score", "Puntaje", "Score"),
    Word("label.candidates", "Candidatos", "Candidates"),
    Word("label.audit", "Toma física", "Audit"),
    Word("label.places", "Ubicaciones leídas", "Places read"),
    Word("label.assets", "Bienes leídos", "Assets read"),
    Word("label.unknown", "Códigos desconocidos", "Unknown codes"),
    Word("label.ambiguous", "Códigos ambiguos", "Ambiguous codes"),
    Word("label.numbers", "Cifras", "Figures"),
    Word("label.adjustments", "Ajustes por realizar", "Adjustments to make"),
    Word("label.population", "Población", "Population"),
    Word("label.defects", "Registros errados", "Bad records"),
    Word("label.confidence", "Confianza (%)", "Confidence (%)"),
    Word("label.previous_acta", "Acta anterior de la sede", "The site’s previous acta"),
    Word("label.previous_digest", "Resumen del acta anterior", "Digest of the previous acta"),
    Word("label.digest", "Resumen SHA-256 de esta acta", "SHA-256 digest of this acta"),
    Word("label.journal_head", "Último asiento del diario", "Journal head"),
  ]

  static let acta: [Word] = [
    Word(
      "acta.title", "ACTA DE TOMA FÍSICA DE BIENES DEVOLUTIVOS N.º {code}",
      "RECORD OF PHYSICAL INVENTORY No. {code}"),
    Word(
      "acta.opening",
      """
      En {site_name} (sede {site}), entre el {opened} y el {closed}, hora local, se realizó la \
      toma física de los bienes devolutivos de la entidad con el alcance que aquí se indica. \
      Quienes suscriben dejan constancia de lo siguiente.
      """,
      """
      At {site_name} (site {site}), between {opened} and {closed}, local time, the entity’s \
      equipment was physically counted within the scope stated here. The undersigned place the \
      following on record.
      """),
    Word("acta.scope", "ALCANCE", "SCOPE"),
    Word(
      "acta.sample", "{sample} bienes, sorteados con la semilla {seed}",
      "{sample} assets, drawn with seed {seed}"),
    Word(
      "acta.blind", "El conteo se hizo a ciegas: quien contó no conoció lo esperado.",
      "The count was blind: whoever counted did not know what was expected."),
    Word("acta.figures", "RESULTADO", "RESULT"),
    Word("acta.counters", "QUIENES CONTARON", "WHO COUNTED"),
    Word(
      "acta.counter", "{person}: conteo {round}, lecturas: {scans}",
      "{person}: count {round}, {scans} scans"),
    Word("acta.nobody", "Sin identificar", "Not identified"),
    Word("acta.findings", "HALLAZGOS Y DECISIONES", "FINDINGS AND DECISIONS"),
    Word("acta.adjustments", "AJUSTES POR REALIZAR", "ADJUSTMENTS TO MAKE"),
    Word("acta.matched", "BIENES CONFORMES", "MATCHED ASSETS"),
    Word("acta.observations", "OBSERVACIONES", "REMARKS"),
    Word("acta.verification", "VERIFICACIÓN", "VERIFICATION"),
    Word("acta.first", "ninguna; es la primera", "none; this is the first"),
    Word("acta.signatures", "FIRMAS", "SIGNATURES"),
    Word(
      "acta.signing", "Leída y aprobada, la suscriben quienes en ella intervinieron.",
      "Read and approved, it is signed by those who took part."),
    Word("acta.none", "Ninguno.", "None."),
  ]
}
